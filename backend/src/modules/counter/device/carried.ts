import { createHmac, timingSafeEqual } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PosCarriedBatch } from "@saolang/contracts";
import type { SignedInDevice } from "./device-by-token";

/**
 * The till a carried file is of: one of this point that the file's seal proves, also when it is revoked, since what it
 * recorded has happened. Null for another point's till, an unknown one, or a file that was changed.
 */
export async function carriedDevice(
  db: Knex,
  salesPointId: string,
  { device_id, batch, mac }: PosCarriedBatch,
): Promise<SignedInDevice | null> {
  const { rows } = await db.raw<{ rows: (SignedInDevice & { token_hash: string })[] }>(
    `SELECT id, sales_point_id, letter, label, token_hash FROM counter_device
      WHERE id = ? AND sales_point_id = ? AND deleted_at IS NULL`,
    [device_id, salesPointId],
  );
  const found = rows[0];
  if (found === undefined) return null;
  const { token_hash, ...device } = found;
  const seal = createHmac("sha256", Buffer.from(token_hash, "hex")).update(batch, "utf8").digest();
  return timingSafeEqual(seal, Buffer.from(mac, "hex")) ? device : null;
}
