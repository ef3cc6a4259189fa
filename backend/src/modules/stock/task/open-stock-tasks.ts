import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export interface StockTaskFacts {
  readonly kind: "oversold" | "reserved_short" | "level_missing" | "level_mismatch";
  readonly inventory_item_id: string;
  readonly stock_location_id: string;
  /** Documents to look at, such as receipt numbers; added to those of a task that is open already. */
  readonly documents: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Opens tasks, or adds the documents and the newest facts to the open one of the same kind, item and place. */
export async function openStockTasks(
  trx: Knex,
  tasks: readonly StockTaskFacts[],
  at: Date,
): Promise<void> {
  if (tasks.length === 0) return;
  await trx.raw(
    `INSERT INTO stock_task (id, kind, inventory_item_id, stock_location_id, refs, opened_at, last_seen_at)
     SELECT 'stask_' || gen_random_uuid(), kind, inventory_item_id, stock_location_id,
            facts || jsonb_build_object('documents', documents), ?::timestamptz, ?::timestamptz
       FROM jsonb_to_recordset(?::jsonb) AS task
            (kind text, inventory_item_id text, stock_location_id text, documents jsonb, facts jsonb)
     ON CONFLICT (kind, inventory_item_id, stock_location_id) WHERE closed_at IS NULL DO UPDATE SET
       last_seen_at = excluded.last_seen_at, updated_at = now(),
       refs = stock_task.refs || excluded.refs || jsonb_build_object('documents',
         coalesce(stock_task.refs -> 'documents', '[]') || (excluded.refs -> 'documents'))`,
    [at, at, JSON.stringify(tasks)],
  );
}
