import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type NamedDevice, noteMissing } from "./gap-task";

/** Stops a device's token; false when there is none to stop. */
export function revokeDevice(db: Knex, deviceId: string, at: Date): Promise<boolean> {
  return db.transaction(async (trx) => {
    // After a batch that is being recorded: what is missing is looked at below.
    await trx.raw(`SELECT pg_advisory_xact_lock(hashtext('counter.device'), hashtext(?))`, [
      deviceId,
    ]);
    const { rows } = await trx.raw<{ rows: NamedDevice[] }>(
      `UPDATE counter_device SET revoked_at = ?, updated_at = now() WHERE id = ? AND revoked_at IS NULL
       RETURNING id, sales_point_id, letter, label`,
      [at, deviceId],
    );
    const device = rows[0];
    if (device === undefined) return false;
    await noteMissing(trx, device, "revoked", at);
    return true;
  });
}
