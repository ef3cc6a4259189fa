import { z } from "zod";
import { amount, backendId, factId, instant, locale, starRating } from "./primitives.js";

export const basketLine = z.strictObject({
  variant_id: backendId,
  quantity: z.number().int().min(1).max(999),
});

/** `POST /store/checkout/points`: which sales points open to online sale hold the whole basket, nearest first. */
export const checkoutPointsRequest = z.strictObject({
  lines: z.array(basketLine).min(1).max(100),
  commune_code: z.string().max(10).nullable(),
});

export const checkoutPoint = z.strictObject({
  id: backendId,
  code: z.string(),
  name: z.string(),
  address: z.string().nullable(),
  /** Dong, tax included. */
  delivery_fee: amount,
});

export const checkoutLine = z.strictObject({
  variant_id: backendId,
  product_id: backendId,
  handle: z.string(),
  title: z.string(),
  variant_title: z.string().nullable(),
  picture: z.string().nullable(),
  unit_price: amount,
  quantity: z.number().int(),
  total: amount,
  /** What the best point could give; less than `quantity` means the line is short everywhere. */
  available: z.number().int(),
});

/** Prices and stock are live. Lines that no longer exist are named in `gone`. */
export const checkoutPointsAnswer = z.strictObject({
  lines: z.array(checkoutLine),
  gone: z.array(backendId),
  goods_total: amount,
  points: z.array(checkoutPoint),
});

/** `POST /store/checkout`: `checkout_id` is minted once per form; a repeat answers the same order. */
export const checkoutRequest = z.strictObject({
  checkout_id: factId,
  locale,
  lines: z.array(basketLine).min(1).max(100),
  sales_point_id: backendId,
  recipient: z.strictObject({
    name: z.string().trim().min(2).max(120),
    phone: z.string().trim().min(8).max(20),
    email: z.email().max(200).nullable(),
  }),
  address: z.strictObject({
    commune_code: z.string().min(1).max(10),
    street: z.string().trim().min(2).max(200),
  }),
  note: z.string().trim().max(500).nullable(),
  payment: z.literal("cash_on_delivery"),
  /** What the shopper saw, dong; a different live total is refused with `total_changed`. */
  expected_total: amount,
});

export const placedOrder = z.strictObject({
  order_id: backendId,
  code: z.string(),
  placed_at: instant,
  sales_point: checkoutPoint,
  lines: z.array(
    checkoutLine.omit({ available: true }).extend({
      /** As they were when the order was placed, whatever became of the certificate since. */
      stars: starRating.nullable(),
    }),
  ),
  goods_total: amount,
  delivery_fee: amount,
  total: amount,
  recipient_name: z.string(),
  /** Masked: only the last three digits. */
  recipient_phone: z.string(),
  address_text: z.string(),
  payment: z.literal("cash_on_delivery"),
});

/**
 * Answers `POST /store/checkout`, and `GET /store/checkout/<checkout_id>` for whoever holds the id (outcome `duplicate`;
 * refusal `not_found` when that id placed nothing): the shopper's browser keeps the id, so the confirmation can be opened again.
 */
export const checkoutAnswer = z.strictObject({
  order: placedOrder,
  outcome: z.enum(["placed", "duplicate"]),
});

/** The body of every expected refusal (HTTP 409, 422, 401, 403, 404, 429). */
export const refusalAnswer = z.object({
  type: z.literal("refusal"),
  code: z.string(),
  message: z.string(),
  facts: z.record(z.string(), z.unknown()).optional(),
});

export type BasketLine = z.infer<typeof basketLine>;
export type CheckoutRequest = z.infer<typeof checkoutRequest>;
export type CheckoutPointsRequest = z.infer<typeof checkoutPointsRequest>;
export type CheckoutPointsAnswer = z.infer<typeof checkoutPointsAnswer>;
export type CheckoutPoint = z.infer<typeof checkoutPoint>;
export type CheckoutAnswer = z.infer<typeof checkoutAnswer>;
export type PlacedOrder = z.infer<typeof placedOrder>;
export type RefusalAnswer = z.infer<typeof refusalAnswer>;
