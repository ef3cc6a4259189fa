import type { StoreCatalogQuery } from "@saolang/contracts";
import { type Audience, isShownTo } from "./audience";
import { cardText } from "./card";
import { groupNumberOf } from "./groups";
import { type CatalogEntry, isInStockAt } from "./snapshot/entry";
import type { ListOrder } from "./snapshot/orders";
import type { CatalogSnapshot } from "./snapshot/snapshot";

type Test = (entry: CatalogEntry) => boolean;

function orderOf({ order, locale }: StoreCatalogQuery): ListOrder {
  if (order !== "title") return order;
  return locale === "en" ? "title_en" : "title_vi";
}

/** The tests an entry must pass, cheapest first. */
function testsOf(query: StoreCatalogQuery, audience: Audience): Test[] {
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

/** Which entries a question selects, in order; remembered until something in the snapshot changes. */
export class Listings {
  private version = -1;
  private readonly remembered = new Map<string, readonly CatalogEntry[]>();

  constructor(private readonly snapshot: CatalogSnapshot) {}

  select(query: StoreCatalogQuery, audience: Audience, at: Date): readonly CatalogEntry[] {
    const entries = this.snapshot.list(orderOf(query), at.getTime());
    const { limit: _limit, offset: _offset, ...question } = query;
    const isMemorable = question.sales_point === undefined || question.in_stock === undefined;
    const key = JSON.stringify([question, audience.key]);
    const kept = this.recall(key);
    if (kept) return kept;
    const tests = testsOf(query, audience);
    const selected = entries.filter((entry) => tests.every((test) => test(entry)));
    // Stock at one point may change without any card changing, so that answer is not kept.
    if (isMemorable) this.remember(key, selected);
    return selected;
  }

  private recall(key: string): readonly CatalogEntry[] | null {
    if (this.version !== this.snapshot.version) {
      this.remembered.clear();
      this.version = this.snapshot.version;
    }
    return this.remembered.get(key) ?? null;
  }

  private remember(key: string, selected: readonly CatalogEntry[]): void {
    const oldest = this.remembered.keys().next();
    if (this.remembered.size >= rememberedListings && !oldest.done) this.remembered.delete(oldest.value);
    this.remembered.set(key, selected);
  }
}

/** The answer of `GET /store/catalog` as JSON text. */
export function listingText(selected: readonly CatalogEntry[], query: StoreCatalogQuery): string {
  const { limit, offset, locale } = query;
  const cards = selected.slice(offset, offset + limit).map((entry) => cardText(entry, locale));
  return `{"products":[${cards.join(",")}],"count":${selected.length},"limit":${limit},"offset":${offset}}`;
}
