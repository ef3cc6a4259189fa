import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PosStockElsewhere } from "@saolang/contracts";

/**
 * What the other open points can hand over of a variant, those that have some first: on hand less reserved, of a basket as
 * many as its scarcest part allows. Empty for things nobody counts.
 */
export async function stockElsewhere(
  db: Knex,
  salesPointId: string,
  variantId: string,
): Promise<PosStockElsewhere["points"]> {
  const { rows } = await db.raw<{ rows: PosStockElsewhere["points"] }>(
    `SELECT point.code, point.name, min(floor(
        coalesce(level.stocked_quantity - level.reserved_quantity, 0) / link.required_quantity))::int AS stock
       FROM product_variant AS variant
       JOIN product_variant_inventory_item AS link ON link.variant_id = variant.id AND link.deleted_at IS NULL
       CROSS JOIN sales_point AS point
       LEFT JOIN inventory_level AS level ON level.inventory_item_id = link.inventory_item_id
        AND level.location_id = point.stock_location_id AND level.deleted_at IS NULL
      WHERE variant.id = ? AND variant.manage_inventory AND variant.deleted_at IS NULL
        AND point.id <> ? AND point.is_active AND point.deleted_at IS NULL
      GROUP BY point.id, point.code, point.name
      ORDER BY 3 DESC, point.code`,
    [variantId, salesPointId],
  );
  return rows;
}
