import { z } from "zod";
import { backendId, day, instant, starRating } from "./primitives.js";
import { storeCommuneRef } from "./store-catalog.js";

/**
 * Where a certificate stands for somebody who only wants to know whether it counts: an extension is still "valid",
 * and that a re-rating is due is between the producer and the office.
 */
export const storeCertificateState = z.enum([
  "valid",
  "upcoming",
  "expired",
  "superseded",
  "revoked",
]);

const groupNumber = z.coerce.number().int().min(1).max(6);

/** `GET /store/certificates`. */
export const storeCertificatesQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  /** Words of a product, a producer or a decision number, however typed. */
  q: z.string().trim().max(200).optional(),
  /** Stars on record; asked without a state it means stars that count today. */
  stars: z.coerce.number().int().min(3).max(5).optional(),
  group: groupNumber.optional(),
  set: z.coerce.number().int().min(1).max(26).optional(),
  /** Five-digit commune code. */
  commune: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  producer: backendId.optional(),
  state: storeCertificateState.optional(),
});

const documentUntil = z.strictObject({ document_number: z.string(), ends_on: day });

/** A line of the public register: no addresses of households, no telephone numbers, no scanned documents. */
export const storeCertificateLine = z.strictObject({
  id: backendId,
  /** As printed in the decision. */
  product_name: z.string(),
  producer: z.strictObject({ id: backendId, name: z.string() }).nullable(),
  commune: storeCommuneRef.nullable(),
  group: z.number().int().nullable(),
  set: z.number().int().nullable(),
  state: storeCertificateState,
  /** Stars that may be shown today; null unless the state is "valid". */
  stars: starRating.nullable(),
  decision_number: z.string(),
  decided_on: day,
  issued_by: z.string(),
  issued_on: day,
  valid_through: day,
  extension: documentUntil.nullable(),
  /** The last day the paper counts: an extension included, and none from its successor's day of issue on. */
  last_valid_on: day,
  /** Also one that takes effect later. */
  revocation: z.strictObject({ revoked_at: instant, document_number: z.string() }).nullable(),
  /** Also one that takes effect later. */
  superseded: z.strictObject({ by: backendId, superseded_on: day }).nullable(),
});

export const storeCertificatesAnswer = z.strictObject({
  certificates: z.array(storeCertificateLine),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
});

/** A paper in the history of stars: what was recorded is told in words, whether or not it still counts. */
export const storeCertificateOfHistory = z.strictObject({
  ...storeCertificateLine.shape,
  recorded_stars: starRating,
  kind: z.enum(["first", "upgrade", "re_rating"]),
});

/** `GET /store/certificates/<id>`. */
export const storeCertificateAnswer = z.strictObject({
  certificate: storeCertificateOfHistory,
  /** Every paper of the same product of the same producer, the newest first, this one among them. */
  history: z.array(storeCertificateOfHistory),
  /** The product in this shop, when it carries it. */
  product_handle: z.string().nullable(),
});

/** `GET /store/certificates/statistics`: counts of what counts today; `by_state` alone counts every paper. */
export const storeCertificateStatistics = z.strictObject({
  at: instant,
  valid: z.number().int(),
  producers: z.number().int(),
  by_state: z.array(z.strictObject({ state: storeCertificateState, count: z.number().int() })),
  by_stars: z.array(z.strictObject({ stars: starRating, count: z.number().int() })),
  /** Null for papers that name no product set. */
  by_group: z.array(
    z.strictObject({ group: z.number().int().nullable(), count: z.number().int() }),
  ),
  by_commune: z.array(
    z.strictObject({ commune: storeCommuneRef.nullable(), count: z.number().int() }),
  ),
});

/** `GET /store/certificates/open-data`. */
export const storeOpenDataQuery = z.strictObject({ format: z.enum(["csv", "json"]) });

/** A row of the open data; the same names, in this order, are the columns of the CSV file. */
export const openDataCertificate = z.strictObject({
  certificate_id: backendId,
  product_name: z.string(),
  producer_name: z.string().nullable(),
  commune_code: z.string().nullable(),
  commune_name: z.string().nullable(),
  group: z.number().int().nullable(),
  set: z.number().int().nullable(),
  decision_number: z.string(),
  decided_on: day,
  issued_by: z.string(),
  issued_on: day,
  valid_through: day,
  extension_document: z.string().nullable(),
  extension_ends_on: day.nullable(),
  state: storeCertificateState,
  stars: starRating.nullable(),
  recorded_stars: starRating,
  revoked_at: instant.nullable(),
  revocation_document: z.string().nullable(),
  superseded_by: backendId.nullable(),
  superseded_on: day.nullable(),
});

/** The JSON file of the open data. */
export const openDataFile = z.strictObject({
  title: z.string(),
  source: z.string(),
  terms: z.string(),
  /** What a demo's file says about itself; null where the register is real. */
  demo: z.string().nullable(),
  /** The day on which states and stars are true. */
  as_of: day,
  certificates: z.array(openDataCertificate),
});

export type StoreCertificateState = z.infer<typeof storeCertificateState>;
export type StoreCertificatesQuery = z.infer<typeof storeCertificatesQuery>;
export type StoreCertificateLine = z.infer<typeof storeCertificateLine>;
export type StoreCertificatesAnswer = z.infer<typeof storeCertificatesAnswer>;
export type StoreCertificateOfHistory = z.infer<typeof storeCertificateOfHistory>;
export type StoreCertificateAnswer = z.infer<typeof storeCertificateAnswer>;
export type StoreCertificateStatistics = z.infer<typeof storeCertificateStatistics>;
export type OpenDataCertificate = z.infer<typeof openDataCertificate>;
export type OpenDataFile = z.infer<typeof openDataFile>;
