import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Everything the server holds about its counters, each figure read from where it is kept. */
export interface Books {
  readonly sales: ReadonlyMap<string, { readonly due: number; readonly state: string }>;
  /** `kind amount`, by sale. */
  readonly tenders: ReadonlyMap<string, readonly string[]>;
  /** `kind amount` of Medusa's captured payments, by sale. */
  readonly payments: ReadonlyMap<string, readonly string[]>;
  readonly orders: readonly {
    readonly sale_id: string;
    /** The sums of Medusa's refunds and of its transactions, dong. */
    readonly refunded: number;
    readonly transactions: number;
    /** Pieces received and dismissed, by the position of the line. */
    readonly returned: readonly (readonly [number, number])[];
  }[];
  /** Whether each return was accepted. */
  readonly returns: ReadonlyMap<string, boolean>;
  /** Returns that Medusa shows as received. */
  readonly shown: readonly string[];
  readonly levels: ReadonlyMap<string, { readonly level: number; readonly moved: number }>;
  /** What the drawer of each closed shift must hold, what arrived late included, dong. */
  readonly cash: ReadonlyMap<string, number>;
  /** What was not delivered. */
  readonly outbox: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly state: string;
  }[];
}

const tendersSql = `SELECT sale_id::text AS sale_id, array_agg(kind || ' ' || amount) AS paid
  FROM counter_tender WHERE amount > 0 GROUP BY sale_id`;

const paymentsSql = `SELECT o.metadata ->> 'sale_id' AS sale_id,
    array_agg((p.data ->> 'tender') || ' ' || taken.amount) AS paid
  FROM "order" o
  JOIN order_payment_collection link ON link.order_id = o.id AND link.deleted_at IS NULL
  JOIN payment p ON p.payment_collection_id = link.payment_collection_id AND p.deleted_at IS NULL
  CROSS JOIN LATERAL (SELECT sum(c.amount)::bigint AS amount FROM capture c
    WHERE c.payment_id = p.id AND c.deleted_at IS NULL AND p.captured_at IS NOT NULL) taken
  WHERE o.metadata ->> 'sale_id' IS NOT NULL GROUP BY 1`;

const ordersSql = `SELECT o.metadata ->> 'sale_id' AS sale_id,
    (SELECT coalesce(sum(f.amount), 0)::float8 FROM order_payment_collection link
       JOIN payment p ON p.payment_collection_id = link.payment_collection_id
       JOIN refund f ON f.payment_id = p.id AND f.deleted_at IS NULL
      WHERE link.order_id = o.id AND link.deleted_at IS NULL) AS refunded,
    (SELECT coalesce(sum(t.amount), 0)::float8 FROM order_transaction t
      WHERE t.order_id = o.id AND t.deleted_at IS NULL) AS transactions,
    (SELECT jsonb_agg(jsonb_build_array(i.return_received_quantity::int, i.return_dismissed_quantity::int)
        ORDER BY substring(i.item_id FROM '_([0-9]+)$')::int NULLS LAST) FROM order_item i
      WHERE i.order_id = o.id AND i.version = o.version AND i.deleted_at IS NULL) AS returned
  FROM "order" o WHERE o.metadata ->> 'sale_id' IS NOT NULL`;

const levelsSql = `SELECT l.inventory_item_id || ' ' || l.location_id AS shelf, l.stocked_quantity::int AS level,
    (SELECT coalesce(sum(m.quantity), 0)::int FROM stock_movement m
      WHERE m.inventory_item_id = l.inventory_item_id AND m.stock_location_id = l.location_id) AS moved
  FROM inventory_level l WHERE l.deleted_at IS NULL`;

const cashSql = `SELECT shift.id::text AS id, (shift.expected
    + coalesce((SELECT sum(t.amount) FROM counter_sale s JOIN counter_tender t ON t.sale_id = s.id
        WHERE s.shift_id = shift.id AND s.is_late AND t.kind = 'cash'), 0)
    - coalesce((SELECT sum(f.amount) FROM counter_return r JOIN counter_refund f ON f.return_id = r.id
        WHERE r.shift_id = shift.id AND r.is_late AND r.is_accepted AND f.kind = 'cash'), 0)
    + coalesce((SELECT sum(CASE m.kind WHEN 'in' THEN m.amount ELSE -m.amount END) FROM counter_move m
        WHERE m.shift_id = shift.id AND m.is_late), 0))::float8 AS cash
  FROM counter_shift shift WHERE shift.closed_at IS NOT NULL`;

/** Reads the books in a few statements, however many sales there are. */
export async function readBooks(db: Knex): Promise<Books> {
  const read = async <Row>(sql: string): Promise<Row[]> =>
    (await db.raw<{ rows: Row[] }>(sql)).rows;
  const paid = async (sql: string) =>
    new Map(
      (await read<{ sale_id: string; paid: string[] }>(sql)).map((row) => [row.sale_id, row.paid]),
    );
  const sales = await read<{ id: string; due: number; state: string }>(
    `SELECT id::text AS id, due::float8 AS due, state FROM counter_sale`,
  );
  const returns = await read<{ id: string; is_accepted: boolean }>(
    `SELECT id::text AS id, is_accepted FROM counter_return`,
  );
  const shown = await read<{ id: string }>(
    `SELECT metadata ->> 'return_id' AS id FROM "return" WHERE status = 'received' AND deleted_at IS NULL`,
  );
  const levels = await read<{ shelf: string; level: number; moved: number }>(levelsSql);
  const cash = await read<{ id: string; cash: number }>(cashSql);
  return {
    sales: new Map(sales.map(({ id, ...sale }) => [id, sale])),
    tenders: await paid(tendersSql),
    payments: await paid(paymentsSql),
    orders: await read(ordersSql),
    returns: new Map(returns.map((row) => [row.id, row.is_accepted])),
    shown: shown.map((row) => row.id),
    levels: new Map(levels.map(({ shelf, ...level }) => [shelf, level])),
    cash: new Map(cash.map((row) => [row.id, row.cash])),
    outbox: await read(`SELECT kind, subject, state FROM outbox_entry WHERE state <> 'done'`),
  };
}
