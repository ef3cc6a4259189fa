import { isStarRating, type RatedCertificate } from "@saolang/domain/certificate";
import { day } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

interface Row {
  readonly id: string;
  readonly product_id: string;
  readonly producer_id: string;
  readonly stars: number;
  readonly decision_number: string;
  readonly decided_on: string;
  readonly issued_on: string;
  readonly valid_through: string;
  readonly revoked_at: Date | null;
  readonly superseded_on: string | null;
  readonly extension_document: string | null;
  readonly extension_ends_on: string | null;
}

/** What the rules about stars need, and the number a person knows the certificate by. */
export interface NamedCertificate extends RatedCertificate {
  readonly decisionNumber: string;
}

function toRated(row: Row): NamedCertificate | null {
  if (!isStarRating(row.stars)) return null;
  const { extension_document, extension_ends_on } = row;
  return {
    id: row.id,
    productId: row.product_id,
    producerId: row.producer_id,
    stars: row.stars,
    decisionNumber: row.decision_number,
    decidedOn: day(row.decided_on),
    issuedOn: day(row.issued_on),
    validThrough: day(row.valid_through),
    revokedAt: row.revoked_at,
    supersededOn: row.superseded_on === null ? null : day(row.superseded_on),
    extension:
      extension_document !== null && extension_ends_on !== null
        ? { documentNumber: extension_document, endsOn: day(extension_ends_on) }
        : null,
  };
}

/** What the rules about stars need of the certificates of these products. One statement. */
export async function readRatedCertificates(
  db: Knex,
  productIds: readonly string[],
): Promise<NamedCertificate[]> {
  const found = await db.raw<{ rows: Row[] }>(
    `select c.id, c.product_id, c.producer_id, c.stars, d.number as decision_number, d.decided_on, c.issued_on, c.valid_through,
        c.revoked_at, c.superseded_on, c.extension_document, c.extension_ends_on
       from certificate c join recognition_decision d on d.id = c.decision_id
       where c.product_id = any(?::text[]) and c.deleted_at is null`,
    [[...productIds]],
  );
  return found.rows.flatMap((row) => toRated(row) ?? []);
}
