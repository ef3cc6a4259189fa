import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Result } from "@saolang/contracts";
import { noteMissing } from "./gap-task";
import { deviceLetter } from "./letter";
import { newDeviceToken, plainPairingCode, secretHash } from "./token";

export interface PairedDevice {
  readonly id: string;
  readonly sales_point_id: string;
  readonly letter: string;
  /** Handed over once; only its hash is kept. */
  readonly token: string;
}

interface Pairing {
  readonly label: string;
  readonly token: string;
  readonly at: Date;
}

/**
 * Turns a pairing code into a device, once: the code is used up and the device made in one transaction. A code for a
 * device that exists gives it a new token instead: same letter, the old token is dead from then on, and numbers that are
 * missing become a task. Refuses (pairing_code_unknown) a code that is wrong, used or too old, without saying which.
 */
export async function pairDevice(
  db: Knex,
  request: { readonly pairing_code: string; readonly label: string },
  at: Date,
): Promise<Result<PairedDevice>> {
  const newId = generateEntityId(undefined, "device");
  const pairing = { label: request.label, token: newDeviceToken(), at };
  return db.transaction(async (trx) => {
    const { rows } = await trx.raw<{
      rows: { sales_point_id: string; for_device_id: string | null }[];
    }>(
      `UPDATE counter_pairing_code SET used_at = ?, device_id = coalesce(for_device_id, ?), updated_at = now()
        WHERE code_hash = ? AND used_at IS NULL AND expires_at > ? AND deleted_at IS NULL
        RETURNING sales_point_id, for_device_id`,
      [at, newId, secretHash(plainPairingCode(request.pairing_code)), at],
    );
    const code = rows[0];
    if (code === undefined) {
      return { ok: false, refusal: { code: "pairing_code_unknown" } } as const;
    }
    const value =
      code.for_device_id === null
        ? await newDevice(trx, { id: newId, sales_point_id: code.sales_point_id }, pairing)
        : await sameDevice(trx, code.for_device_id, pairing);
    return { ok: true, value } as const;
  });
}

async function newDevice(
  trx: Knex.Transaction,
  { id, sales_point_id }: { readonly id: string; readonly sales_point_id: string },
  { label, token, at }: Pairing,
): Promise<PairedDevice> {
  // Letters open receipt numbers, so a letter stays with its device even after the device is revoked.
  await trx.raw(`SELECT pg_advisory_xact_lock(hashtext('counter.letter'), hashtext(?))`, [
    sales_point_id,
  ]);
  const earlier = await trx.raw<{ rows: { count: number }[] }>(
    `SELECT count(*)::int AS count FROM counter_device WHERE sales_point_id = ?`,
    [sales_point_id],
  );
  const letter = deviceLetter(earlier.rows[0]?.count ?? 0);
  await trx.raw(
    `INSERT INTO counter_device (id, sales_point_id, letter, label, token_hash, paired_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [id, sales_point_id, letter, label, secretHash(token), at],
  );
  return { id, sales_point_id, letter, token };
}

async function sameDevice(
  trx: Knex.Transaction,
  id: string,
  { label, token, at }: Pairing,
): Promise<PairedDevice> {
  // After a batch that is being recorded: what is missing is looked at below.
  await trx.raw(`SELECT pg_advisory_xact_lock(hashtext('counter.device'), hashtext(?))`, [id]);
  const { rows } = await trx.raw<{ rows: Omit<PairedDevice, "token">[] }>(
    `UPDATE counter_device SET token_hash = ?, label = ?, paired_at = ?, revoked_at = NULL, updated_at = now()
      WHERE id = ? RETURNING id, sales_point_id, letter`,
    [secretHash(token), label, at, id],
  );
  const device = rows[0];
  if (device === undefined) throw new Error(`device ${id} of a pairing code is gone`);
  await noteMissing(trx, { ...device, label }, "repaired", at);
  return { ...device, token };
}
