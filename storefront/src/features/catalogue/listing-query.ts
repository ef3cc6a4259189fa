/** How a listing can be put in order; the first is the default and stays out of the address. */
export const listingOrders = ["featured", "newest", "price_asc", "price_desc", "title"] as const;

export type ListingOrder = (typeof listingOrders)[number];

/** All goods, those that show stars, or the others; the first is the default and stays out of the address. */
export const goodsKinds = ["all", "ocop", "other"] as const;

export type GoodsKind = (typeof goodsKinds)[number];

/** What a listing's address says. */
export interface ListingState {
  readonly page: number;
  readonly order: ListingOrder;
  readonly kind: GoodsKind;
  /** Only products of this many stars; they are of the kind "ocop". */
  readonly stars: 3 | 4 | 5 | null;
}

export const pageSize = 24;
// The backend takes offsets to 1,000,000; nobody turns more pages than that.
const lastReadablePage = Math.floor(1_000_000 / pageSize);

type AddressWords = Readonly<Record<string, string | string[] | undefined>>;

function readKind(word: AddressWords[string]): GoodsKind {
  if (word === "true") return "ocop";
  return word === "false" ? "other" : "all";
}

function readStars(word: AddressWords[string]): ListingState["stars"] {
  const stars = Number(word);
  return stars === 3 || stars === 4 || stars === 5 ? stars : null;
}

/** Reads `?page=2&sort=price_asc&ocop=true` or `&stars=5`; anything unreadable means the default. */
export function readListingState(words: AddressWords): ListingState {
  const page = Number(words.page ?? 1);
  const stars = readStars(words.stars);
  return {
    page: Number.isInteger(page) && page >= 1 && page <= lastReadablePage ? page : 1,
    order: listingOrders.find((order) => order === words.sort) ?? "featured",
    kind: stars === null ? readKind(words.ocop) : "ocop",
    stars,
  };
}

/** The query of the address that says this state; defaults are left out, so that each list has one address. */
export function listingWords(state: ListingState): Record<string, string> {
  return {
    ...(state.order === "featured" ? {} : { sort: state.order }),
    ...(state.stars === null ? kindWords(state.kind) : { stars: String(state.stars) }),
    ...(state.page === 1 ? {} : { page: String(state.page) }),
  };
}

function kindWords(kind: GoodsKind): { ocop?: "true" | "false" } {
  return kind === "all" ? {} : { ocop: kind === "ocop" ? "true" : "false" };
}

/** Number of pages of a list; an empty list has one. */
export function pageCount(productCount: number): number {
  return Math.max(1, Math.ceil(productCount / pageSize));
}

/** Page numbers to link: first, last and those around this one; null where some are left out. */
export function pagesToLink(page: number, last: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, last].filter((n) => n >= 1 && n <= last);
  const pages = [...new Set(near)].sort((a, b) => a - b);
  return pages.flatMap((n, position) => {
    const before = pages[position - 1];
    if (before === undefined || n - before === 1) return [n];
    return n - before === 2 ? [n - 1, n] : [null, n];
  });
}
