import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A sales point as the other end of a transfer. */
export interface NetworkPoint {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** All points, those that are gone too: goods may still be on their way from them. */
export async function networkPoints(
  db: Knex,
): Promise<Map<string, NetworkPoint & { readonly is_active: boolean }>> {
  const { rows } = await db.raw<{ rows: (NetworkPoint & { readonly is_active: boolean })[] }>(
    `SELECT id, code, name, is_active AND deleted_at IS NULL AS is_active FROM sales_point ORDER BY code`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}
