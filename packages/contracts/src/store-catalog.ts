import { z } from "zod";
import { amount, backendId, day, instant, locale, starRating } from "./primitives.js";

export const storeCatalogOrder = z.enum(["featured", "newest", "price_asc", "price_desc", "title"]);

/** `GET /store/catalog`. */
export const storeCatalogQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(24),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  order: storeCatalogOrder.default("featured"),
  locale: locale.default("vi"),
  /** Product group 1 to 6, product set 1 to 26. */
  group: z.coerce.number().int().optional(),
  set: z.coerce.number().int().optional(),
  producer: z.string().max(200).optional(),
  /** Five-digit commune code. */
  commune: z.string().max(10).optional(),
  stars: z.coerce.number().int().optional(),
  sales_point: z.string().max(20).optional(),
  in_stock: z.enum(["true", "false"]).optional(),
  /** Goods that show stars at the instant of the question, or those that do not. */
  ocop: z.enum(["true", "false"]).optional(),
  /** Looked up by name: each word begins a word of title, producer or commune. Empty asks for nothing. */
  q: z
    .string()
    .normalize("NFC")
    .trim()
    .max(200)
    .transform((typed) => (typed === "" ? undefined : typed))
    .optional(),
});

export const storePicture = z.strictObject({ url: z.string(), is_illustration: z.boolean() });

export const storeProducerRef = z.strictObject({
  id: backendId,
  name: z.string(),
  handle: z.string(),
});

export const storeCommuneRef = z.strictObject({ code: z.string(), name: z.string() });

export const storeCard = z.strictObject({
  id: backendId,
  handle: z.string(),
  title: z.string(),
  /** Lowest price of its variants, dong, tax included. */
  price: amount,
  has_several_prices: z.boolean(),
  stars: starRating.nullable(),
  producer: storeProducerRef.nullable(),
  commune: storeCommuneRef.nullable(),
  group: z.number().int().nullable(),
  set: z.number().int().nullable(),
  unit: z.string().nullable(),
  in_stock: z.boolean(),
  picture: storePicture.nullable(),
});

export const storeCatalogAnswer = z.strictObject({
  products: z.array(storeCard),
  count: z.number().int(),
  /** How the goods of the same question, asked without `stars` and `ocop`, part into those with stars and others. */
  ocop_count: z.number().int(),
  other_count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
});

export const storeCertificate = z.strictObject({
  id: backendId,
  stars: starRating,
  decision_number: z.string(),
  decided_on: day,
  issued_by: z.string(),
  valid_through: day,
  extension: z.strictObject({ document_number: z.string(), ends_on: day }).nullable(),
});

/** A quality paper that is valid today; its kind is one of `paperKinds` of the domain. */
export const storeQualityPaper = z.strictObject({
  kind: z.string(),
  number: z.string(),
  issued_by: z.string(),
  /** Null: it has no end. */
  valid_through: day.nullable(),
});

export const storeVariant = z.strictObject({
  id: backendId,
  title: z.string().nullable(),
  sku: z.string().nullable(),
  barcode: z.string().nullable(),
  price: amount,
  /** By sales-point code: on hand less reserved, never below zero here. Read live, never cached. */
  stock: z.record(z.string(), z.number().int()),
});

export const storeSalesPoint = z.strictObject({
  id: backendId,
  code: z.string(),
  name: z.string(),
  address: z.string().nullable(),
  commune: storeCommuneRef.nullable(),
  opening_hours: z.string().nullable(),
  sells_online: z.boolean(),
});

/** `GET /store/catalog/<handle>`: the whole product page. */
export const storeProduct = z.strictObject({
  ...storeCard.shape,
  description: z.string().nullable(),
  pictures: z.array(storePicture),
  certificate: storeCertificate.nullable(),
  /** Of this product or of all goods of its producer; expired and withdrawn ones are never here. */
  quality_papers: z.array(storeQualityPaper),
  variants: z.array(storeVariant),
  sales_points: z.array(storeSalesPoint),
  producer_detail: z
    .strictObject({
      kind: z.string(),
      story: z.string().nullable(),
      address: z.string().nullable(),
    })
    .nullable(),
  related: z.array(storeCard),
});

export const storeProductAnswer = z.strictObject({ product: storeProduct });

/** `GET /store/home`: what the home page shows. Villages are communes with goods. */
export const storeVillage = z.strictObject({
  handle: z.string(),
  name: z.string(),
  craft: z.string(),
  text: z.string(),
  commune: storeCommuneRef,
  product_count: z.number().int(),
  picture: z.string().nullable(),
});

export const storeGroupCount = z.strictObject({
  group: z.number().int(),
  handle: z.string(),
  product_count: z.number().int(),
  /** Those of them that show stars now. */
  ocop_count: z.number().int(),
});

export const storeHomeAnswer = z.strictObject({
  starred: z.array(storeCard),
  villages: z.array(storeVillage),
  groups: z.array(storeGroupCount),
  product_count: z.number().int(),
  ocop_count: z.number().int(),
  producer_count: z.number().int(),
  sales_points: z.array(storeSalesPoint),
});

/** `GET /store/installation`. */
export const storeInstallation = z.strictObject({ demo: z.boolean(), now: instant });

export type StoreCard = z.infer<typeof storeCard>;
export type StoreProduct = z.infer<typeof storeProduct>;
export type StoreCatalogQuery = z.infer<typeof storeCatalogQuery>;
export type StoreCatalogAnswer = z.infer<typeof storeCatalogAnswer>;
export type StoreHomeAnswer = z.infer<typeof storeHomeAnswer>;
export type StoreVillage = z.infer<typeof storeVillage>;
export type StoreSalesPoint = z.infer<typeof storeSalesPoint>;
export type StoreInstallation = z.infer<typeof storeInstallation>;
export type StoreQualityPaper = z.infer<typeof storeQualityPaper>;
export type StoreCertificate = z.infer<typeof storeCertificate>;
