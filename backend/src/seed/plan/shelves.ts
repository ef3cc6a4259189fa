import { salesPointFacts } from "../facts/sales-points";
import type { SalesPointFact, StockRange } from "../facts/types";
import { randomFrom } from "../random";
import type { PlannedProduct, PlannedVariant } from "./goods";

export interface ShelfLine {
  readonly handle: string;
  readonly sku: string;
  /** Whole units, above 0. */
  readonly quantity: number;
}

/** What each stocked point holds, by point code. */
export type Shelves = ReadonlyMap<string, readonly ShelfLine[]>;

/** A point shows goods of at most about this many producers; shops of this kind report 13 to 19. */
const mostProducers = 27;

function quantityOf(price: number, place: string): number {
  const random = randomFrom(`stock:${place}`);
  if (price < 50_000) return random.int(24, 80);
  if (price < 200_000) return random.int(12, 40);
  if (price < 1_000_000) return random.int(8, 18);
  return price < 5_000_000 ? random.int(5, 9) : random.int(4, 6);
}

const isHome = (product: PlannedProduct, range: StockRange): boolean =>
  product.producer.oldDistrict !== null && range.home.includes(product.producer.oldDistrict);

function byProducer(goods: readonly PlannedProduct[]): Map<string, PlannedProduct[]> {
  const groups = new Map<string, PlannedProduct[]>();
  for (const product of goods) {
    const group = groups.get(product.producer.key) ?? [];
    groups.set(product.producer.key, [...group, product]);
  }
  return groups;
}

/** Guests come producer by producer, larger ranges a little sooner: a point deals with people, not with single goods. */
function guestsOf(
  point: SalesPointFact,
  range: StockRange,
  goods: readonly PlannedProduct[],
  taken: number,
): PlannedProduct[] {
  const candidates = goods.filter(
    (product) => !isHome(product, range) && range.sets.includes(product.fact.set),
  );
  const groups = [...byProducer(candidates).entries()]
    .map(([key, own]) => ({
      own,
      weight: own.length + randomFrom(`guest:${point.code}:${key}`).between(0, 2.5),
    }))
    .sort((a, b) => b.weight - a.weight);
  const chosen: PlannedProduct[] = [];
  let producers = taken;
  for (const { own } of groups) {
    if (chosen.length >= range.guests || producers >= mostProducers) break;
    chosen.push(...own);
    producers += 1;
  }
  return chosen;
}

/** Every product is on at least one shelf: what no point chose goes where the fewest producers are. */
function placeLeftovers(
  held: Map<string, Set<PlannedProduct>>,
  goods: readonly PlannedProduct[],
  points: readonly SalesPointFact[],
): void {
  const placed = new Set([...held.values()].flatMap((shelf) => [...shelf]));
  for (const product of goods.filter((one) => !placed.has(one))) {
    const [first] = points
      .filter(({ range }) => range?.sets.includes(product.fact.set))
      .map(({ code }) => held.get(code))
      .filter((shelf) => shelf !== undefined)
      .sort((a, b) => byProducer([...a]).size - byProducer([...b]).size);
    if (first === undefined) throw new Error(`no point takes ${product.fact.handle}`);
    first.add(product);
  }
}

const lineOf = (code: string, product: PlannedProduct, variant: PlannedVariant): ShelfLine => ({
  handle: product.fact.handle,
  sku: variant.sku,
  quantity: quantityOf(variant.price, `${code}:${variant.sku}`),
});

/** Fills the shelves of the stocked points: all goods of the place, then guests of the kinds the point shows. */
export function planShelves(goods: readonly PlannedProduct[]): Shelves {
  const points = salesPointFacts.filter(({ range }) => range !== null);
  const held = new Map<string, Set<PlannedProduct>>();
  for (const point of points) {
    const { range } = point;
    if (range === null) continue;
    const home = goods.filter((product) => isHome(product, range));
    const guests = guestsOf(point, range, goods, byProducer(home).size);
    held.set(point.code, new Set([...home, ...guests]));
  }
  placeLeftovers(held, goods, points);
  return new Map(
    [...held].map(([code, shelf]) => [
      code,
      [...shelf].flatMap((product) =>
        product.variants.map((variant) => lineOf(code, product, variant)),
      ),
    ]),
  );
}
