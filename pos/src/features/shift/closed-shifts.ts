import type { Sending } from "@saolang/receipt";
import type { ShiftRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { sendingOf } from "./sending.js";

const pageLength = 20;

interface ClosedShift extends ShiftRow {
  readonly closed: NonNullable<ShiftRow["closed"]>;
  readonly sending: Sending;
}

/** One page of the closed shifts, the last closed first. */
export async function closedShifts(
  ledger: Ledger,
  page: number,
): Promise<{ readonly shifts: readonly ClosedShift[]; readonly hasMore: boolean }> {
  // A till has one shift a day: a few hundred rows a year, without their sales.
  const all = await ledger.shifts.where("state").equals("closed").toArray();
  const numbered = all
    .flatMap((shift) => (shift.closed ? [{ ...shift, closed: shift.closed }] : []))
    .sort((one, other) => (one.closed.closed_at < other.closed.closed_at ? 1 : -1));
  const from = page * pageLength;
  const shifts: ClosedShift[] = [];
  for (const shift of numbered.slice(from, from + pageLength)) {
    shifts.push({ ...shift, sending: await sendingOf(ledger, shift) });
  }
  return { shifts, hasMore: numbered.length > from + pageLength };
}
