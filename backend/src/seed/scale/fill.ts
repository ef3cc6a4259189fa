import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { businessDayOf } from "@saolang/domain/time";
import { now } from "../../clock";
import { salesPointModule } from "../../modules/sales-point";
import type SalesPointService from "../../modules/sales-point/service";
import { createSalesPoint } from "../../modules/sales-point/workflows/create-sales-point";
import { STOCK } from "../../modules/stock";
import type { StockService } from "../../modules/stock/service";
import { connectionOf } from "../../shared/connection";
import { type DemoPoint, openDelivery } from "../demo/points";
import { markAsDemo, layGroundwork, type Groundwork } from "../demo/groundwork";
import { randomFrom } from "../random";
import { insertProducers, insertProducts, type Placed } from "./insert";
import { madeUpPoint, madeUpProducer, madeUpProduct } from "./made-up";

export interface Scale {
  readonly products: number;
  readonly points: number;
}

/** Products entered by one transaction. */
const chunk = 2_500;
/** Points, besides the first, at which each product stands. */
const shelvesPerProduct = 3;
const productsPerProducer = 10;

async function openPoints(
  container: MedusaContainer,
  count: number,
  groundwork: Groundwork,
): Promise<readonly DemoPoint[]> {
  const service = container.resolve<SalesPointService>(salesPointModule);
  const known = await service.listSalesPoints({}, { take: 100_000 });
  const byCode = new Map(known.map((point) => [point.code, point]));
  const points: DemoPoint[] = [];
  for (let number = 1; number <= count; number += 1) {
    const { code, name, communeCode } = madeUpPoint(number);
    let row = byCode.get(code);
    if (row === undefined) {
      const made = await createSalesPoint(container, {
        code,
        name,
        kind: "craft_village",
        commune_code: communeCode,
        sells_online: true,
        position: 1_000 + number,
        publishable_key_id: groundwork.publishableKeyId,
      });
      if (!made.ok) throw new Error(`sales point ${code}: ${made.refusal.code}`);
      row = await service.retrieveSalesPoint(made.value.id);
    }
    const point = {
      id: row.id,
      code,
      name,
      salesChannelId: row.sales_channel_id,
      stockLocationId: row.stock_location_id,
    };
    await openDelivery(container, point, groundwork);
    points.push(point);
  }
  return points;
}

/** The first point carries everything, as the largest till there can be; the others a few hundred goods each. */
function pointsOf(number: number, points: readonly DemoPoint[]): readonly DemoPoint[] {
  const places = new Set([0]);
  for (let k = 0; k < shelvesPerProduct; k += 1) places.add((number * 7 + k * 61) % points.length);
  return [...places].flatMap((place) => points[place] ?? []);
}

async function known(container: MedusaContainer): Promise<number> {
  const { rows } = await connectionOf(container).raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from product where id like 'prod\\_scale\\_%'`,
  );
  return rows[0]?.count ?? 0;
}

/** Pictures of the demo's goods, to hand out to the made-up ones. */
async function picturesAtHand(container: MedusaContainer): Promise<string[]> {
  const { rows } = await connectionOf(container).raw<{ rows: { thumbnail: string }[] }>(
    `select thumbnail from product where thumbnail is not null and id not like 'prod\\_scale\\_%' order by handle`,
  );
  return rows.map(({ thumbnail }) => thumbnail);
}

/** Adds made-up products and points up to the given numbers, for measurements. Adds only what is missing. */
export async function fillScale(container: MedusaContainer, scale: Scale): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const at = now();
  const today = businessDayOf(at);
  const db = connectionOf(container);
  const groundwork = await layGroundwork(container);
  await markAsDemo(container, at);
  const points = await openPoints(container, scale.points, groundwork);
  const producers = Math.max(1, Math.ceil(scale.products / productsPerProducer));
  await insertProducers(
    db,
    Array.from({ length: producers }, (_, i) => madeUpProducer(i)),
  );
  const facts = {
    pictures: await picturesAtHand(container),
    shippingProfileId: groundwork.shippingProfileId,
    producerId: (place: number) => madeUpProducer(place).id,
  };
  const stock = container.resolve<StockService>(STOCK);
  for (let first = (await known(container)) + 1; first <= scale.products; first += chunk) {
    const last = Math.min(first + chunk - 1, scale.products);
    const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const products = numbers.map((number): Placed & { number: number } => ({
      ...madeUpProduct(number, producers, today),
      number,
      channelIds: pointsOf(number, points).map(({ salesChannelId }) => salesChannelId),
    }));
    await insertProducts(db, products, facts);
    const lines = products.flatMap(({ id, number, producer }) =>
      pointsOf(number, points).map(({ stockLocationId, code }) => ({
        inventory_item_id: `iitem_${id}`,
        stock_location_id: stockLocationId,
        quantity: randomFrom(`scale-stock:${code}:${number}`).int(5, 60),
        producer_id: facts.producerId(producer),
      })),
    );
    await stock.openingStock(`scale-${first}`, lines, at);
    logger.info(`${last} of ${scale.products} made-up products`);
  }
}
