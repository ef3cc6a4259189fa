import type { PosCatalogItem } from "@saolang/contracts";
import { classifyScan } from "@saolang/domain/product-code";
import {
  type AccentWords,
  accentWords,
  fold,
  hasWordStart,
  rankAccentWords,
  tokens,
} from "@saolang/domain/text";

/** How many finds are ranked; past that a clerk types another letter. */
const rankedLimit = 400;

interface Entry {
  readonly item: PosCatalogItem;
  /** Folded words by which goods are found; made when first searched, so that a cold start can scan at once. */
  folded: string | null;
  /** The words of its title; made when first ranked, for few goods ever are. */
  ranked: AccentWords | null;
}

// One collator: comparing 20,000 titles with localeCompare would look the language up each time.
const collator = new Intl.Collator("vi");
const byTitle = (a: PosCatalogItem, b: PosCatalogItem): number =>
  collator.compare(a.title, b.title);

/** So many goods are made ready for searching between two breaths. */
const stretch = 250;

const codesOf = ({ barcode, sku }: PosCatalogItem): string[] =>
  [barcode, sku].filter((code) => code !== null).map((code) => code.toUpperCase());

function foldedOf(entry: Entry): string {
  const { title, variant_title, producer_name, sku, barcode } = entry.item;
  entry.folded ??= fold(
    [title, variant_title, producer_name, sku, barcode].filter((part) => part !== null).join(" "),
  );
  return entry.folded;
}

const rankedOf = (entry: Entry): AccentWords => (entry.ranked ??= accentWords(entry.item.title));

/** All goods of this sales point in memory: by code at once, by typed words within a few milliseconds. */
export class GoodsIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #byCode = new Map<string, string>();

  get size(): number {
    return this.#entries.size;
  }

  all(): PosCatalogItem[] {
    return [...this.#entries.values()].map(({ item }) => item);
  }

  /** The first goods by title, without sorting all of them: a cold start waits for this. */
  shelf(limit: number): PosCatalogItem[] {
    const first: PosCatalogItem[] = [];
    for (const { item } of this.#entries.values()) {
      const last = first.at(-1);
      if (first.length === limit && last && byTitle(item, last) >= 0) continue;
      const at = first.findIndex((other) => byTitle(item, other) < 0);
      first.splice(at < 0 ? first.length : at, 0, item);
      if (first.length > limit) first.pop();
    }
    return first;
  }

  clear(): void {
    this.#entries.clear();
    this.#byCode.clear();
  }

  /** Adds goods or replaces what was known of them. */
  put(items: readonly PosCatalogItem[]): void {
    for (const item of items) {
      this.#forgetCodes(item.variant_id);
      this.#entries.set(item.variant_id, { item, folded: null, ranked: null });
      for (const code of codesOf(item)) this.#byCode.set(code, item.variant_id);
    }
  }

  remove(variantIds: readonly string[]): void {
    for (const id of variantIds) {
      this.#forgetCodes(id);
      this.#entries.delete(id);
    }
  }

  #forgetCodes(variantId: string): void {
    const known = this.#entries.get(variantId);
    if (!known) return;
    for (const code of codesOf(known.item)) {
      if (this.#byCode.get(code) === variantId) this.#byCode.delete(code);
    }
  }

  /** Makes all goods ready to be searched, so that the first search is as quick as the next; gives way in between. */
  async warm(breathe: () => Promise<void>): Promise<void> {
    let since = 0;
    for (const entry of this.#entries.values()) {
      if (entry.folded !== null) continue;
      foldedOf(entry);
      since += 1;
      if (since % stretch === 0) await breathe();
    }
  }

  /** The goods as they are known now; null when they are not, or no longer, sold here. */
  byVariant(variantId: string): PosCatalogItem | null {
    return this.#entries.get(variantId)?.item ?? null;
  }

  /** All variants of a product sold here, by their titles. */
  variantsOf(productId: string): PosCatalogItem[] {
    return [...this.#entries.values()]
      .map(({ item }) => item)
      .filter((item) => item.product_id === productId)
      .sort((a, b) => collator.compare(a.variant_title ?? "", b.variant_title ?? ""));
  }

  /** The goods a scan or a typed code names; null when there are none. */
  byCode(scanned: string): PosCatalogItem | null {
    const read = classifyScan(scanned).code;
    // A UPC-A is kept by some as 12 digits, by others as its EAN-13.
    const id =
      this.#byCode.get(read.toUpperCase()) ?? this.#byCode.get(scanned.trim().toUpperCase());
    return (id === undefined ? undefined : this.#entries.get(id)?.item) ?? null;
  }

  /** Goods whose words begin with the typed ones, accents or not; the best first, typed accents outrank. */
  search(query: string, limit: number): PosCatalogItem[] {
    const wanted = tokens(query);
    if (wanted.length === 0) return [];
    const found: Entry[] = [];
    for (const entry of this.#entries.values()) {
      const folded = foldedOf(entry);
      if (wanted.every((token) => hasWordStart(folded, token))) found.push(entry);
      if (found.length === rankedLimit) break;
    }
    const typed = accentWords(query);
    return found
      .map((entry) => ({ item: entry.item, rank: rankAccentWords(rankedOf(entry), typed) ?? 0 }))
      .sort((a, b) => b.rank - a.rank || byTitle(a.item, b.item))
      .slice(0, limit)
      .map(({ item }) => item);
  }
}
