import type { StarRating } from "@saolang/domain/certificate";
import type { FoldedNames } from "@saolang/domain/text";
import type { CatalogProduct } from "./product";

export type Locale = "vi" | "en";

/** A product as it stands in the lists, with what its neighbours and the clock decide. */
export interface CatalogEntry {
  product: CatalogProduct;
  /** Some open point can hand it over. */
  isInStock: boolean;
  /** As of the instant the snapshot was last asked about. */
  stars: StarRating | null;
  readonly names: FoldedNames;
  /** The card as JSON text, kept until something on it changes. */
  readonly cardText: Map<Locale, string>;
}

/** The title in a language; Vietnamese stands in where no translation exists. */
export function titleIn(product: CatalogProduct, locale: Locale): string {
  return locale === "en" ? (product.titleEn ?? product.title) : product.title;
}

/** Whether any of the stock locations can hand over the product; a service is always there. */
export function isInStockAt(product: CatalogProduct, locations: ReadonlySet<string>): boolean {
  return product.variants.some((variant) => {
    if (!variant.isStocked) return true;
    for (const [location, available] of variant.stock) {
      if (available > 0 && locations.has(location)) return true;
    }
    return false;
  });
}

/** Everything a card shows, a list is ordered by or a filter asks about, save stock and stars. */
export function cardKey(product: CatalogProduct): string {
  return JSON.stringify({ ...product, variants: null });
}
