import type { LogRow } from "./ledger-rows.js";

/** What the till writes down of what was done while selling. */
export type SellingAct =
  | "discount_given"
  | "line_removed"
  | "basket_cleared"
  | "basket_parked"
  | "basket_resumed"
  | "age_confirmed"
  | "returned"
  | "exchanged"
  | "reprinted";

/** A line for the log; it is added in the transaction of the fact it tells of. */
export type LogEntry = Omit<LogRow, "id">;

export function logEntry(
  at: Date,
  clerkName: string,
  act: SellingAct,
  facts: LogRow["facts"],
): LogEntry {
  return { at: at.toISOString(), clerkName, act, facts };
}
