import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export interface VariantStock {
  /** False for things nobody counts, such as a workshop visit. */
  readonly is_counted: boolean;
  /** A gift basket takes several items. */
  readonly items: readonly { readonly inventory_item_id: string; readonly required: number }[];
}

interface Row {
  readonly variant_id: string;
  readonly manage_inventory: boolean;
  readonly inventory_item_id: string | null;
  /** As PostgreSQL's driver reads it: a text when the column is numeric. */
  readonly required_quantity: number | string | null;
}

/** What each variant takes from stock; variants that no longer exist are left out. One statement. */
export async function inventoryOfVariants(
  db: Knex,
  variantIds: readonly string[],
): Promise<Map<string, VariantStock>> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `SELECT variant.id AS variant_id, variant.manage_inventory, link.inventory_item_id, link.required_quantity
       FROM product_variant AS variant
       LEFT JOIN product_variant_inventory_item AS link
         ON link.variant_id = variant.id AND link.deleted_at IS NULL
      WHERE variant.id = ANY(?::text[]) AND variant.deleted_at IS NULL
      ORDER BY link.inventory_item_id`,
    [[...new Set(variantIds)]],
  );
  const found = new Map<string, { is_counted: boolean; items: VariantStock["items"][number][] }>();
  for (const row of rows) {
    const variant = found.get(row.variant_id) ?? { is_counted: row.manage_inventory, items: [] };
    found.set(row.variant_id, variant);
    if (row.inventory_item_id === null) continue;
    variant.items.push({
      inventory_item_id: row.inventory_item_id,
      required: Number(row.required_quantity ?? 1),
    });
  }
  return found;
}
