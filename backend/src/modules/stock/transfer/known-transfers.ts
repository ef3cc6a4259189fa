import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export interface TransferLine {
  readonly line_id: string;
  readonly variant_id: string;
  readonly product_id: string;
  readonly title: string;
  readonly quantity: number;
}

/** A transfer that was sent; once it has arrived it is over. */
export interface KnownTransfer {
  readonly id: string;
  readonly from_sales_point_id: string;
  readonly to_sales_point_id: string;
  readonly sent_at: Date;
  readonly note: string | null;
  readonly has_arrived: boolean;
  readonly lines: readonly TransferLine[];
}

const columns = `transfer.id, from_sales_point_id, to_sales_point_id, sent_at, transfer.note,
  arrival.transfer_id IS NOT NULL AS has_arrived,
  (SELECT jsonb_agg(jsonb_build_object('line_id', line_id, 'variant_id', variant_id, 'product_id', product_id,
      'title', title, 'quantity', quantity) ORDER BY title, line_id)
     FROM stock_transfer_line WHERE transfer_id = transfer.id) AS lines
  FROM stock_transfer AS transfer LEFT JOIN stock_arrival AS arrival ON arrival.transfer_id = transfer.id`;

/** The transfers of these ids that were sent. */
export async function knownTransfers(
  db: Knex,
  ids: readonly string[],
): Promise<Map<string, KnownTransfer>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.raw<{ rows: KnownTransfer[] }>(
    `SELECT ${columns} WHERE transfer.id = ANY(?::uuid[])`,
    [[...ids]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

const mostShown = 200;

/** What is on its way to a point, oldest first. */
export async function incomingTransfers(db: Knex, salesPointId: string): Promise<KnownTransfer[]> {
  const { rows } = await db.raw<{ rows: KnownTransfer[] }>(
    `SELECT ${columns} WHERE to_sales_point_id = ? AND arrival.transfer_id IS NULL
      ORDER BY sent_at, transfer.id LIMIT ${mostShown}`,
    [salesPointId],
  );
  return rows;
}

/** Transfers sent before an instant that have not arrived. */
export async function overdueTransfers(db: Knex, sentBefore: Date): Promise<KnownTransfer[]> {
  const { rows } = await db.raw<{ rows: KnownTransfer[] }>(
    // A till's clock that runs ahead must not put it off.
    `SELECT ${columns} WHERE arrival.transfer_id IS NULL
        AND least(sent_at, transfer.recorded_at) < ?::timestamptz ORDER BY transfer.id`,
    [sentBefore],
  );
  return rows;
}
