import { z } from "zod";
import { amount, backendId, factId, instant, signedAmount, starRating } from "../primitives.js";

/** One line as it was sold: what the receipt printed is the record. Amounts in dong. */
export const saleLineV1 = z.strictObject({
  line_id: factId,
  variant_id: backendId,
  product_id: backendId,
  title: z.string().min(1).max(300),
  variant_title: z.string().max(200).nullable(),
  sku: z.string().max(80).nullable(),
  barcode: z.string().max(80).nullable(),
  unit: z.string().max(40).nullable(),
  producer_id: backendId.nullable(),
  producer_name: z.string().max(300).nullable(),
  quantity: z.number().int().min(1).max(1_000_000),
  unit_price: amount,
  discount: amount,
  total: amount,
  /** The stars of the moment of sale; a sale keeps them whatever happens later. */
  stars: starRating.nullable(),
  certificate_id: backendId.nullable(),
});

export const cashTender = z.strictObject({
  tender_id: factId,
  kind: z.literal("cash"),
  amount,
  received: amount,
  change: amount,
});

export const saleTotals = z.strictObject({
  gross: amount,
  discount: amount,
  /** Touches only the cash tender: |rounding| < 1.000 ₫. */
  rounding: signedAmount,
  due: amount,
});

/** A sale as the first tills sent it: cash only, no discounts with reasons. */
export const saleRecordPayloadV1 = z.strictObject({
  sale_id: factId,
  shift_id: factId,
  clerk_id: backendId,
  receipt_number: z.string().min(5).max(40),
  sold_at: instant,
  lines: z.array(saleLineV1).min(1).max(200),
  totals: saleTotals,
  tenders: z.array(cashTender).min(1).max(5),
});
