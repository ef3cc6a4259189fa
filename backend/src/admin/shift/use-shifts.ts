import type { AdminShiftPage } from "../../modules/counter/http/admin/shifts";
import type { AdminShift } from "../../modules/counter/office/read-shift";
import type { Query } from "../shared/ask";
import { useAnswer, useLastAnswer } from "../shared/use-answer";

/** Everything read here is read anew once the office closed a shift. */
export const shiftKey = "shift";

export const useShifts = (query: Query) =>
  useLastAnswer<AdminShiftPage>(shiftKey, "/admin/shifts", query);

export const useShift = (id: string) =>
  useAnswer<{ readonly shift: AdminShift }>(shiftKey, `/admin/shifts/${id}`);
