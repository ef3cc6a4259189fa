import type { LogRow } from "./clerk-rows.js";

/** Everything a till writes down; each has its words under `log.acts` of the messages. */
export const logActs = [
  "clerk_signed_in",
  "pin_wrong",
  "shift_opened",
  "shift_taken_over",
  "shift_recounted",
  "shift_closed",
  "cash_in",
  "cash_out",
  "move_undone",
  "x_printed",
  "z_reprinted",
  "discount_given",
  "line_removed",
  "basket_cleared",
  "basket_parked",
  "basket_resumed",
  "age_confirmed",
  "returned",
  "exchanged",
  "reprinted",
  "goods_received",
  "goods_counted",
  "goods_sent",
  "goods_arrived",
  "training_entered",
  "training_left",
  "catalogue_mended",
  "numbers_lost",
  "queue_exported",
  "queue_imported",
] as const;

export type LogAct = (typeof logActs)[number];

/** A line for the log; it is added in the transaction of the fact it tells of. */
export type LogEntry = Omit<LogRow, "id">;

/** `clerkName` is null when nobody is signed in. */
export function logEntry(
  at: Date,
  clerkName: string | null,
  act: LogAct,
  facts: LogRow["facts"] = {},
): LogEntry {
  return { at: at.toISOString(), clerkName, act, facts };
}
