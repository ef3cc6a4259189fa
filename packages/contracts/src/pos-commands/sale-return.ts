import { z } from "zod";
import { amount, backendId, factId, instant, signedAmount } from "../primitives.js";
import { remark } from "./sale.js";

export const returnReason = z.enum(["faulty", "wrong_item", "changed_mind", "other"]);

/** Part of a sold line that came back. `refund`: dong paid back for it, discounts already taken off. */
const returnLine = z.strictObject({
  return_line_id: factId,
  /** The line of the sale. */
  line_id: factId,
  variant_id: backendId,
  product_id: backendId,
  title: z.string().min(1).max(300),
  variant_title: z.string().max(200).nullable(),
  unit: z.string().max(40).nullable(),
  producer_id: backendId.nullable(),
  producer_name: z.string().max(300).nullable(),
  quantity: z.number().int().min(1).max(1_000_000),
  refund: amount,
  /** Damaged goods do not go back on the shelf. */
  condition: z.enum(["sellable", "damaged"]),
});

/** How the money went back. `exchange`: it pays for other goods of the same ticket. */
const refundTender = z.strictObject({
  tender_id: factId,
  kind: z.enum(["cash", "vietqr", "card", "exchange"]),
  amount,
  reference: z.string().trim().min(1).max(60).nullable(),
});

/** Goods that came back at the counter and the money given for them: it has happened. Amounts in dong. */
export const saleReturnPayload = z.strictObject({
  return_id: factId,
  sale_id: factId,
  /** The number on the customer's receipt. */
  sale_receipt_number: z.string().min(5).max(40),
  shift_id: factId,
  clerk_id: backendId,
  /** A number of its own, from the same counter as sales. */
  receipt_number: z.string().min(5).max(40),
  returned_at: instant,
  reason: returnReason,
  note: remark.nullable(),
  lines: z.array(returnLine).min(1).max(200),
  totals: z.strictObject({
    refund: amount,
    /** Touches only the cash part: |rounding| < 1.000 ₫. */
    rounding: signedAmount,
    due: amount,
  }),
  tenders: z.array(refundTender).min(1).max(5),
});

export type SaleReturnPayload = z.infer<typeof saleReturnPayload>;
export type ReturnLinePayload = z.infer<typeof returnLine>;
export type RefundTenderPayload = z.infer<typeof refundTender>;
export type ReturnReason = z.infer<typeof returnReason>;

/**
 * What the server's answer to a return says in `refs.accepted`. "no": more came back than was left of the sale; it is
 * recorded, moves no stock, and somebody has to look.
 */
export type ReturnAccepted = "yes" | "no";
