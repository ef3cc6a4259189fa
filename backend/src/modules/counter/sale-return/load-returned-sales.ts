import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { dong } from "@saolang/domain/money";
import type { KnownSale } from "../command/world";

interface LineRow {
  readonly sale_id: string;
  readonly line_id: string;
  readonly quantity: number;
  readonly total: string;
  readonly returned: number;
  readonly refunded: string;
}

/**
 * The sales that goods come back of, with what came back before. They stay locked until the transaction ends: a return of
 * the same goods at another till waits here, and then sees this one.
 */
export async function loadReturnedSales(
  trx: Knex.Transaction,
  ids: readonly string[],
): Promise<Map<string, KnownSale>> {
  if (ids.length === 0) return new Map();
  const found = await trx.raw<{
    rows: { id: string; sales_point_id: string; receipt_number: string }[];
  }>(
    `SELECT id, sales_point_id, receipt_number FROM counter_sale
      WHERE id = ANY(?::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
    [[...ids]],
  );
  const sales = new Map<string, KnownSale>(
    found.rows.map(({ id, ...sale }) => [id, { ...sale, lines: new Map(), returns: [] }]),
  );
  if (sales.size === 0) return sales;
  const known = [...sales.keys()];
  const lines = await trx.raw<{ rows: LineRow[] }>(
    `SELECT sold.sale_id, sold.line_id, sold.quantity, sold.total,
            coalesce(sum(line.quantity), 0)::int AS returned, coalesce(sum(line.refund), 0) AS refunded
       FROM counter_sale_line AS sold
       LEFT JOIN counter_return AS given ON given.sale_id = sold.sale_id AND given.is_accepted
       LEFT JOIN counter_return_line AS line ON line.return_id = given.id AND line.line_id = sold.line_id
      WHERE sold.sale_id = ANY(?::uuid[]) GROUP BY sold.sale_id, sold.line_id`,
    [known],
  );
  for (const { sale_id, line_id, quantity, total, returned, refunded } of lines.rows) {
    const line = {
      total: dong(Number(total)),
      quantity,
      returned,
      refunded: dong(Number(refunded)),
    };
    sales.get(sale_id)?.lines.set(line_id, line);
  }
  const returns = await trx.raw<{ rows: { sale_id: string; receipt_number: string }[] }>(
    `SELECT sale_id, receipt_number FROM counter_return
      WHERE sale_id = ANY(?::uuid[]) AND is_accepted ORDER BY received_at, receipt_number`,
    [known],
  );
  for (const { sale_id, receipt_number } of returns.rows) {
    sales.get(sale_id)?.returns.push(receipt_number);
  }
  return sales;
}
