import type { StoreCard } from "@saolang/contracts";
import { communeRef } from "./communes";
import { groupNumberOf } from "./groups";
import { toPicture } from "./picture";
import { type CatalogEntry, type Locale, titleIn } from "./snapshot/entry";

/** A product as listings show it. The snapshot must have been turned to the instant of the question. */
export function toCard(entry: CatalogEntry, locale: Locale): StoreCard {
  const { product } = entry;
  return {
    id: product.id,
    handle: product.handle,
    title: titleIn(product, locale),
    price: product.lowestPrice,
    has_several_prices: product.hasSeveralPrices,
    stars: entry.stars,
    producer: product.producer,
    commune: communeRef(product.communeCode),
    group: groupNumberOf(product.set),
    set: product.set,
    unit: product.unit,
    in_stock: entry.isInStock,
    picture: product.pictureUrl === null ? null : toPicture(product.pictureUrl),
  };
}

/** The card as JSON text, remembered on the entry: a listing is then little more than joining text. */
export function cardText(entry: CatalogEntry, locale: Locale): string {
  const kept = entry.cardText.get(locale);
  if (kept !== undefined) return kept;
  const text = JSON.stringify(toCard(entry, locale));
  entry.cardText.set(locale, text);
  return text;
}
