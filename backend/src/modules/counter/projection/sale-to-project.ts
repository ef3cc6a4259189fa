import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SaleRecordPayload } from "@saolang/contracts";
import { type StoredSale, storedSale } from "../sale/stored-sale";

/** A recorded sale with what its Medusa order needs. */
export interface SaleToProject {
  readonly id: string;
  readonly order_id: string;
  readonly sales_point_id: string;
  readonly device_id: string;
  readonly sold_at: Date;
  readonly payload: SaleRecordPayload;
}

/** The sales of these ids that are not projected yet, oldest first. */
export async function salesToProject(db: Knex, ids: readonly string[]): Promise<SaleToProject[]> {
  const { rows } = await db.raw<{ rows: (SaleToProject & { payload: StoredSale })[] }>(
    `SELECT id, order_id, sales_point_id, device_id, sold_at, payload FROM counter_sale
      WHERE id = ANY(?::uuid[]) AND state <> 'projected' ORDER BY sold_at, id`,
    [[...ids]],
  );
  return rows.map((row) => ({ ...row, payload: storedSale(row.payload) }));
}
