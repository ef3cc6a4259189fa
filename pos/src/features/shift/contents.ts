import type { MoveRow, ReturnRow, SaleRow, ShiftRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";

/** What happened in a shift, each in the order of its numbers. */
export interface ShiftContents {
  readonly shift: ShiftRow;
  readonly sales: readonly SaleRow[];
  readonly returns: readonly ReturnRow[];
  readonly moves: readonly MoveRow[];
}

/** The contents of a shift and, apart from them, what turned up after it was closed. */
export interface ShiftHistory extends ShiftContents {
  readonly late: { readonly sales: readonly SaleRow[]; readonly returns: readonly ReturnRow[] };
}

/** Tables that `readShift` reads, for a transaction that does. */
export const shiftTables = ({ shifts, sales, returns, moves, outbox }: Ledger) => [
  shifts,
  sales,
  returns,
  moves,
  outbox,
];

type Numbered = { readonly commandId: string };

/** Whether the command of a fact was numbered after the closing, or is not of this till at all. */
async function lateOf<Row extends Numbered>(
  ledger: Ledger,
  rows: readonly Row[],
  closedSeq: number,
): Promise<{ inTime: Row[]; late: Row[] }> {
  const commands = await ledger.outbox.bulkGet(rows.map((row) => row.commandId));
  const isLate = (at: number): boolean => (commands[at]?.seq ?? Infinity) > closedSeq;
  return {
    inTime: rows.filter((_, at) => !isLate(at)),
    late: rows.filter((_, at) => isLate(at)),
  };
}

/** Reads a shift; null when this till has none of that id. */
export async function readShift(ledger: Ledger, shiftId: string): Promise<ShiftHistory | null> {
  const shift = await ledger.shifts.get(shiftId);
  if (!shift) return null;
  const of = { shiftId };
  const sales = await ledger.sales.where(of).sortBy("counter");
  const returns = await ledger.returns.where(of).sortBy("counter");
  const moves = await ledger.moves.where(of).sortBy("commandId");
  if (shift.closedSeq === undefined) {
    return { shift, sales, returns, moves, late: { sales: [], returns: [] } };
  }
  const sold = await lateOf(ledger, sales, shift.closedSeq);
  const back = await lateOf(ledger, returns, shift.closedSeq);
  return {
    shift,
    sales: sold.inTime,
    returns: back.inTime,
    moves,
    late: { sales: sold.late, returns: back.late },
  };
}
