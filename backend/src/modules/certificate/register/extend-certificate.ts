import type { Result } from "@saolang/contracts";
import { isExtensionEffective, latestExtensionEndsOn } from "@saolang/domain/certificate";
import { day } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type Change, changeCertificate } from "./change-certificate";

export interface Extension extends Change {
  readonly ends_on: string;
}

/**
 * The transitional extension of QĐ 26/2026/QĐ-TTg Art. 12.3: a document and an end at most 180 days past expiry, never
 * automatic. Refuses not_found, certificate_already_revoked and certificate_extension_invalid.
 */
export function extendCertificate(
  db: Knex,
  extension: Extension,
): Promise<Result<{ certificate_id: string }>> {
  return changeCertificate(db, extension, async (trx, { id, valid_through, revoked_at }) => {
    if (revoked_at !== null) return { ok: false, refusal: { code: "certificate_already_revoked" } };
    const validThrough = day(valid_through);
    const document = extension.document.trim();
    const asked = { documentNumber: document, endsOn: day(extension.ends_on) };
    if (!isExtensionEffective(validThrough, asked)) {
      const facts = { latestEndsOn: latestExtensionEndsOn(validThrough) };
      return { ok: false, refusal: { code: "certificate_extension_invalid", facts } };
    }
    await trx("certificate").where({ id }).update({
      extension_document: document,
      extension_ends_on: asked.endsOn,
      updated_at: trx.fn.now(),
    });
    return { ok: true, value: { certificate_id: id } };
  });
}
