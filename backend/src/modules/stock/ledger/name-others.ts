import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ChangedLevel } from "../levels/levels";
import type { StockTaskFacts } from "../task/open-stock-tasks";

interface Shelf {
  readonly inventory_item_id: string;
  readonly stock_location_id: string;
}

const isSame = (a: Shelf, b: Shelf): boolean =>
  a.inventory_item_id === b.inventory_item_id && a.stock_location_id === b.stock_location_id;

/**
 * Names in tasks who else wanted the goods: for a level that just fell below zero the document that took the last piece
 * before, for goods that web orders wait for those orders, whose customers have to be called.
 */
export async function nameOthers(
  trx: Knex.Transaction,
  tasks: readonly StockTaskFacts[],
  levels: readonly ChangedLevel[],
): Promise<StockTaskFacts[]> {
  const named: StockTaskFacts[] = [];
  for (const task of tasks) {
    const level = levels.find((one) => isSame(one, task));
    const justFell = level !== undefined && level.stocked - level.quantity >= 0;
    if (task.kind === "oversold" && justFell) {
      const taker = await lastTaker(trx, task);
      named.push({ ...task, documents: [...new Set([...taker, ...task.documents])] });
    } else if (task.kind === "reserved_short") {
      named.push({ ...task, facts: { ...task.facts, orders: await waitingOrders(trx, task) } });
    } else named.push(task);
  }
  return named;
}

/** The receipt or note that took goods off the shelf last, before those of the task; none when nobody did. */
async function lastTaker(trx: Knex.Transaction, task: StockTaskFacts): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { document: string }[] }>(
    `SELECT document FROM stock_movement
      WHERE stock_location_id = ? AND inventory_item_id = ? AND reason = 'sale'
        AND document IS NOT NULL AND document <> ALL(?::text[]) ORDER BY id DESC LIMIT 1`,
    [task.stock_location_id, task.inventory_item_id, [...task.documents]],
  );
  return rows.map((row) => row.document);
}

async function waitingOrders(trx: Knex.Transaction, shelf: Shelf): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { order_id: string }[] }>(
    `SELECT DISTINCT item.order_id FROM reservation_item AS reserved
       JOIN order_item AS item ON item.item_id = reserved.line_item_id AND item.deleted_at IS NULL
      WHERE reserved.inventory_item_id = ? AND reserved.location_id = ? AND reserved.deleted_at IS NULL
      ORDER BY item.order_id`,
    [shelf.inventory_item_id, shelf.stock_location_id],
  );
  return rows.map((row) => row.order_id);
}
