import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PosClerk } from "@saolang/contracts";

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
