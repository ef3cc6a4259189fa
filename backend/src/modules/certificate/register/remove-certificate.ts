import type { Result } from "@saolang/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type Change, changeCertificate } from "./change-certificate";
import { orderSuccession } from "./write-certificates";

/**
 * Takes out a paper that was entered by mistake; its row and its history stay. Refuses not_found and
 * certificate_reason_missing: a slip needs a word of explanation, for a paper that was granted is revoked instead.
 */
export async function removeCertificate(
  db: Knex,
  change: Change,
): Promise<Result<{ certificate_id: string }>> {
  if (change.document.trim() === "") {
    return { ok: false, refusal: { code: "certificate_reason_missing" } };
  }
  return changeCertificate(db, change, async (trx, { id, producer_id }) => {
    await trx("certificate").where({ id }).update({
      deleted_at: trx.fn.now(),
      superseded_by: null,
      superseded_on: null,
      updated_at: trx.fn.now(),
    });
    await orderSuccession(trx, [producer_id]);
    return { ok: true, value: { certificate_id: id } };
  });
}
