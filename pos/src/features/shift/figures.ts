import { dong, type Dong } from "@saolang/domain/money";
import { sequenceGaps, shiftReport, type ShiftReport } from "@saolang/domain/shift";
import type { SaleRow, ShiftRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";

/** The sales of a shift, in the order of their receipts. */
export function salesOf(ledger: Ledger, shiftId: string): Promise<SaleRow[]> {
  return ledger.sales.where("shiftId").equals(shiftId).sortBy("counter");
}

/** What a shift sold and what its drawer must hold, dong. */
export function figuresOf(shift: ShiftRow, sales: readonly SaleRow[]): ShiftReport {
  return shiftReport({
    float: dong(shift.opened.float_amount),
    sales: sales.map(({ payload }) => ({
      totals: {
        gross: dong(payload.totals.gross),
        discount: dong(payload.totals.discount),
        rounding: dong(payload.totals.rounding),
        due: dong(payload.totals.due),
      },
      tenders: payload.tenders.map(({ kind, amount }) => ({ kind, amount: dong(amount) })),
    })),
    returns: [],
    moves: [],
  });
}

/** Receipt counters this till gave out during the shift and cannot show, as text: "7" or "7–9". */
export function missingCounters(shift: ShiftRow, sales: readonly SaleRow[]): string[] {
  return sequenceGaps(
    sales.map((sale) => sale.counter),
    shift.receiptCounterBefore + 1,
  ).map(({ from, through }) => (from === through ? String(from) : `${from}–${through}`));
}

/** Notes counted in the drawer, those of which there are any, largest first. */
export interface CountedNote {
  readonly note: Dong;
  readonly count: number;
}
