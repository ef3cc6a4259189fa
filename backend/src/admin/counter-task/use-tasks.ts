import type { AdminTaskPage } from "../../modules/counter/http/admin/tasks";
import type { Query } from "../shared/ask";
import { useLastAnswer } from "../shared/use-answer";

/** Everything read here is read anew once a task was settled. */
export const taskKey = "counter-task";

export const useTasks = (query: Query) =>
  useLastAnswer<AdminTaskPage>(taskKey, "/admin/counter-tasks", query);
