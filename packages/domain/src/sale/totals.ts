import { add, type CashStep, type Dong, dong, roundCash, subtract, sum } from "../money/index.js";
import { lineGross, type SaleLine } from "./line.js";

/** The figures at the foot of a receipt, dong: due = gross - discount + rounding. */
export interface SaleTotals {
  readonly gross: Dong;
  readonly discount: Dong;
  /** Cash only, |rounding| < 1.000 ₫; the lines stay exact. */
  readonly rounding: Dong;
  readonly due: Dong;
}

/** The totals of a sale; `cashStep` rounds what is due in cash, null when it is not rounded. */
export function saleTotals(lines: readonly SaleLine[], cashStep: CashStep | null): SaleTotals {
  const gross = sum(lines.map(lineGross));
  const discount = sum(lines.map((line) => line.discount));
  const exact = subtract(gross, discount);
  const rounding = cashStep === null ? dong(0) : roundCash(exact, cashStep).rounding;
  return { gross, discount, rounding, due: add(exact, rounding) };
}
