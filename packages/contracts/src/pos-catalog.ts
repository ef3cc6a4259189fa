import { z } from "zod";
import { amount, backendId, day, instant, starRating } from "./primitives.js";

/**
 * The days a certificate counts, so that the till shows true stars with no network: from `valid_from` to the end of
 * `shown_through` (its last day including a proven extension), unless revoked at `revoked_at`.
 */
export const posCertificate = z.strictObject({
  id: backendId,
  stars: starRating,
  valid_from: day,
  shown_through: day,
  revoked_at: instant.nullable(),
});

/** One sellable variant. Amounts in dong, quantities in the variant's unit. */
export const posCatalogItem = z.strictObject({
  variant_id: backendId,
  product_id: backendId,
  title: z.string(),
  variant_title: z.string().nullable(),
  sku: z.string().nullable(),
  barcode: z.string().nullable(),
  unit: z.string().nullable(),
  price: amount,
  producer_id: backendId.nullable(),
  producer_name: z.string().nullable(),
  group: z.number().int().nullable(),
  set: z.number().int().nullable(),
  certificates: z.array(posCertificate),
  /** On hand at this sales point less what online orders have reserved; may be below zero. */
  stock: z.number().int(),
});

/** From how many hours without a server a till warns that its stars are old, and from how many it shows none. */
export const starPolicy = z.strictObject({
  warn_after_hours: z.number().int().positive(),
  hide_after_hours: z.number().int().positive(),
});

/** `GET /pos/catalog?cursor=`: everything when `full`, else what changed since the cursor, with removals. */
export const posCatalogAnswer = z.strictObject({
  cursor: z.string(),
  full: z.boolean(),
  server_time: instant,
  star_policy: starPolicy,
  items: z.array(posCatalogItem),
  removed_variant_ids: z.array(backendId),
});

export type PosCatalogItem = z.infer<typeof posCatalogItem>;
export type PosCatalogAnswer = z.infer<typeof posCatalogAnswer>;
