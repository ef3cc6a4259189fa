import {
  add,
  type CashStep,
  type Dong,
  roundCash,
  subtract,
  sum,
  zeroDong,
} from "../money/index.js";
import { accept, refuse, type Result } from "../result/index.js";

/** What is left for cash after other tenders, dong: cash = rest + rounding. */
export interface CashPart {
  readonly rest: Dong;
  readonly rounding: Dong;
  readonly cash: Dong;
}

/**
 * Splits what a sale costs (or a return pays back) into the tenders that are no cash and the cash that pays the rest; only
 * that rest is ever rounded. Refuses (tender_mismatch) other tenders that come to more than `exact`, or one below 0.
 */
export function cashPart(
  exact: Dong,
  others: readonly Dong[],
  step: CashStep,
): Result<CashPart, "tender_mismatch"> {
  const rest = subtract(exact, sum(others));
  if (rest < 0 || others.some((amount) => amount < 0)) return refuse("tender_mismatch", { rest });
  const { rounding } = rest === 0 ? { rounding: zeroDong } : roundCash(rest, step);
  return accept({ rest, rounding, cash: add(rest, rounding) });
}
