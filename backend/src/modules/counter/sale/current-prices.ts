import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type Dong, readMedusaAmount } from "@saolang/domain/money";

/**
 * The plain price of each variant today, whole dong: no price list, no rule, no quantity. Read from Medusa's tables in one
 * statement because its calculated prices cost about 30. A price that is no whole dong is left out, so it shows as a drift.
 */
export async function currentPrices(
  db: Knex,
  variantIds: readonly string[],
): Promise<Map<string, Dong>> {
  const { rows } = await db.raw<{ rows: { variant_id: string; amount: string }[] }>(
    `SELECT link.variant_id, price.amount FROM product_variant_price_set AS link
       JOIN price ON price.price_set_id = link.price_set_id
      WHERE link.variant_id = ANY(?::text[]) AND link.deleted_at IS NULL AND price.deleted_at IS NULL
        AND price.currency_code = 'vnd' AND price.price_list_id IS NULL
        AND coalesce(price.rules_count, 0) = 0 AND price.min_quantity IS NULL AND price.max_quantity IS NULL`,
    [[...new Set(variantIds)]],
  );
  const prices = new Map<string, Dong>();
  for (const { variant_id, amount } of rows) {
    const read = readMedusaAmount(amount);
    if (read.ok) prices.set(variant_id, read.value);
  }
  return prices;
}
