import { compare } from "@saolang/domain/money";
import type { CatalogEntry } from "./entry";
import { titleIn } from "./entry";
import { SortedList } from "./sorted-list";

type Compare = (a: CatalogEntry, b: CatalogEntry) => number;

const byId: Compare = (a, b) =>
  a.product.id < b.product.id ? -1 : a.product.id > b.product.id ? 1 : 0;
const byNewest: Compare = (a, b) => b.product.createdMs - a.product.createdMs || byId(a, b);
const byLowestPrice: Compare = (a, b) =>
  compare(a.product.lowestPrice, b.product.lowestPrice) || byId(a, b);
const byHighestPrice: Compare = (a, b) =>
  compare(b.product.lowestPrice, a.product.lowestPrice) || byId(a, b);

const inVietnamese = new Intl.Collator("vi", { numeric: true });
const inEnglish = new Intl.Collator("en", { numeric: true });

const byVietnameseTitle: Compare = (a, b) =>
  inVietnamese.compare(titleIn(a.product, "vi"), titleIn(b.product, "vi")) || byId(a, b);
const byEnglishTitle: Compare = (a, b) =>
  inEnglish.compare(titleIn(a.product, "en"), titleIn(b.product, "en")) || byId(a, b);

/** Starred goods first, among them what can be had today, then the newest. */
const byFeatured: Compare = (a, b) =>
  (b.stars ?? 0) - (a.stars ?? 0) || Number(b.isInStock) - Number(a.isInStock) || byNewest(a, b);

export const listOrders = {
  featured: byFeatured,
  newest: byNewest,
  price_asc: byLowestPrice,
  price_desc: byHighestPrice,
  title_vi: byVietnameseTitle,
  title_en: byEnglishTitle,
} as const;

export type ListOrder = keyof typeof listOrders;

/** The same entries in every order a listing offers. */
export class OrderedEntries {
  private readonly lists: Record<ListOrder, SortedList<CatalogEntry>> = {
    featured: new SortedList(listOrders.featured),
    newest: new SortedList(listOrders.newest),
    price_asc: new SortedList(listOrders.price_asc),
    price_desc: new SortedList(listOrders.price_desc),
    title_vi: new SortedList(listOrders.title_vi),
    title_en: new SortedList(listOrders.title_en),
  };

  in(order: ListOrder): readonly CatalogEntry[] {
    return this.lists[order].all;
  }

  reset(entries: readonly CatalogEntry[]): void {
    for (const list of Object.values(this.lists)) list.reset(entries);
  }

  insert(entry: CatalogEntry): void {
    for (const list of Object.values(this.lists)) list.insert(entry);
  }

  remove(entry: CatalogEntry): void {
    for (const list of Object.values(this.lists)) list.remove(entry);
  }

  /** Stars moved with the clock: only one order depends on them. */
  resetFeatured(entries: Iterable<CatalogEntry>): void {
    this.lists.featured.reset(entries);
  }
}
