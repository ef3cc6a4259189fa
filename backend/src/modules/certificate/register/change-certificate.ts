import type { Result } from "@saolang/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { inRegister } from "../../../shared/history";

/** The row as the changes of this folder need it. */
export interface StoredCertificate {
  readonly id: string;
  readonly producer_id: string;
  readonly product_id: string | null;
  readonly product_name: string;
  readonly issued_on: string;
  readonly valid_through: string;
  readonly revoked_at: Date | null;
}

export interface Change {
  readonly certificate_id: string;
  readonly by: string;
  /** The document the change rests on; for a slip of the pen, the reason in words. */
  readonly document: string;
}

/**
 * One change of one certificate: its row is locked, so that two people who change it at once follow each other. Refuses
 * not_found, and whatever `work` refuses; then nothing is written.
 */
export function changeCertificate(
  db: Knex,
  { certificate_id, by, document }: Change,
  work: (trx: Knex, certificate: StoredCertificate) => Promise<Result<{ certificate_id: string }>>,
): Promise<Result<{ certificate_id: string }>> {
  return inRegister(db, { by, document }, async (trx) => {
    const found = await trx.raw<{ rows: StoredCertificate[] }>(
      `select id, producer_id, product_id, product_name, issued_on, valid_through, revoked_at
       from certificate where id = ? and deleted_at is null for update`,
      [certificate_id],
    );
    const [certificate] = found.rows;
    if (!certificate) return { ok: false, refusal: { code: "not_found" } };
    return work(trx, certificate);
  });
}
