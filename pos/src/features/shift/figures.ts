import { dong, type Dong } from "@saolang/domain/money";
import {
  type SequenceGap,
  sequenceGaps,
  shiftReport,
  type ShiftReport,
} from "@saolang/domain/shift";
import type { ShiftContents } from "./contents.js";

type Paid = { readonly kind: string; readonly amount: number };

const tendersOf = <Kind extends string>(
  tenders: readonly (Paid & { readonly kind: Kind })[],
): { kind: Kind; amount: Dong }[] =>
  tenders.map(({ kind, amount }) => ({ kind, amount: dong(amount) }));

/** What a shift sold, took back and moved, and what its drawer must hold, dong. */
export function figuresOf({ shift, sales, returns, moves }: ShiftContents): ShiftReport {
  return shiftReport({
    float: dong(shift.opened.float_amount),
    sales: sales.map(({ payload: { totals, tenders } }) => ({
      totals: {
        gross: dong(totals.gross),
        discount: dong(totals.discount),
        rounding: dong(totals.rounding),
        due: dong(totals.due),
      },
      tenders: tendersOf(tenders),
    })),
    returns: returns.map(({ payload: { totals, tenders } }) => ({
      totals: {
        refund: dong(totals.refund),
        rounding: dong(totals.rounding),
        due: dong(totals.due),
      },
      tenders: tendersOf(tenders),
    })),
    moves: moves.map(({ payload: { kind, amount } }) => ({ kind, amount: dong(amount) })),
  });
}

/** "7" or "7–9". */
export const gapText = ({ from, through }: SequenceGap): string =>
  from === through ? String(from) : `${from}–${through}`;

/**
 * Receipt counters this till gave out during the shift, up to and with `through`, and cannot show. Sales and returns
 * share one counter.
 */
export function missingCounters(
  { shift, sales, returns }: Pick<ShiftContents, "shift" | "sales" | "returns">,
  through: number,
): string[] {
  const shown = [...sales, ...returns].map(({ counter }) => counter);
  return sequenceGaps([...shown, through + 1], shift.receiptCounterBefore + 1).map(gapText);
}

/** Notes counted in the drawer, those of which there are any, largest first. */
export interface CountedNote {
  readonly note: Dong;
  readonly count: number;
}
