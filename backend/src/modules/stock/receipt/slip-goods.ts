import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** What a variant on a slip is, and whose. */
export interface SlipGoods {
  readonly variant_id: string;
  readonly product_id: string;
  readonly product_title: string;
  readonly producer: { readonly id: string; readonly name: string } | null;
}

/** The goods of these variants; variants that no longer exist are left out. One statement. */
export async function readSlipGoods(
  db: Knex,
  variantIds: readonly string[],
): Promise<Map<string, SlipGoods>> {
  const found = await db.raw<{ rows: SlipGoods[] }>(
    `select v.id as variant_id, p.id as product_id, p.title as product_title,
        (select json_build_object('id', r.id, 'name', r.name)
          from producer_product l join producer r on r.id = l.producer_id
          where l.product_id = p.id and l.deleted_at is null and r.deleted_at is null
          order by l.created_at, r.id limit 1) as producer
       from product_variant v join product p on p.id = v.product_id
      where v.id = any(?::text[]) and v.deleted_at is null and p.deleted_at is null`,
    [[...new Set(variantIds)]],
  );
  return new Map(found.rows.map((row) => [row.variant_id, row]));
}

/** Where the goods of a sales point lie; null when there is no such point. */
export async function stockLocationOf(db: Knex, salesPointId: string): Promise<string | null> {
  const point: { stock_location_id: string } | undefined = await db("sales_point")
    .where({ id: salesPointId, deleted_at: null })
    .first("stock_location_id");
  return point?.stock_location_id ?? null;
}
