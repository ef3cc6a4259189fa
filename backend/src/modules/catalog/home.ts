import type { StoreHomeAnswer, StoreVillage } from "@saolang/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { readVillages, type VillageRow } from "../sales-point/read-villages";
import { type Audience, isShownTo } from "./audience";
import { toCard } from "./card";
import { communeRef } from "./communes";
import { groupNumberOf, numberedGroups } from "./groups";
import { toStoreSalesPoint } from "./sales-points";
import type { CatalogEntry, Locale } from "./snapshot/entry";
import type { CatalogSnapshot } from "./snapshot/snapshot";

const starredProducts = 12;

/** The best starred goods in stock, one of each producer so that no workshop fills the page. */
function pickStarred(entries: readonly CatalogEntry[]): CatalogEntry[] {
  const picked: CatalogEntry[] = [];
  const producers = new Set<string>();
  for (const entry of entries) {
    const { producer } = entry.product;
    if (picked.length === starredProducts || entry.stars === null) break;
    if (producer === null || producers.has(producer.id) || !entry.isInStock) continue;
    producers.add(producer.id);
    picked.push(entry);
  }
  return picked;
}

function countBy<Key>(entries: readonly CatalogEntry[], keyOf: (entry: CatalogEntry) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const entry of entries) {
    const key = keyOf(entry);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A village as the storefront tells about it. */
export function toStoreVillage(row: VillageRow, locale: Locale, productCount: number): StoreVillage {
  const isEnglish = locale === "en";
  return {
    handle: row.handle,
    name: isEnglish ? (row.name_en ?? row.name) : row.name,
    craft: isEnglish ? (row.craft_en ?? row.craft) : row.craft,
    text: isEnglish ? (row.text_en ?? row.text) : row.text,
    commune: communeRef(row.commune_code) ?? { code: row.commune_code, name: row.name },
    product_count: productCount,
    picture: row.picture,
  };
}

/** What the home page shows. */
export async function homePage(
  db: Knex,
  snapshot: CatalogSnapshot,
  audience: Audience,
  question: { readonly locale: Locale; readonly at: Date },
): Promise<StoreHomeAnswer> {
  const { locale, at } = question;
  const villages = await readVillages(db);
  const entries = snapshot
    .list("featured", at.getTime())
    .filter((entry) => isShownTo(audience, entry.product));
  const byCommune = countBy(entries, (entry) => entry.product.communeCode);
  const byGroup = countBy(entries, (entry) => groupNumberOf(entry.product.set));
  const producers = countBy(entries, (entry) => entry.product.producer?.id ?? null);
  producers.delete(null);
  return {
    starred: pickStarred(entries).map((entry) => toCard(entry, locale)),
    villages: villages.map((row) =>
      toStoreVillage(row, locale, byCommune.get(row.commune_code) ?? 0),
    ),
    groups: numberedGroups.map(({ number, group }) => ({
      group: number,
      handle: group.handle,
      product_count: byGroup.get(number) ?? 0,
    })),
    product_count: entries.length,
    producer_count: producers.size,
    sales_points: audience.points.map(toStoreSalesPoint),
  };
}
