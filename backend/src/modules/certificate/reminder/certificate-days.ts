import type { CertificateValidity } from "@saolang/domain/certificate";
import { ruleSets } from "@saolang/domain/certificate";
import { addDays, type Day, day } from "@saolang/domain/time";

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

/** The last valid days about which something can be due on a day, by every rule there is. */
export function spokenOf(today: Day): { readonly from: Day; readonly to: Day } {
  const most = (days: readonly (number | undefined)[]) => Math.max(0, ...days.map((n) => n ?? 0));
  const longest = most(ruleSets.map((rule) => rule.maxExtensionDays ?? 0));
  const opens = most(ruleSets.map((rule) => rule.handIn?.opensDaysBefore));
  // It is spoken of for as long as an extension may last, also after the end of one.
  return { from: addDays(today, -2 * longest), to: addDays(today, opens) };
}
