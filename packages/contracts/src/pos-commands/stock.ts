import { z } from "zod";
import { backendId, factId, instant } from "../primitives.js";
import { remark } from "./sale.js";

const pieces = z.number().int().min(0).max(1_000_000);

const goods = {
  line_id: factId,
  variant_id: backendId,
  product_id: backendId,
  title: z.string().min(1).max(300),
};

/** Goods that came in from their producers. */
export const stockReceivePayload = z.strictObject({
  receipt_id: factId,
  clerk_id: backendId,
  received_at: instant,
  note: remark.nullable(),
  lines: z
    .array(z.strictObject({ ...goods, quantity: pieces.min(1) }))
    .min(1)
    .max(200),
});

/** What lay on the shelf when it was counted, beside what the till showed at that moment. */
export const stockCountPayload = z.strictObject({
  count_id: factId,
  clerk_id: backendId,
  counted_at: instant,
  note: remark.nullable(),
  lines: z
    .array(
      z.strictObject({
        ...goods,
        counted: pieces,
        shown: z.number().int().min(-1_000_000).max(1_000_000),
      }),
    )
    .min(1)
    .max(200),
});

/**
 * One end of a transfer between two points: `send` at the one, `receive` at the other under the same `transfer_id`. A line
 * keeps its id; what arrives may be less or more than what was sent, or nothing.
 */
export const stockTransferPayload = z.strictObject({
  transfer_id: factId,
  step: z.enum(["send", "receive"]),
  clerk_id: backendId,
  moved_at: instant,
  /** The other end: where the goods go, or where they come from. */
  other_sales_point_id: backendId,
  note: remark.nullable(),
  lines: z
    .array(z.strictObject({ ...goods, quantity: pieces }))
    .min(1)
    .max(200),
});

export type StockReceivePayload = z.infer<typeof stockReceivePayload>;
export type StockCountPayload = z.infer<typeof stockCountPayload>;
export type StockTransferPayload = z.infer<typeof stockTransferPayload>;
