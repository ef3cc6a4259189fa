import type { StoreCatalogQuery } from "@saolang/contracts";
import { type Audience, isShownTo } from "./audience";
import { cardText } from "./card";
import { groupNumberOf } from "./groups";
import { type CatalogEntry, isInStockAt } from "./snapshot/entry";
import type { ListOrder } from "./snapshot/orders";
import { Remembered } from "./snapshot/remembered";
import type { CatalogSnapshot } from "./snapshot/snapshot";

/** What a listing selects by; paging is done on the selection. */
export type Selection = Omit<StoreCatalogQuery, "limit" | "offset">;

type Test = (entry: CatalogEntry) => boolean;

function keyOf(selection: Selection, audience: Audience): string {
  const { order, locale, group, set, producer, commune, stars, sales_point, in_stock } = selection;
  const facets = [order, locale, group, set, producer, commune, stars, sales_point, in_stock];
  return JSON.stringify([...facets, audience.key]);
}

function orderOf({ order, locale }: Selection): ListOrder {
  if (order !== "title") return order;
  return locale === "en" ? "title_en" : "title_vi";
}

/** The tests an entry must pass, cheapest first. */
function testsOf(query: Selection, audience: Audience): Test[] {
  const tests: Test[] = [];
  const { group, set, producer, commune, stars, sales_point: pointCode, in_stock: stock } = query;
  if (set !== undefined) tests.push((entry) => entry.product.set === set);
  if (group !== undefined) tests.push((entry) => groupNumberOf(entry.product.set) === group);
  if (stars !== undefined) tests.push((entry) => entry.stars === stars);
  if (commune !== undefined) tests.push((entry) => entry.product.communeCode === commune);
  if (producer !== undefined) tests.push((entry) => entry.product.producer?.handle === producer);
  if (pointCode === undefined) {
    if (stock !== undefined) tests.push((entry) => String(entry.isInStock) === stock);
    tests.push((entry) => isShownTo(audience, entry.product));
    return tests;
  }
  const point = audience.points.find((candidate) => candidate.code === pointCode);
  if (!point) return [() => false];
  tests.push((entry) => entry.product.channels.includes(point.salesChannelId));
  if (stock !== undefined) {
    const here = new Set([point.stockLocationId]);
    tests.push((entry) => String(isInStockAt(entry.product, here)) === stock);
  }
  return tests;
}

const rememberedListings = 64;

/** Which entries a question selects, in order. */
export class Listings {
  private readonly remembered: Remembered<readonly CatalogEntry[]>;

  constructor(private readonly snapshot: CatalogSnapshot) {
    this.remembered = new Remembered(snapshot, rememberedListings);
  }

  select(selection: Selection, audience: Audience, at: Date): readonly CatalogEntry[] {
    const entries = this.snapshot.list(orderOf(selection), at.getTime());
    const choose = (): readonly CatalogEntry[] => {
      const tests = testsOf(selection, audience);
      return entries.filter((entry) => tests.every((test) => test(entry)));
    };
    // Stock at one point may change without any card changing, so that answer is not kept.
    const isOfOnePoint = selection.sales_point !== undefined && selection.in_stock !== undefined;
    return isOfOnePoint ? choose() : this.remembered.of(keyOf(selection, audience), choose);
  }
}

/** The answer of `GET /store/catalog` as JSON text. */
export function listingText(selected: readonly CatalogEntry[], query: StoreCatalogQuery): string {
  const { limit, offset, locale } = query;
  const cards = selected.slice(offset, offset + limit).map((entry) => cardText(entry, locale));
  return `{"products":[${cards.join(",")}],"count":${selected.length},"limit":${limit},"offset":${offset}}`;
}
