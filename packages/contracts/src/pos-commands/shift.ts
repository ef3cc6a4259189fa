import { z } from "zod";
import { amount, backendId, factId, instant, signedAmount } from "../primitives.js";
import { remark } from "./sale.js";

export const shiftOpenPayload = z.strictObject({
  shift_id: factId,
  clerk_id: backendId,
  opened_at: instant,
  float_amount: amount,
});

/**
 * Cash put into the drawer or taken out of it, other than by sales and refunds. A mistake gets the opposite move, which
 * names the one it undoes in `voids`.
 */
export const shiftMovePayload = z.strictObject({
  move_id: factId,
  shift_id: factId,
  clerk_id: backendId,
  moved_at: instant,
  kind: z.enum(["in", "out"]),
  amount: amount.min(1),
  reason: remark,
  voids: factId.nullable(),
});

/** Cash counted note by note; `value` in dong. */
const denominationCount = z.strictObject({
  value: z.number().int().positive(),
  count: z.number().int().min(0).max(100_000),
});

/** The end of a shift as the first tills sent it: before returns, cash moves and other tenders. */
export const shiftClosePayloadV1 = z.strictObject({
  shift_id: factId,
  clerk_id: backendId,
  closed_at: instant,
  counted: amount,
  denominations: z.array(denominationCount).max(20).nullable(),
  expected: amount,
  difference: signedAmount,
  sale_count: z.number().int().min(0),
  sales_total: amount,
});

export const shiftClosePayload = shiftClosePayloadV1.extend({
  /** More was paid out than there ever was: an empty drawer with a refund from the clerk's own purse. */
  expected: signedAmount,
  /** Why counted and expected differ; null when they do not. */
  difference_reason: remark.nullable(),
  return_count: z.number().int().min(0),
  returns_total: amount,
  moved_in: amount,
  moved_out: amount,
  /** Taken less paid back, per kind that is no cash. */
  other_tenders: z
    .array(z.strictObject({ kind: z.enum(["vietqr", "card"]), amount: signedAmount }))
    .max(2),
});

export type ShiftOpenPayload = z.infer<typeof shiftOpenPayload>;
export type ShiftMovePayload = z.infer<typeof shiftMovePayload>;
export type ShiftClosePayload = z.infer<typeof shiftClosePayload>;

/** An earlier closing in today's words: those tills knew neither returns nor moves nor other tenders. */
export function shiftCloseFromV1(closing: z.infer<typeof shiftClosePayloadV1>): ShiftClosePayload {
  return {
    ...closing,
    difference_reason: null,
    return_count: 0,
    returns_total: 0,
    moved_in: 0,
    moved_out: 0,
    other_tenders: [],
  };
}
