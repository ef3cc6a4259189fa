import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/*
 * The one file that writes Medusa's `inventory_level`. It breaks the module boundary on purpose: movements and levels have
 * to change in one transaction, and Medusa's `adjustInventory` reads, adds and writes back, which loses parallel updates.
 * `levels.integration.test.ts` reads back through the Inventory service, so an upgrade that changes the table is noticed.
 */

export interface LevelChange {
  readonly inventory_item_id: string;
  readonly stock_location_id: string;
  /** Whole units, signed. */
  readonly quantity: number;
}

export interface ChangedLevel extends LevelChange {
  /** What the level is afterwards. */
  readonly stocked: number;
  /** What of it web orders wait for. */
  readonly reserved: number;
  /** The level did not exist and was created at zero first. */
  readonly is_new: boolean;
}

const recordset = `jsonb_to_recordset(?::jsonb) AS change
  (inventory_item_id text, stock_location_id text, quantity integer)`;

/** Adds to levels, creating missing ones at zero; rows are locked in id order, so two callers never deadlock. */
export async function changeLevels(
  trx: Knex.Transaction,
  changes: readonly LevelChange[],
  at: Date,
): Promise<ChangedLevel[]> {
  if (changes.length === 0) return [];
  const json = JSON.stringify(changes);
  await trx.raw(`SELECT set_config('saolang.stock_writer', 'on', true)`);
  const created = await trx.raw<{ rows: { id: string }[] }>(
    `INSERT INTO inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity,
        reserved_quantity, raw_reserved_quantity, incoming_quantity, raw_incoming_quantity, created_at, updated_at)
     SELECT 'ilev_' || replace(gen_random_uuid()::text, '-', ''), inventory_item_id, stock_location_id,
            0, zero.raw, 0, zero.raw, 0, zero.raw, ?::timestamptz, ?::timestamptz
       FROM ${recordset}, (SELECT '{"value": "0", "precision": 20}'::jsonb AS raw) AS zero
      WHERE NOT EXISTS (SELECT 1 FROM inventory_level AS level WHERE level.deleted_at IS NULL
        AND level.inventory_item_id = change.inventory_item_id AND level.location_id = change.stock_location_id)
      ORDER BY inventory_item_id, stock_location_id
     ON CONFLICT (inventory_item_id, location_id) WHERE deleted_at IS NULL DO NOTHING
     RETURNING id`,
    [at, at, json],
  );
  await trx.raw(
    `SELECT level.id FROM ${recordset} JOIN inventory_level AS level ON level.deleted_at IS NULL
        AND level.inventory_item_id = change.inventory_item_id AND level.location_id = change.stock_location_id
      ORDER BY level.id FOR UPDATE OF level`,
    [json],
  );
  const changed = await trx.raw<{ rows: (Omit<ChangedLevel, "is_new"> & { id: string })[] }>(
    `UPDATE inventory_level AS level SET
        stocked_quantity = level.stocked_quantity + change.quantity,
        raw_stocked_quantity = jsonb_build_object(
          'value', trim_scale(level.stocked_quantity + change.quantity)::text, 'precision', 20),
        updated_at = ?::timestamptz
       FROM ${recordset} WHERE level.deleted_at IS NULL
        AND level.inventory_item_id = change.inventory_item_id AND level.location_id = change.stock_location_id
     RETURNING level.id, level.inventory_item_id, level.location_id AS stock_location_id, change.quantity,
       level.stocked_quantity::float8 AS stocked, level.reserved_quantity::float8 AS reserved`,
    [at, json],
  );
  await trx.raw(`SELECT set_config('saolang.stock_writer', 'off', true)`);
  const newIds = new Set(created.rows.map((row) => row.id));
  return changed.rows.map(({ id, ...level }) => ({ ...level, is_new: newIds.has(id) }));
}
