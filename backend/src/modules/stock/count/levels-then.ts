import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** An item that was counted, and when. */
export interface CountedItem {
  readonly inventory_item_id: string;
  readonly counted_at: string;
}

/** Names an item at the instant of a count. */
export const countedItemKey = ({ inventory_item_id, counted_at }: CountedItem): string =>
  `${inventory_item_id} ${counted_at}`;

interface Row extends CountedItem {
  readonly level_then: number;
}

/**
 * What the ledger says lay at a place when it was counted: the level now without the movements that occurred later. The
 * levels stay locked until the caller's transaction ends, so that nothing is counted between the look and the movement.
 */
export async function levelsThen(
  trx: Knex,
  stockLocationId: string,
  items: readonly CountedItem[],
): Promise<Map<string, number>> {
  if (items.length === 0) return new Map();
  const ids = [...new Set(items.map((item) => item.inventory_item_id))];
  await trx.raw(
    `SELECT id FROM inventory_level WHERE location_id = ? AND inventory_item_id = ANY(?::text[])
        AND deleted_at IS NULL ORDER BY id FOR UPDATE`,
    [stockLocationId, ids],
  );
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `SELECT item.inventory_item_id, item.counted_at,
        (coalesce((SELECT stocked_quantity FROM inventory_level WHERE location_id = ?
            AND inventory_item_id = item.inventory_item_id AND deleted_at IS NULL), 0)
         - coalesce((SELECT sum(quantity) FROM stock_movement WHERE stock_location_id = ?
            AND inventory_item_id = item.inventory_item_id
            AND occurred_at > item.counted_at::timestamptz), 0))::float8 AS level_then
       FROM jsonb_to_recordset(?::jsonb) AS item (inventory_item_id text, counted_at text)`,
    [stockLocationId, stockLocationId, JSON.stringify(items)],
  );
  return new Map(rows.map((row) => [countedItemKey(row), row.level_then]));
}
