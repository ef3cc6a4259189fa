import type {
  IInventoryService,
  IPricingModuleService,
  IProductModuleService,
  IRegionModuleService,
  ISalesChannelModuleService,
  IStockLocationService,
  MedusaContainer,
} from "@medusajs/framework/types";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { COUNTER } from "../src/modules/counter/names";
import type { CounterService } from "../src/modules/counter/service";
import type SalesPointService from "../src/modules/sales-point/service";
import { STOCK } from "../src/modules/stock";
import type { StockService } from "../src/modules/stock/service";
import type { Shelf } from "./counter-oracle";

export interface TestPoint {
  readonly id: string;
  readonly code: string;
  readonly stock_location_id: string;
  readonly sales_channel_id: string;
}

export interface TestGood {
  readonly product_id: string;
  readonly variant_id: string;
  readonly inventory_item_id: string;
  readonly price: number;
}

export const dbOf = (container: MedusaContainer) =>
  container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);

/** A sales point with its own channel and stock location. */
export async function makePoint(container: MedusaContainer, code: string): Promise<TestPoint> {
  const channel = await container
    .resolve<ISalesChannelModuleService>(Modules.SALES_CHANNEL)
    .createSalesChannels({ name: code });
  const location = await container
    .resolve<IStockLocationService>(Modules.STOCK_LOCATION)
    .createStockLocations({ name: code });
  const place = { sales_channel_id: channel.id, stock_location_id: location.id };
  const point = await container
    .resolve<SalesPointService>("salesPoint")
    .createSalesPoints({ code, name: `Điểm ${code}`, kind: "craft_village", ...place });
  return { id: point.id, code, ...place };
}

export async function makeRegion(container: MedusaContainer): Promise<void> {
  await container
    .resolve<IRegionModuleService>(Modules.REGION)
    .createRegions({ name: "Việt Nam", currency_code: "vnd", countries: ["vn"] });
}

/** One product with one variant, its price in dong and its stock at a point. */
export async function makeGood(
  container: MedusaContainer,
  point: TestPoint,
  { price, stock }: { price: number; stock: number },
): Promise<TestGood> {
  const tag = Math.random().toString(36).slice(2, 8);
  const product = await container
    .resolve<IProductModuleService>(Modules.PRODUCT)
    .createProducts({ title: `Bát ${tag}`, variants: [{ title: "Mặc định", sku: `SL-${tag}` }] });
  const variant_id = product.variants[0]?.id ?? "";
  const prices = await container
    .resolve<IPricingModuleService>(Modules.PRICING)
    .createPriceSets({ prices: [{ amount: price, currency_code: "vnd" }] });
  const item = await container
    .resolve<IInventoryService>(Modules.INVENTORY)
    .createInventoryItems({ sku: `SL-${tag}` });
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    { [Modules.PRODUCT]: { variant_id }, [Modules.PRICING]: { price_set_id: prices.id } },
    {
      [Modules.PRODUCT]: { variant_id },
      [Modules.INVENTORY]: { inventory_item_id: item.id },
      data: { required_quantity: 1 },
    },
  ]);
  const line = {
    inventory_item_id: item.id,
    stock_location_id: point.stock_location_id,
    quantity: stock,
    producer_id: null,
  };
  if (stock > 0) await container.resolve<StockService>(STOCK).openingStock("test", [line]);
  return { product_id: product.id, variant_id, inventory_item_id: item.id, price };
}

export const counterOf = (container: MedusaContainer) => container.resolve<CounterService>(COUNTER);

/** The level of a good at a point and the sum of its movements there. */
export async function stockOf(container: MedusaContainer, good: TestGood, point: TestPoint) {
  const { rows } = await dbOf(container).raw<{ rows: { level: number; moved: number }[] }>(
    `SELECT (SELECT stocked_quantity::int FROM inventory_level WHERE inventory_item_id = ? AND location_id = ?) AS level,
            (SELECT sum(quantity)::int FROM stock_movement
              WHERE inventory_item_id = ? AND stock_location_id = ?) AS moved`,
    [
      good.inventory_item_id,
      point.stock_location_id,
      good.inventory_item_id,
      point.stock_location_id,
    ],
  );
  return rows[0];
}

/** A good on a shelf as the oracle wants it. */
export const shelfOf = (good: TestGood, point: TestPoint, opening = 100): Shelf => ({
  variant_id: good.variant_id,
  inventory_item_id: good.inventory_item_id,
  stock_location_id: point.stock_location_id,
  opening,
});
