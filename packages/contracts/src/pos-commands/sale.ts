import { z } from "zod";
import { amount, backendId, factId, instant } from "../primitives.js";
import { cashTender, saleLineV1, saleRecordPayloadV1 } from "./sale-v1.js";

/** Words a clerk typed: a reason, a note. */
export const remark = z.string().trim().min(1).max(200);

/** What the customer, the bank app or the card slip showed; null when the clerk noted nothing. */
const reference = z.string().trim().min(1).max(60).nullable();

export const saleLine = saleLineV1.extend({
  /** Why this line is cheaper; null when only the whole basket is. */
  discount_reason: remark.nullable(),
  note: remark.nullable(),
});

/** Money that did not pass through the drawer: a bank transfer by QR, or a card on a terminal of its own. */
export const recordedTender = z.strictObject({
  tender_id: factId,
  kind: z.enum(["vietqr", "card"]),
  amount,
  reference,
});

/** Goods handed back in the same ticket pay for these: the refund of that return, as far as it reaches. */
export const exchangeTender = z.strictObject({
  tender_id: factId,
  kind: z.literal("exchange"),
  amount,
  return_id: factId,
});

export const saleTender = z.discriminatedUnion("kind", [
  cashTender,
  recordedTender,
  exchangeTender,
]);

export const saleRecordPayload = saleRecordPayloadV1.extend({
  lines: z.array(saleLine).min(1).max(200),
  tenders: z.array(saleTender).min(1).max(5),
  /** The part of `totals.discount` given on the whole basket; it is spread over the lines already. */
  basket_discount: z.strictObject({ amount: amount.min(1), reason: remark }).nullable(),
  note: remark.nullable(),
  /** Who saw that the customer is old enough for what is in the basket; null when nothing asks for it. */
  age_check: z.strictObject({ confirmed_by: backendId, confirmed_at: instant }).nullable(),
});

export type SaleLinePayload = z.infer<typeof saleLine>;
export type SaleTenderPayload = z.infer<typeof saleTender>;
export type SaleRecordPayload = z.infer<typeof saleRecordPayload>;

/** An earlier sale in today's words: what it could not say, it did not say. */
export function saleFromV1(sale: z.infer<typeof saleRecordPayloadV1>): SaleRecordPayload {
  return {
    ...sale,
    lines: sale.lines.map((line) => ({ ...line, discount_reason: null, note: null })),
    basket_discount: null,
    note: null,
    age_check: null,
  };
}
