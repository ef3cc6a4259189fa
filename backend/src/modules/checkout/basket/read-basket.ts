import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { BasketLine, CheckoutPoint, CheckoutPointsAnswer } from "@saolang/contracts";
import { type Dong, sum, times } from "@saolang/domain/money";
import { type OnlinePoint, type PointRow, pointsOf, pointsSql } from "./read-points";
import { readPrices } from "./read-prices";
import { localePattern, type VariantRow, variantsSql } from "./read-variants";
import { availableAt, type NeededLine } from "./serving";

export interface LiveLine extends NeededLine {
  readonly row: VariantRow;
  readonly unitPrice: Dong;
  readonly total: Dong;
}

/** A basket against prices and stock of this moment. */
export interface LiveBasket {
  readonly lines: readonly LiveLine[];
  /** Variant ids that are sold no more. */
  readonly gone: readonly string[];
  readonly goodsTotal: Dong;
  readonly points: readonly OnlinePoint[];
  readonly regionId: string | null;
}

function merged(lines: readonly BasketLine[]): Map<string, number> {
  const quantities = new Map<string, number>();
  for (const { variant_id, quantity } of lines) {
    quantities.set(variant_id, (quantities.get(variant_id) ?? 0) + quantity);
  }
  return quantities;
}

interface Read {
  readonly variants: VariantRow[];
  readonly points: PointRow[];
}

async function readVariantsAndPoints(
  db: Knex,
  ids: readonly string[],
  locale: "vi" | "en",
): Promise<Read> {
  const { rows } = await db.raw<{ rows: Read[] }>(
    `select (select coalesce(json_agg(v), '[]') from (${variantsSql}) v) as variants,
            (select coalesce(json_agg(p), '[]') from (${pointsSql}) p) as points`,
    { ids: [...ids], locale: localePattern(locale) },
  );
  return rows[0] ?? { variants: [], points: [] };
}

/** Reads a basket live, in four statements whatever its size: one of ours, three of Medusa's price calculation. */
export async function readBasket(
  scope: MedusaContainer,
  db: Knex,
  wanted: readonly BasketLine[],
  locale: "vi" | "en",
): Promise<LiveBasket> {
  const quantities = merged(wanted);
  const read = await readVariantsAndPoints(db, [...quantities.keys()], locale);
  const rows = read.variants;
  const points = pointsOf(read.points);
  const regionId = rows[0]?.region_id ?? null;
  const priceSets = rows.flatMap(({ price_set_id }) => price_set_id ?? []);
  const prices = await readPrices(scope, priceSets, regionId);
  const byId = new Map(rows.map((row) => [row.variant_id, row]));
  const lines: LiveLine[] = [];
  const gone: string[] = [];
  for (const [variantId, quantity] of quantities) {
    const row = byId.get(variantId);
    const unitPrice = prices.get(row?.price_set_id ?? "");
    if (!row || unitPrice === undefined) {
      gone.push(variantId);
      continue;
    }
    lines.push({
      row,
      variantId,
      quantity,
      salesChannelIds: row.sales_channel_ids,
      needs: row.needs,
      unitPrice,
      total: times(unitPrice, quantity),
    });
  }
  return { lines, gone, goodsTotal: sum(lines.map(({ total }) => total)), points, regionId };
}

/** A line as the shopper sees it; `available` is what the best point could give. */
export function shownLine(
  line: LiveLine,
  points: readonly OnlinePoint[],
): CheckoutPointsAnswer["lines"][number] {
  const { row } = line;
  return {
    variant_id: line.variantId,
    product_id: row.product_id,
    handle: row.handle,
    title: row.title,
    variant_title: row.variant_title,
    picture: row.picture,
    unit_price: line.unitPrice,
    quantity: line.quantity,
    total: line.total,
    available: Math.max(0, ...points.map((point) => availableAt(point, line))),
  };
}

export function shownPoint(point: OnlinePoint): CheckoutPoint {
  return {
    id: point.id,
    code: point.code,
    name: point.name,
    address: point.address,
    delivery_fee: point.deliveryFee,
  };
}
