import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Result } from "@saolang/contracts";
import { deviceLetter } from "./letter";
import { newDeviceToken, plainPairingCode, secretHash } from "./token";

export interface PairedDevice {
  readonly id: string;
  readonly sales_point_id: string;
  readonly letter: string;
  /** Handed over once; only its hash is kept. */
  readonly token: string;
}

/**
 * Turns a pairing code into a device, once: the code is used up and the device made in one transaction. Refuses
 * (pairing_code_unknown) a code that is wrong, used or too old, without saying which.
 */
export async function pairDevice(
  db: Knex,
  request: { readonly pairing_code: string; readonly label: string },
  at: Date,
): Promise<Result<PairedDevice>> {
  const id = generateEntityId(undefined, "device");
  const token = newDeviceToken();
  return db.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { sales_point_id: string }[] }>(
      `UPDATE counter_pairing_code SET used_at = ?, device_id = ?, updated_at = now()
        WHERE code_hash = ? AND used_at IS NULL AND expires_at > ? AND deleted_at IS NULL
        RETURNING sales_point_id`,
      [at, id, secretHash(plainPairingCode(request.pairing_code)), at],
    );
    const salesPointId = rows[0]?.sales_point_id;
    if (salesPointId === undefined) {
      return { ok: false, refusal: { code: "pairing_code_unknown" } } as const;
    }
    // Letters open receipt numbers, so a letter stays with its device even after the device is revoked.
    await trx.raw(`SELECT pg_advisory_xact_lock(hashtext('counter.letter'), hashtext(?))`, [
      salesPointId,
    ]);
    const earlier = await trx.raw<{ rows: { count: number }[] }>(
      `SELECT count(*)::int AS count FROM counter_device WHERE sales_point_id = ?`,
      [salesPointId],
    );
    const letter = deviceLetter(earlier.rows[0]?.count ?? 0);
    await trx.raw(
      `INSERT INTO counter_device (id, sales_point_id, letter, label, token_hash, paired_at)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [id, salesPointId, letter, request.label, secretHash(token), at],
    );
    return { ok: true, value: { id, sales_point_id: salesPointId, letter, token } } as const;
  });
}
