import type { ShiftClosePayload } from "@saolang/contracts";
import { countDenominations, dong, sum } from "@saolang/domain/money";
import { difference, type ShiftReport } from "@saolang/domain/shift";
import type { KnownShift } from "../command/world";

/** The first version of a closing that can say why counted and expected differ. */
const firstWithReason = 2;

/** Names of the till's figures that are not the server's, that do not agree with each other, or that nobody explained. */
export function differingFigures(
  till: ShiftClosePayload,
  sentVersion: number,
  server: ShiftReport,
  shift: Pick<KnownShift, "sales" | "returns">,
): string[] {
  const notes = till.denominations?.map(({ value, count }) => ({ note: dong(value), count }));
  const isExplained = till.difference === 0 || till.difference_reason !== null;
  const isRight: Record<string, boolean> = {
    sale_count: till.sale_count === server.saleCount,
    sales_total: till.sales_total === server.salesTotal,
    return_count: till.return_count === server.returnCount,
    returns_total: till.returns_total === server.returnsTotal,
    moved_in: till.moved_in === server.movedIn,
    moved_out: till.moved_out === server.movedOut,
    vietqr:
      otherAmount(till.other_tenders, "vietqr") === otherAmount(server.otherTenders, "vietqr"),
    card: otherAmount(till.other_tenders, "card") === otherAmount(server.otherTenders, "card"),
    exchange: exchanged(shift.sales) === exchanged(shift.returns),
    expected: till.expected === server.expected,
    difference: till.difference === difference(dong(till.counted), dong(till.expected)),
    denominations: notes === undefined || countDenominations(notes) === till.counted,
    difference_reason: sentVersion < firstWithReason || isExplained,
  };
  return Object.keys(isRight).filter((figure) => !isRight[figure]);
}

type Tenders = readonly { readonly kind: string; readonly amount: number }[];

const otherAmount = (tenders: Tenders, kind: string): number =>
  sum(tenders.flatMap((one) => (one.kind === kind ? [dong(one.amount)] : [])));

/** Goods handed back that paid for others: within a shift the two sides are the same. */
const exchanged = (facts: readonly { readonly tenders: Tenders }[]): number =>
  otherAmount(
    facts.flatMap(({ tenders }) => tenders),
    "exchange",
  );
