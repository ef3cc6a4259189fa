import type { Result } from "@saolang/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type Change, changeCertificate } from "./change-certificate";

export interface Revocation extends Change {
  /** The instant the decision names, not the one it is typed in at. */
  readonly revoked_at: Date;
}

/**
 * Revokes a certificate from an instant on (QĐ 26/2026/QĐ-TTg Art. 8): from then its product shows no stars. Refuses
 * not_found, certificate_already_revoked and certificate_revocation_document_missing.
 */
export async function revokeCertificate(
  db: Knex,
  revocation: Revocation,
): Promise<Result<{ certificate_id: string }>> {
  const document = revocation.document.trim();
  if (document === "") {
    return { ok: false, refusal: { code: "certificate_revocation_document_missing" } };
  }
  return changeCertificate(db, revocation, async (trx, { id, revoked_at }) => {
    if (revoked_at !== null) return { ok: false, refusal: { code: "certificate_already_revoked" } };
    await trx("certificate").where({ id }).update({
      revoked_at: revocation.revoked_at,
      revocation_document: document,
      updated_at: trx.fn.now(),
    });
    return { ok: true, value: { certificate_id: id } };
  });
}
