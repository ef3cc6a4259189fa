import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SaleRecordPayload, SaleReturnPayload } from "@saolang/contracts";
import { type StoredSale, storedSale } from "../sale/stored-sale";

/** An accepted return with the sale whose order it is shown on. */
export interface ReturnToProject {
  readonly id: string;
  readonly sale_id: string;
  readonly order_id: string;
  readonly sales_point_id: string;
  readonly returned_at: Date;
  readonly payload: SaleReturnPayload;
  readonly sale: SaleRecordPayload;
}

/** Pieces of a sale's line that came back, all accepted returns together. */
export interface ReturnedLine {
  readonly sale_id: string;
  readonly line_id: string;
  readonly sellable: number;
  readonly damaged: number;
}

/** Returns by their own ids or by those of their sales. */
export interface ReturnsWanted {
  readonly returnIds: readonly string[];
  readonly saleIds: readonly string[];
}

const toProject = `FROM counter_return AS given JOIN counter_sale AS sale ON sale.id = given.sale_id
  WHERE (given.id = ANY(?::uuid[]) OR given.sale_id = ANY(?::uuid[]))
    AND given.is_accepted AND given.state = 'recorded' AND sale.state = 'projected'`;

const bindings = ({ returnIds, saleIds }: ReturnsWanted) => [[...returnIds], [...saleIds]];

/**
 * Makes the sales of these returns ours until the transaction ends, so that two processes never work out the refunds of one
 * order from the same state. A lock of the database's own, not of the row: a till that takes goods back need not wait.
 */
export async function lockReturnedSales(trx: Knex.Transaction, of: ReturnsWanted): Promise<void> {
  await trx.raw(
    `SELECT pg_advisory_xact_lock(hashtext('counter.order'), hashtext(sale_id))
       FROM (SELECT DISTINCT given.sale_id::text AS sale_id ${toProject} ORDER BY 1) AS sales`,
    bindings(of),
  );
}

/** Accepted returns that are not shown yet and whose sale is, oldest first. */
export async function returnsToProject(
  trx: Knex.Transaction,
  of: ReturnsWanted,
): Promise<ReturnToProject[]> {
  const { rows } = await trx.raw<{ rows: (ReturnToProject & { sale: StoredSale })[] }>(
    `SELECT given.id, given.sale_id, sale.order_id, given.sales_point_id, given.returned_at, given.payload,
            sale.payload AS sale ${toProject} ORDER BY given.received_at, given.id`,
    bindings(of),
  );
  return rows.map((row) => ({ ...row, sale: storedSale(row.sale) }));
}

/** What came back of these sales so far. */
export async function returnedLines(
  trx: Knex.Transaction,
  saleIds: readonly string[],
): Promise<ReturnedLine[]> {
  const { rows } = await trx.raw<{ rows: ReturnedLine[] }>(
    `SELECT given.sale_id, line.line_id,
            coalesce(sum(line.quantity) FILTER (WHERE condition = 'sellable'), 0)::int AS sellable,
            coalesce(sum(line.quantity) FILTER (WHERE condition = 'damaged'), 0)::int AS damaged
       FROM counter_return AS given JOIN counter_return_line AS line ON line.return_id = given.id
      WHERE given.sale_id = ANY(?::uuid[]) AND given.is_accepted GROUP BY given.sale_id, line.line_id`,
    [[...saleIds]],
  );
  return rows;
}
