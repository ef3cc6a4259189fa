import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PosKnownSale } from "@saolang/contracts";
import { type StoredSale, storedSale } from "./stored-sale";

interface Row {
  readonly id: string;
  readonly payload: StoredSale;
  readonly clerk_name: string | null;
}

/** The sale of a receipt number at a point, whichever of its tills made it; null when the server holds none. */
export async function foundSale(
  db: Knex,
  salesPointId: string,
  receiptNumber: string,
): Promise<PosKnownSale | null> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `SELECT sale.id, sale.payload, clerk.name AS clerk_name
       FROM counter_sale AS sale LEFT JOIN counter_clerk AS clerk ON clerk.id = sale.clerk_id
      WHERE sale.sales_point_id = ? AND sale.receipt_number = ?`,
    [salesPointId, receiptNumber],
  );
  const row = rows[0];
  if (row === undefined) return null;
  return {
    sale: storedSale(row.payload),
    clerk_name: row.clerk_name ?? "",
    returned: await returnedOf(db, row.id),
  };
}

async function returnedOf(db: Knex, saleId: string): Promise<PosKnownSale["returned"]> {
  const { rows } = await db.raw<{ rows: PosKnownSale["returned"] }>(
    `SELECT line.line_id, sum(line.quantity)::int AS quantity
       FROM counter_return_line AS line JOIN counter_return AS back ON back.id = line.return_id
      WHERE back.sale_id = ? AND back.is_accepted GROUP BY line.line_id ORDER BY line.line_id`,
    [saleId],
  );
  return rows;
}
