import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { userName } from "./user-name";

/** A receipt a task names. */
export interface TaskReceipt {
  readonly number: string;
  /** `missing`: the server has not received it. */
  readonly of: "sale" | "return" | "missing";
  /** The order of the sale, for a return of the sale it came from; null until it is shown as an order. */
  readonly order_id: string | null;
}

export interface AdminTask {
  readonly id: string;
  readonly kind: string;
  readonly sales_point: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
  } | null;
  readonly subject: string;
  readonly refs: Readonly<Record<string, unknown>>;
  readonly product: { readonly id: string; readonly title: string } | null;
  /** The till the task is about; null when it is about none. */
  readonly till: { readonly letter: string; readonly label: string } | null;
  readonly receipts: readonly TaskReceipt[];
  readonly opened_at: string;
  readonly last_seen_at: string;
  readonly closed_at: string | null;
  /** Null for an open task, and for one that closed itself. */
  readonly settled_by_name: string | null;
  readonly settled_note: string | null;
}

export interface TaskFilter {
  readonly kind?: string | undefined;
  readonly sales_point_id?: string | undefined;
  readonly state: "open" | "closed";
}

const tasks = `SELECT id, kind, sales_point_id, subject, refs, opened_at, last_seen_at, closed_at, settled_by, settled_note
    FROM counter_task WHERE deleted_at IS NULL
  UNION ALL
  SELECT task.id, task.kind, point.id, inventory_item_id, refs, opened_at, last_seen_at, closed_at, settled_by, settled_note
    FROM stock_task AS task LEFT JOIN sales_point AS point ON point.stock_location_id = task.stock_location_id
   WHERE task.deleted_at IS NULL`;

// A transfer that went wrong is the sending point's business too.
const atPoint = `(:point::text IS NULL OR sales_point_id = :point OR refs -> 'from' ->> 'id' = :point)`;
const inState = `(closed_at IS NULL) = :open`;

const product = `(SELECT jsonb_build_object('id', product.id, 'title', product.title) FROM product
    WHERE product.id IN (
      SELECT product_id FROM product_variant WHERE product_variant.id = task.subject
      UNION ALL
      SELECT variant.product_id FROM product_variant_inventory_item AS link
        JOIN product_variant AS variant ON variant.id = link.variant_id
       WHERE link.inventory_item_id = task.subject AND link.deleted_at IS NULL)
    ORDER BY product.id LIMIT 1)`;

const till = `(SELECT jsonb_build_object('letter', letter, 'label', label) FROM counter_device
    WHERE id IN (task.subject, task.refs ->> 'device_id') LIMIT 1)`;

// Documents may be ids of counts and transfers as well; those say nothing to a person.
const receipts = `(SELECT jsonb_agg(jsonb_build_object('number', number, 'of', coalesce(known.kind, 'missing'),
      'order_id', CASE WHEN sale.state = 'projected' THEN sale.order_id END) ORDER BY number)
    FROM jsonb_array_elements_text(coalesce(task.refs -> 'documents', '[]')) AS document (number)
    LEFT JOIN counter_receipt_number AS known ON known.receipt_number = number
    LEFT JOIN counter_return AS back ON known.kind = 'return' AND back.id = known.fact_id
    LEFT JOIN counter_sale AS sale ON sale.id = CASE WHEN known.kind = 'sale' THEN known.fact_id ELSE back.sale_id END
   WHERE number ~ '^[^ ]+-[A-Z]+-[0-9]{4}-[0-9]+$')`;

/** Tasks of the counter and of stock in one list, the newest first; with how many there are of each kind. */
export async function listTasks(
  db: Knex,
  { kind, sales_point_id, state }: TaskFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ tasks: AdminTask[]; count: number; kinds: Record<string, number> }> {
  const asked = {
    kind: kind ?? null,
    point: sales_point_id ?? null,
    open: state === "open",
    ...page,
  };
  const counted = await db.raw<{ rows: { kind: string; count: number }[] }>(
    `SELECT kind, count(*)::int AS count FROM (${tasks}) AS task WHERE ${atPoint} AND ${inState}
      GROUP BY kind ORDER BY kind`,
    asked,
  );
  const found = await db.raw<{ rows: (AdminTask & { receipts: AdminTask["receipts"] | null })[] }>(
    `SELECT task.id, task.kind, task.subject, task.refs, task.opened_at, task.last_seen_at, task.closed_at,
        task.settled_note, ${userName("task.settled_by")} AS settled_by_name,
        (SELECT jsonb_build_object('id', id, 'code', code, 'name', name) FROM sales_point
          WHERE id = task.sales_point_id) AS sales_point,
        ${product} AS product, ${till} AS till, ${receipts} AS receipts
       FROM (SELECT * FROM (${tasks}) AS every
         WHERE ${atPoint} AND ${inState} AND (:kind::text IS NULL OR kind = :kind)
         ORDER BY coalesce(closed_at, last_seen_at) DESC, id LIMIT :limit OFFSET :offset) AS task
      ORDER BY coalesce(task.closed_at, task.last_seen_at) DESC, task.id`,
    asked,
  );
  const kinds = Object.fromEntries(counted.rows.map((row) => [row.kind, row.count]));
  const count =
    kind === undefined ? counted.rows.reduce((sum, row) => sum + row.count, 0) : (kinds[kind] ?? 0);
  return {
    tasks: found.rows.map((row) => ({ ...row, receipts: row.receipts ?? [] })),
    count,
    kinds,
  };
}
