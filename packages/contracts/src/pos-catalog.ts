import { z } from "zod";
import { canonicalJson } from "./canonical-json.js";
import { amount, backendId, day, instant, starRating } from "./primitives.js";

/**
 * The days a certificate counts, so that the till shows true stars with no network: from `valid_from` to the end of
 * `shown_through` (its last day including a proven extension), unless revoked at `revoked_at`.
 */
export const posCertificate = z.object({
  id: backendId,
  stars: starRating,
  valid_from: day,
  shown_through: day,
  revoked_at: instant.nullable(),
});

/** One sellable variant. Amounts in dong, quantities in the variant's unit. */
export const posCatalogItem = z.object({
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
  /** Whole years a customer must be to buy this; null for everybody. */
  min_age: z.number().int().positive().nullable(),
  /** On hand at this sales point less what online orders have reserved; may be below zero. */
  stock: z.number().int(),
  /**
   * Pieces on hand at this sales point that online orders have reserved: with `stock` it makes what lies on the shelf. The
   * server always says it; a cache or a server of an earlier version does not.
   */
  reserved: z.number().int().min(0).optional(),
});

/** From how many hours without a server a till warns that its stars are old, and from how many it shows none. */
export const starPolicy = z.object({
  warn_after_hours: z.number().int().positive(),
  hide_after_hours: z.number().int().positive(),
});

/** `GET /pos/catalog?cursor=`: everything when `full`, else what changed since the cursor, with removals. */
export const posCatalogAnswer = z.object({
  cursor: z.string(),
  full: z.boolean(),
  server_time: instant,
  star_policy: starPolicy,
  items: z.array(posCatalogItem),
  removed_variant_ids: z.array(backendId),
});

/**
 * `GET /pos/catalog/digest`: what a till that has followed every change up to `cursor` must hold. `digest` is
 * `catalogueDigestText` of each item, sorted by variant, joined by line feeds, SHA-256, hex; `stock` and `reserved` are left
 * out: they move with every sale and order, and tills of an earlier version hold no `reserved`.
 */
export const posCatalogDigest = z.object({
  cursor: z.string(),
  count: z.number().int(),
  digest: z.string(),
});

/** The line of one item in the digest. */
export function catalogueDigestText(item: PosCatalogItem): string {
  const { stock: _stock, reserved: _reserved, ...compared } = item;
  return canonicalJson(compared);
}

/** `GET /pos/stock?variant_id=`: the same goods at other points of the network, those that have some first. */
export const posStockElsewhere = z.object({
  points: z.array(z.object({ code: z.string(), name: z.string(), stock: z.number().int() })),
});

export type PosCatalogDigest = z.infer<typeof posCatalogDigest>;
export type PosStockElsewhere = z.infer<typeof posStockElsewhere>;
export type PosCatalogItem = z.infer<typeof posCatalogItem>;
export type PosCatalogAnswer = z.infer<typeof posCatalogAnswer>;
