import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PosClerk } from "@saolang/contracts";
import type { SignedInDevice } from "./device-by-token";

/** The highest numbers held for a device; a till that lost its store goes on above them. 0 when none. */
export async function highestNumbers(
  db: Knex,
  device: SignedInDevice,
): Promise<{ last_seq: number; last_receipt_counter: number }> {
  const { rows } = await db.raw<{ rows: { seq: string | null; counter: string | null }[] }>(
    `SELECT (SELECT max(seq) FROM counter_command WHERE device_id = ?) AS seq,
            greatest(
              (SELECT max(receipt_counter) FROM counter_sale WHERE device_id = ? AND receipt_letter = ?),
              (SELECT max(receipt_counter) FROM counter_return WHERE device_id = ? AND receipt_letter = ?)) AS counter`,
    [device.id, device.id, device.letter, device.id, device.letter],
  );
  return {
    last_seq: Number(rows[0]?.seq ?? 0),
    last_receipt_counter: Number(rows[0]?.counter ?? 0),
  };
}

interface ClerkRow {
  readonly id: string;
  readonly name: string;
  readonly role: PosClerk["role"];
  readonly pin_salt: string;
  readonly pin_iterations: number;
  readonly pin_hash: string;
}

/** The clerks who may sell at a point now, with what a till needs to check a PIN offline. */
export async function clerksOf(db: Knex, salesPointId: string): Promise<PosClerk[]> {
  const { rows } = await db.raw<{ rows: ClerkRow[] }>(
    `SELECT id, name, role, pin_salt, pin_iterations, pin_hash FROM counter_clerk
      WHERE sales_point_id = ? AND deactivated_at IS NULL AND deleted_at IS NULL ORDER BY name, id`,
    [salesPointId],
  );
  return rows.map(({ pin_salt: salt, pin_iterations: iterations, pin_hash: hash, ...clerk }) => ({
    ...clerk,
    pin: { salt, iterations, hash },
  }));
}
