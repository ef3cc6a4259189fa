import { type Dong, sum } from "../money/index.js";
import type { SaleTender, SaleTotals } from "../sale/index.js";
import { type CashMove, expectedCash } from "./cash.js";

/** What a shift report needs of a sale. */
export interface ShiftSale {
  readonly totals: SaleTotals;
  readonly tenders: readonly Pick<SaleTender, "kind" | "amount">[];
}

/** The figures of a shift, dong; salesTotal = grossSales - discount + rounding. */
export interface ShiftReport {
  readonly saleCount: number;
  readonly grossSales: Dong;
  readonly discount: Dong;
  readonly rounding: Dong;
  readonly salesTotal: Dong;
  /** Cash kept: received less change. */
  readonly cashTaken: Dong;
  readonly expected: Dong;
}

/** Sums up the sales of a shift and what its till must hold. */
export function shiftReport(
  sales: readonly ShiftSale[],
  float: Dong,
  moves: readonly CashMove[],
): ShiftReport {
  const total = (figure: keyof SaleTotals): Dong => sum(sales.map((sale) => sale.totals[figure]));
  const cashTaken = sum(
    sales
      .flatMap((sale) => sale.tenders)
      .filter((tender) => tender.kind === "cash")
      .map((tender) => tender.amount),
  );
  return {
    saleCount: sales.length,
    grossSales: total("gross"),
    discount: total("discount"),
    rounding: total("rounding"),
    salesTotal: total("due"),
    cashTaken,
    expected: expectedCash({ float, cashTaken, moves }),
  };
}
