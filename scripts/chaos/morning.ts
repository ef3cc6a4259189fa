import type { Shelves } from "./acts/sale.js";
import type { Dice } from "./dice.js";
import { openLine } from "./net/line.js";
import type { Opening } from "./oracle/check-stock.js";
import type { ShopDatabase } from "./shop/database.js";
import { serverNames, type Shop } from "./shop/shop.js";
import { Till } from "./till/till.js";
import type { Trace } from "./trace.js";

interface Point {
  readonly id: string;
  readonly communeCode: string;
}

/** What stands ready when the day begins. */
export interface Morning {
  readonly points: readonly Point[];
  readonly tills: readonly Till[];
  /** The other tills of the same point. */
  readonly neighbours: (till: Till) => readonly Till[];
  readonly shelves: Shelves;
  readonly openings: readonly Opening[];
  /** How long a clerk takes between two acts, ms from and through. */
  readonly thinkMs: readonly [number, number];
}

const tillNames = ["till-a", "till-b", "till-c"];
const hotGoods = 6;
const mostFree = 40;

/** Three new tills at one or two points, and goods on the shelves: few of those that everybody wants. */
export async function openMorning(
  shop: Shop,
  database: ShopDatabase,
  dice: Dice,
  trace: Trace,
  thinkMs: readonly [number, number] = [100, 550],
): Promise<Morning> {
  const open = await database.rows<{ id: string; communeCode: string }>(
    `select id, commune_code as "communeCode" from sales_point
      where sells_online and is_active and deleted_at is null order by id`,
  );
  const points = dice.shuffled(open).slice(0, dice.whole(1, 2));
  const goods = await goodsOf(database, points);
  const hot = dice.shuffled(goods).slice(0, hotGoods);
  for (const { id } of points)
    for (const level of (await database.levels(id)).filter(({ variantId }) =>
      hot.includes(variantId),
    ))
      await database.putOnShelf(level, dice.whole(2, mostFree));
  const tills: Till[] = [];
  for (const [at, name] of tillNames.entries()) {
    const point = points[at % points.length];
    if (!point) throw new Error("the demo has a sales point that sells online");
    tills.push(await openTill(shop, database, dice, trace, name, point.id));
  }
  const openings = await Promise.all(
    points.map(async ({ id }) => ({ salesPointId: id, levels: await database.levels(id) })),
  );
  const neighbours = (till: Till) =>
    tills.filter((other, at) => {
      const isSamePoint = at % points.length === tills.indexOf(till) % points.length;
      return other !== till && isSamePoint;
    });
  return { points, tills, neighbours, shelves: { hot, all: goods }, openings, thinkMs };
}

/** Goods that every one of the points has on its shelves, each made of one kind of piece. */
async function goodsOf(database: ShopDatabase, points: readonly Point[]): Promise<string[]> {
  const perPoint = await Promise.all(points.map(({ id }) => database.levels(id)));
  const [first = [], ...others] = perPoint.map((levels) =>
    levels.map(({ variantId }) => variantId),
  );
  return [...new Set(first)].filter((id) => others.every((other) => other.includes(id)));
}

async function openTill(
  shop: Shop,
  database: ShopDatabase,
  dice: Dice,
  trace: Trace,
  name: string,
  salesPointId: string,
): Promise<Till> {
  const [near, far] = dice.shuffled(serverNames).map((server) => shop.addressOf(server));
  if (!near || !far) throw new Error("there are two servers");
  const line = await openLine({
    servers: () => [near, far],
    onFault: (kind, path) => trace.fault(name, kind, { path }),
  });
  const till = new Till({ name: `${name}-${dice.whole(0, 999_999)}`, line, dice, trace });
  await till.pair(await database.newPairingCode(salesPointId));
  return till;
}
