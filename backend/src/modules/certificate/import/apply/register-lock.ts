import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/**
 * Other writers of the register wait until the import is through: what the dry run found stays true while it is written.
 * Readers do not wait. Instants are compared as text, so their zone is fixed.
 */
export async function lockRegister(trx: Knex): Promise<void> {
  await trx.raw(`set local timezone = 'UTC'`);
  await trx.raw(
    `lock table producer, recognition_decision, certificate in share row exclusive mode`,
  );
}
