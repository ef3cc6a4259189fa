import { add, type Dong, sum } from "../money/index.js";
import { accept, refuse, type Result } from "../result/index.js";
import { roundingLimit } from "./rounding-limit.js";
import type { ReturnTotals } from "./refund.js";

/** A return as the till recorded it: every figure as printed, dong. */
export interface ReturnFigures {
  readonly lines: readonly { readonly quantity: number; readonly refund: Dong }[];
  readonly totals: ReturnTotals;
  readonly tenders: readonly { readonly kind: string; readonly amount: Dong }[];
}

export type ReturnRefusal = "empty_sale" | "bad_quantity" | "sum_mismatch" | "tender_mismatch";

/**
 * Proves that the figures of a return agree with each other; whether that much may come back is asked of the sale
 * (`refundOf`). Refuses empty_sale, bad_quantity, sum_mismatch and tender_mismatch.
 */
export function checkReturn<Return extends ReturnFigures>(
  figures: Return,
): Result<Return, ReturnRefusal> {
  try {
    const code = firstFault(figures);
    return code === null ? accept(figures) : refuse(code);
  } catch (error) {
    // Amounts past exact integers cannot be the figures of a return.
    if (error instanceof RangeError) return refuse("sum_mismatch", { reason: error.message });
    throw error;
  }
}

function firstFault({ lines, totals, tenders }: ReturnFigures): ReturnRefusal | null {
  if (lines.length === 0) return "empty_sale";
  if (lines.some(({ quantity }) => !Number.isSafeInteger(quantity) || quantity < 1)) {
    return "bad_quantity";
  }
  const isSummed =
    lines.every(({ refund }) => refund >= 0) &&
    totals.refund === sum(lines.map(({ refund }) => refund)) &&
    Math.abs(totals.rounding) < roundingLimit &&
    totals.due === add(totals.refund, totals.rounding) &&
    totals.due >= 0;
  if (!isSummed) return "sum_mismatch";
  const isPaidBack =
    tenders.every(({ amount }) => amount >= 0) &&
    sum(tenders.map(({ amount }) => amount)) === totals.due &&
    (totals.rounding === 0 || tenders.some(({ kind }) => kind === "cash"));
  return isPaidBack ? null : "tender_mismatch";
}
