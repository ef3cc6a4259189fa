import type { AdminTillPage } from "../../modules/counter/http/admin/tills";
import type { Query } from "../shared/ask";
import { useLastAnswer } from "../shared/use-answer";

/** Everything read here is read anew once a till was changed. */
export const tillKey = "till";

export const useTills = (query: Query) =>
  useLastAnswer<AdminTillPage>(tillKey, "/admin/tills", query);
