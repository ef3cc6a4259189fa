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
    `select id, product_id, producer_id, stars, decision_number, decided_on, issued_on, valid_through, revoked_at, extension_document,
        extension_ends_on
       from certificate where product_id = any(?::text[]) and deleted_at is null`,
    [[...productIds]],
  );
  return found.rows.flatMap((row) => toRated(row) ?? []);
}
