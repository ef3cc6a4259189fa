import { z } from "zod";
import { day, instant } from "./primitives.js";

/** What is due about a certificate: a code for the text, and the days the text names. */
export const certificateDueSchema = z.strictObject({
  kind: z.enum(["opens", "closing", "closed", "expired"]),
  urgency: z.enum(["notice", "urgent", "red"]),
  due_on: day,
});

/** A certificate as its own producer sees it. */
export const producerCertificateSchema = z.strictObject({
  id: z.string(),
  product_id: z.string().nullable(),
  /** As printed in the decision. */
  product_name: z.string(),
  decision_number: z.string(),
  decided_on: day,
  issued_by: z.string(),
  issued_on: day,
  valid_through: day,
  extension_ends_on: day.nullable(),
  revoked_at: instant.nullable(),
  state: z.enum(["upcoming", "valid", "expiring", "extended", "expired", "superseded", "revoked"]),
  /** Printed on the paper. */
  stars: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  /** What the product may show today; null is none. */
  stars_today: z.union([z.literal(3), z.literal(4), z.literal(5)]).nullable(),
  potential_five: z.boolean(),
  /** The days between which the re-rating file is handed in, both inclusive. */
  hand_in: z.strictObject({
    opens_on: day,
    closes_on: day,
    state: z.enum(["not_yet", "open", "last_day", "missed"]),
    days_left: z.int(),
  }),
  /** The re-rating or upgrade the authority has. */
  handed_in: z.strictObject({ on: day, round: z.string() }).nullable(),
  due: certificateDueSchema.nullable(),
});

/** Answer of `GET /producer/certificates`: what is due first, then those that end first. */
export const producerCertificatesSchema = z.strictObject({
  certificates: z.array(producerCertificateSchema),
  count: z.int().nonnegative(),
  limit: z.int(),
  offset: z.int(),
});

export type ProducerCertificate = z.infer<typeof producerCertificateSchema>;
export type ProducerCertificates = z.infer<typeof producerCertificatesSchema>;
