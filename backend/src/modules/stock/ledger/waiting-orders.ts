import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { StockTaskFacts } from "../task/open-stock-tasks";

interface Row {
  readonly inventory_item_id: string;
  readonly location_id: string;
  readonly orders: readonly string[];
}

/** Names the web orders that wait for goods a counter took: somebody has to call those customers. */
export async function nameWaitingOrders(
  trx: Knex.Transaction,
  tasks: readonly StockTaskFacts[],
): Promise<StockTaskFacts[]> {
  const short = tasks.filter(({ kind }) => kind === "reserved_short");
  if (short.length === 0) return [...tasks];
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `SELECT reserved.inventory_item_id, reserved.location_id, array_agg(DISTINCT item.order_id) AS orders
       FROM reservation_item AS reserved
       JOIN order_item AS item ON item.item_id = reserved.line_item_id AND item.deleted_at IS NULL
      WHERE reserved.inventory_item_id = ANY(?::text[]) AND reserved.deleted_at IS NULL
      GROUP BY reserved.inventory_item_id, reserved.location_id`,
    [short.map((task) => task.inventory_item_id)],
  );
  return tasks.map((task) => {
    if (task.kind !== "reserved_short") return task;
    const row = rows.find(
      (one) =>
        one.inventory_item_id === task.inventory_item_id &&
        one.location_id === task.stock_location_id,
    );
    return { ...task, facts: { ...task.facts, orders: row?.orders ?? [] } };
  });
}
