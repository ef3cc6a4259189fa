import type { StoreCatalogQuery } from "@saolang/contracts";
import { type Audience, isShownTo } from "./audience";
import { bestFirst } from "./best-first";
import { cardText } from "./card";
import { groupNumberOf } from "./groups";
import { type CatalogEntry, isInStockAt } from "./snapshot/entry";
import type { ListOrder } from "./snapshot/orders";
import { Remembered } from "./snapshot/remembered";
import type { CatalogSnapshot } from "./snapshot/snapshot";

/** What a listing selects by; paging is done on the selection. */
export type Selection = Omit<StoreCatalogQuery, "limit" | "offset">;

type Test = (entry: CatalogEntry) => boolean;

/** What a question asks apart from its stars. */
type Base = Omit<Selection, "stars" | "ocop">;

function keyOf(base: Base, audience: Audience): string {
  const { order, locale, group, set, producer, commune, sales_point, in_stock, q } = base;
  const facets = [order, locale, group, set, producer, commune, sales_point, in_stock, q];
  return JSON.stringify([...facets, audience.key]);
}

function orderOf({ order, locale }: Base): ListOrder {
  if (order !== "title") return order;
  return locale === "en" ? "title_en" : "title_vi";
}

/** The tests an entry must pass whatever its stars, cheapest first. */
function testsOf(query: Base, audience: Audience): Test[] {
  const tests: Test[] = [];
  const { group, set, producer, commune, sales_point: pointCode, in_stock: stock } = query;
  if (set !== undefined) tests.push((entry) => entry.product.set === set);
  if (group !== undefined) tests.push((entry) => groupNumberOf(entry.product.set) === group);
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

/** The goods a question selects, in order. */
export interface Listed {
  readonly entries: readonly CatalogEntry[];
  /** Of the same question without its stars: how many show stars, and how many do not. */
  readonly ocopCount: number;
  readonly otherCount: number;
}

const rememberedListings = 64;
/** Apart from the others: what people type is endless and must not push the shelves of the shop out. */
const rememberedSearches = 32;

/** Which entries a question selects, in order. */
export class Listings {
  private readonly remembered: Remembered<Listed>;
  private readonly searched: Remembered<Listed>;

  constructor(private readonly snapshot: CatalogSnapshot) {
    this.remembered = new Remembered(snapshot, rememberedListings);
    this.searched = new Remembered(snapshot, rememberedSearches);
  }

  select(selection: Selection, audience: Audience, at: Date): readonly CatalogEntry[] {
    return this.list(selection, audience, at).entries;
  }

  /** The selection, and how it parts into goods with stars and others. */
  list({ stars, ocop, ...base }: Selection, audience: Audience, at: Date): Listed {
    const listed = this.ofAnyStars(base, audience, at);
    if (stars === undefined && ocop === undefined) return listed;
    const entries = listed.entries.filter(
      (entry) =>
        (stars === undefined || entry.stars === stars) &&
        (ocop === undefined || String(entry.stars !== null) === ocop),
    );
    return { ...listed, entries };
  }

  private ofAnyStars(base: Base, audience: Audience, at: Date): Listed {
    const all = this.snapshot.list(orderOf(base), at.getTime());
    const choose = (): Listed => {
      const tests = testsOf(base, audience);
      const chosen = all.filter((entry) => tests.every((test) => test(entry)));
      const entries =
        base.q === undefined ? chosen : bestFirst(chosen, this.snapshot.ranking(base.q));
      const ocopCount = entries.reduce((sum, { stars }) => (stars === null ? sum : sum + 1), 0);
      return { entries, ocopCount, otherCount: entries.length - ocopCount };
    };
    // Stock at one point may change without any card changing, so that answer is not kept.
    if (base.sales_point !== undefined && base.in_stock !== undefined) return choose();
    const memory = base.q === undefined ? this.remembered : this.searched;
    return memory.of(keyOf(base, audience), choose);
  }
}

/** The answer of `GET /store/catalog` as JSON text. */
export function listingText(listed: Listed, query: StoreCatalogQuery): string {
  const { limit, offset, locale } = query;
  const { entries, ocopCount, otherCount } = listed;
  const cards = entries.slice(offset, offset + limit).map((entry) => cardText(entry, locale));
  const counts = `"count":${entries.length},"ocop_count":${ocopCount},"other_count":${otherCount}`;
  return `{"products":[${cards.join(",")}],${counts},"limit":${limit},"offset":${offset}}`;
}
