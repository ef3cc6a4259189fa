import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { changeLevels } from "../levels/levels";
import { openStockTasks } from "../task/open-stock-tasks";
import type { Movement } from "./movement";
import { levelChanges, troublesOf } from "./level-changes";
import { nameOthers } from "./name-others";

/**
 * The only way stock changes at a counter, a receipt, a transfer or a count: writes the movements, then adds them to the
 * levels, in the caller's transaction. A source that was counted before fails with `stock_movement_source_once`.
 * Levels may fall below zero (goods that left the shelf have left it); that opens an `oversold` task naming the documents,
 * and below what web orders wait for, which opens `reserved_short` naming the orders too.
 */
export async function applyMovements(
  trx: Knex.Transaction,
  movements: readonly Movement[],
  at: Date,
): Promise<void> {
  if (movements.length === 0) return;
  await trx.raw(
    `INSERT INTO stock_movement (inventory_item_id, stock_location_id, quantity, reason, source_type, source_id,
        source_line, document, producer_id, occurred_at, recorded_at)
     SELECT inventory_item_id, stock_location_id, quantity, reason, source_type, source_id,
        source_line, document, producer_id, occurred_at, ?::timestamptz
       FROM jsonb_to_recordset(?::jsonb) AS movement (inventory_item_id text, stock_location_id text,
        quantity integer, reason text, source_type text, source_id text, source_line text, document text,
        producer_id text, occurred_at timestamptz)`,
    [at, JSON.stringify(movements)],
  );
  const levels = await changeLevels(trx, levelChanges(movements), at);
  const tasks = await nameOthers(trx, troublesOf(movements, levels), levels);
  await openStockTasks(trx, tasks, at);
}
