import type { CertificateValidity } from "@saolang/domain/certificate";
import { day } from "@saolang/domain/time";

/** The days of a certificate as the database keeps them. */
export interface CertificateDays {
  readonly issued_on: string;
  readonly valid_through: string;
  readonly extension_document: string | null;
  readonly extension_ends_on: string | null;
  readonly revoked_at: Date | null;
  readonly superseded_on: string | null;
}

export const dayColumns = `c.issued_on, c.valid_through, c.extension_document, c.extension_ends_on, c.revoked_at, c.superseded_on`;

export function validityOf(row: CertificateDays): CertificateValidity {
  const { extension_document, extension_ends_on } = row;
  return {
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
