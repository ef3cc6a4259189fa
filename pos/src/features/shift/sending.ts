import type { PosCommandType } from "@saolang/contracts";
import type { Sending } from "@saolang/receipt";
import type { ShiftRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";

const ofShift: ReadonlySet<PosCommandType> = new Set([
  "shift.open",
  "shift.move",
  "shift.close",
  "sale.record",
  "sale.return",
]);

/** How many facts of a closed shift the server has not answered, and when it confirmed the last of all. */
export async function sendingOf(ledger: Ledger, shift: ShiftRow): Promise<Sending> {
  // A shift of an earlier version does not know its numbers: then all that waits makes it provisional.
  const { openedSeq = 1, closedSeq = Infinity } = shift;
  const rows = await ledger.outbox
    .where("seq")
    .between(openedSeq, closedSeq, true, true)
    .filter(({ type }) => ofShift.has(type))
    .toArray();
  const waiting = rows.filter(({ state }) => state === "pending").length;
  const parked = rows.filter(({ state }) => state === "parked").length;
  const answered = rows.map(({ answer }) => answer?.answeredAt ?? "").sort();
  const isConfirmed = waiting === 0 && parked === 0;
  return { waiting, parked, confirmedAt: isConfirmed ? answered.at(-1) || null : null };
}
