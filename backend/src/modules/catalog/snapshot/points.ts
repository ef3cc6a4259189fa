import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export interface CatalogPoint {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly address: string | null;
  readonly communeCode: string | null;
  readonly openingHours: string | null;
  readonly sellsOnline: boolean;
  readonly isActive: boolean;
  readonly salesChannelId: string;
  readonly stockLocationId: string;
}

interface PointRow {
  id: string;
  code: string;
  name: string;
  address: string | null;
  commune_code: string | null;
  opening_hours: string | null;
  sells_online: boolean;
  is_active: boolean;
  sales_channel_id: string;
  stock_location_id: string;
}

/** All sales points in the order the office gave them. */
export async function readPoints(db: Knex): Promise<CatalogPoint[]> {
  const found = await db.raw<{ rows: PointRow[] }>(
    `select id, code, name, address, commune_code, opening_hours, sells_online, is_active,
       sales_channel_id, stock_location_id
     from sales_point where deleted_at is null order by position, code`,
  );
  return found.rows.map((row) => ({
    id: row.id,
    code: row.code,
    name: row.name,
    address: row.address,
    communeCode: row.commune_code,
    openingHours: row.opening_hours,
    sellsOnline: row.sells_online,
    isActive: row.is_active,
    salesChannelId: row.sales_channel_id,
    stockLocationId: row.stock_location_id,
  }));
}
