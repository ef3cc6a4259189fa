import { type Dong, subtract, sum } from "../money/index.js";
import type { ReturnTotals, SaleTender, SaleTotals } from "../sale/index.js";
import { type CashMove, expectedCash } from "./cash.js";

type Paid = Pick<SaleTender, "kind" | "amount">;

/** What a shift report needs of a sale. */
export interface ShiftSale {
  readonly totals: SaleTotals;
  readonly tenders: readonly Paid[];
}

/** What a shift report needs of a return. */
export interface ShiftReturn {
  readonly totals: ReturnTotals;
  readonly tenders: readonly Paid[];
}

/** What happened at one drawer between opening and count. */
export interface ShiftFacts {
  readonly float: Dong;
  readonly sales: readonly ShiftSale[];
  readonly returns: readonly ShiftReturn[];
  readonly moves: readonly CashMove[];
}

/** Taken less paid back by one kind of tender that is no cash, dong; below 0 when more went back. */
export interface TenderTotal {
  readonly kind: string;
  readonly amount: Dong;
}

/** The figures of a shift, dong; salesTotal = grossSales - discount + rounding. */
export interface ShiftReport {
  readonly saleCount: number;
  readonly grossSales: Dong;
  readonly discount: Dong;
  readonly rounding: Dong;
  readonly salesTotal: Dong;
  readonly returnCount: number;
  readonly returnsTotal: Dong;
  /** Cash kept of sales: received less change. */
  readonly cashTaken: Dong;
  readonly cashRefunded: Dong;
  readonly movedIn: Dong;
  readonly movedOut: Dong;
  /** By kind, in the order of their names; kinds that cancel out are still named. */
  readonly otherTenders: readonly TenderTotal[];
  readonly expected: Dong;
}

/** Goods handed back pay for goods taken: no money moves, and the return and the sale both count it. */
const exchange = "exchange";

const amountOf = (tenders: readonly Paid[], kind: string): Dong =>
  sum(tenders.filter((tender) => tender.kind === kind).map((tender) => tender.amount));

/** Sums up a shift and what its drawer must hold. */
export function shiftReport({ float, sales, returns, moves }: ShiftFacts): ShiftReport {
  const total = (figure: keyof SaleTotals): Dong => sum(sales.map((sale) => sale.totals[figure]));
  const taken = sales.flatMap((sale) => sale.tenders);
  const paidBack = returns.flatMap(({ tenders }) => tenders);
  const moved = (kind: CashMove["kind"]): Dong =>
    sum(moves.filter((move) => move.kind === kind).map((move) => move.amount));
  const cashTaken = amountOf(taken, "cash");
  const cashRefunded = amountOf(paidBack, "cash");
  const others = [...new Set([...taken, ...paidBack].map(({ kind }) => kind))]
    .filter((kind) => kind !== "cash" && kind !== exchange)
    .sort();
  const expected = expectedCash({ float, cashTaken: subtract(cashTaken, cashRefunded), moves });
  return {
    saleCount: sales.length,
    grossSales: total("gross"),
    discount: total("discount"),
    rounding: total("rounding"),
    salesTotal: total("due"),
    returnCount: returns.length,
    returnsTotal: sum(returns.map(({ totals }) => totals.due)),
    cashTaken,
    cashRefunded,
    movedIn: moved("in"),
    movedOut: moved("out"),
    otherTenders: others.map((kind) => ({
      kind,
      amount: subtract(amountOf(taken, kind), amountOf(paidBack, kind)),
    })),
    expected,
  };
}
