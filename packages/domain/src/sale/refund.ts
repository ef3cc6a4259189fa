import {
  add,
  type CashStep,
  type Dong,
  dong,
  roundCash,
  shareOfPieces,
  sum,
} from "../money/index.js";
import { accept, refuse, type Result } from "../result/index.js";

/** A line as it was sold and what has come back of it since. */
export interface ReturnableLine {
  /** What the line cost, discounts taken off, dong. */
  readonly total: Dong;
  readonly quantity: number;
  readonly returned: number;
}

/**
 * Dong to pay back for `quantity` more pieces of a line. However a line comes back, in one go or piece by piece, the refunds
 * sum to what it cost. Refuses (refund_exceeds) more pieces than are left, and bad_quantity.
 */
export function refundOf(
  { total, quantity: sold, returned }: ReturnableLine,
  quantity: number,
): Result<Dong, "refund_exceeds" | "bad_quantity"> {
  if (!Number.isSafeInteger(quantity) || quantity < 1) return refuse("bad_quantity", { quantity });
  const through = returned + quantity;
  if (through > sold) return refuse("refund_exceeds", { left: Math.max(0, sold - returned) });
  return accept(shareOfPieces(total, sold, { from: returned, through }));
}

/** Two tills that do not know of each other give the odd dong of a line to different pieces. */
const oddDong = dong(1);

/**
 * Whether pieces of a line may come back for this much, after what came back before: no more pieces than are left, no more
 * money than they cost (one dong either way, see above), and all refunds together never more than the line cost.
 */
export function canComeBack(
  line: ReturnableLine & { readonly refunded: Dong },
  back: { readonly quantity: number; readonly refund: Dong },
): boolean {
  const share = refundOf(line, back.quantity);
  return (
    share.ok &&
    back.refund <= add(share.value, oddDong) &&
    add(line.refunded, back.refund) <= line.total
  );
}

/** The figures at the foot of a return, dong: due = refund + rounding. */
export interface ReturnTotals {
  readonly refund: Dong;
  /** Cash only, |rounding| < 1.000 ₫. */
  readonly rounding: Dong;
  readonly due: Dong;
}

/** The totals of a return; `cashStep` rounds what is paid back in cash, null when it is not rounded. */
export function returnTotals(refunds: readonly Dong[], cashStep: CashStep | null): ReturnTotals {
  const refund = sum(refunds);
  const rounding = cashStep === null ? dong(0) : roundCash(refund, cashStep).rounding;
  return { refund, rounding, due: add(refund, rounding) };
}
