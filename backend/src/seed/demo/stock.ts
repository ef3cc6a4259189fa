import type { MedusaContainer } from "@medusajs/framework/types";
import { STOCK } from "../../modules/stock";
import type { StockService } from "../../modules/stock/service";
import { connectionOf } from "../../shared/connection";
import type { Shelves } from "../plan/shelves";
import type { SeededProduct } from "./goods";
import type { DemoPoint } from "./points";

const source = "demo";

/** Whether the shelves were filled: the last thing a run does to the goods. */
export async function isStocked(container: MedusaContainer): Promise<boolean> {
  const counted = await connectionOf(container).raw<{ rows: unknown[] }>(
    `select 1 from stock_movement where source_type = 'opening' and source_id = ? limit 1`,
    [source],
  );
  return counted.rows.length > 0;
}

/** Puts the planned goods on the shelves through the ledger, in one transaction that counts once. */
export async function stockShelves(
  container: MedusaContainer,
  shelves: Shelves,
  products: readonly SeededProduct[],
  {
    points,
    producerIds,
    at,
  }: {
    readonly points: readonly DemoPoint[];
    readonly producerIds: ReadonlyMap<string, string>;
    readonly at: Date;
  },
): Promise<void> {
  if (await isStocked(container)) return;
  const items = new Map(
    products.flatMap(({ variants, plan }) =>
      variants.map(({ sku, inventoryItemId }) => [
        sku,
        { inventoryItemId, producerId: producerIds.get(plan.producer.key) ?? null },
      ]),
    ),
  );
  const lines = points.flatMap(({ code, stockLocationId }) =>
    (shelves.get(code) ?? []).map(({ sku, quantity }) => {
      const item = items.get(sku);
      if (item === undefined) throw new Error(`${sku} was not made`);
      return {
        inventory_item_id: item.inventoryItemId,
        stock_location_id: stockLocationId,
        quantity,
        producer_id: item.producerId,
      };
    }),
  );
  await container.resolve<StockService>(STOCK).openingStock(source, lines, at);
}
