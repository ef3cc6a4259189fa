import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { openStockTasks } from "../task/open-stock-tasks";

export interface LevelMismatch {
  readonly inventory_item_id: string;
  readonly stock_location_id: string;
  readonly moved: number;
  readonly stocked: number;
}

/**
 * Every (item, place) whose level is not the sum of its movements. One statement, so one moment in time; in one order, so that
 * two processes that look at once open their tasks without standing in each other's way.
 */
export async function auditLevels(db: Knex): Promise<LevelMismatch[]> {
  const { rows } = await db.raw<{ rows: LevelMismatch[] }>(
    `SELECT inventory_item_id, stock_location_id,
            coalesce(moved, 0)::float8 AS moved, coalesce(stocked, 0)::float8 AS stocked
       FROM (SELECT inventory_item_id, stock_location_id, sum(quantity) AS moved
               FROM stock_movement GROUP BY 1, 2) AS ledger
       FULL JOIN (SELECT inventory_item_id, location_id AS stock_location_id, stocked_quantity AS stocked
               FROM inventory_level WHERE deleted_at IS NULL) AS level
      USING (inventory_item_id, stock_location_id)
      WHERE coalesce(moved, 0) <> coalesce(stocked, 0)
      ORDER BY 1, 2`,
  );
  return rows;
}

/** Runs the audit and opens a task for every level that somebody changed behind the ledger's back. */
export async function reportLevelMismatches(db: Knex, at: Date): Promise<LevelMismatch[]> {
  const found = await auditLevels(db);
  const tasks = found.map(({ inventory_item_id, stock_location_id, moved, stocked }) => ({
    kind: "level_mismatch" as const,
    inventory_item_id,
    stock_location_id,
    documents: [],
    facts: { moved, stocked },
  }));
  await openStockTasks(db, tasks, at);
  return found;
}
