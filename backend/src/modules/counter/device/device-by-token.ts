import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { secretHash } from "./token";

/** Who a till is; every request of the counter is scoped by this and never by its body. */
export interface SignedInDevice {
  readonly id: string;
  readonly sales_point_id: string;
  readonly letter: string;
  readonly label: string;
}

interface Row extends SignedInDevice {
  readonly is_stale: boolean;
}

/** The paired, unrevoked device of a token, or null; notes that it was seen, at most once a minute. */
export async function deviceByToken(
  db: Knex,
  token: string,
  at: Date,
): Promise<SignedInDevice | null> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `SELECT id, sales_point_id, letter, label,
            coalesce(last_seen_at < ?::timestamptz - interval '1 minute', true) AS is_stale
       FROM counter_device WHERE token_hash = ? AND revoked_at IS NULL AND deleted_at IS NULL`,
    [at, secretHash(token)],
  );
  const found = rows[0];
  if (!found) return null;
  const { is_stale, ...device } = found;
  if (is_stale) {
    await db.raw(`UPDATE counter_device SET last_seen_at = ? WHERE id = ?`, [at, device.id]);
  }
  return device;
}
