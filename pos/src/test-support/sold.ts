import { dong } from "@saolang/domain/money";
import type { BasketRow, ReturnDraft } from "../local/ledger-rows.js";
import type { Ledger } from "../local/ledger.js";
import { saleOf } from "../local/sale-payload.js";
import { recordSale } from "../features/sale/record.js";
import { recordExchange, recordReturn } from "../features/return/record-return.js";
import { type aTill, clerk, device, soldAt } from "./builders.js";

export type Till = Awaited<ReturnType<typeof aTill>>;

const shared = ({ shiftId, mintId }: Till) => ({ device, shiftId, clerk, mintId });

/** What the sale of a basket needs, paid with one big note. */
export const saleWith = (till: Till, basket: BasketRow) => ({
  ...shared(till),
  basket,
  received: dong(5_000_000),
  soldAt,
  certificateOf: () => null,
});

/** Sells a basket for cash. */
export const sell = (till: Till, basket = till.basket, ledger = till.ledger) =>
  recordSale(ledger, saleWith(till, basket));

/** A draft that takes pieces of the first line of a recorded sale back. */
export async function draftFor(
  till: Till,
  saleId: string,
  quantity: number,
  condition: "sellable" | "damaged" = "sellable",
): Promise<ReturnDraft> {
  const row = await till.ledger.sales.get(saleId);
  const line = row?.payload.lines[0];
  if (!row || !line) throw new Error("the sale was recorded before");
  return {
    returnId: till.mintId(),
    sale: saleOf(row),
    lines: [{ returnLineId: till.mintId(), lineId: line.line_id, quantity, condition }],
    reason: "faulty",
    note: null,
    elsewhere: {},
  };
}

/** Takes the goods of a draft back for cash. */
export const takeBack = (till: Till, draft: ReturnDraft, ledger: Ledger = till.ledger) =>
  recordReturn(
    ledger,
    { ...shared(till), draft, returnedAt: soldAt, payBack: { kind: "cash", reference: null } },
    till.basketOf(0),
  );

/** Exchanges the goods of a draft for those of a basket; what is over goes back in cash. */
export const exchange = (till: Till, draft: ReturnDraft, basket: BasketRow, ledger = till.ledger) =>
  recordExchange(ledger, saleWith(till, { ...basket, exchange: draft }), {
    kind: "cash",
    reference: null,
  });
