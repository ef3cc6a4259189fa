import type { StoreHomeAnswer, StoreVillage } from "@saolang/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { readVillages, type VillageRow } from "../sales-point/read-villages";
import type { Audience } from "./audience";
import { toCard } from "./card";
import { communeRef } from "./communes";
import { groupNumberOf, numberedGroups } from "./groups";
import { toStoreSalesPoint } from "./sales-points";
import type { CatalogEntry, Locale } from "./snapshot/entry";

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

function countBy<Key>(
  entries: readonly CatalogEntry[],
  keyOf: (entry: CatalogEntry) => Key,
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const entry of entries) {
    const key = keyOf(entry);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A village as the storefront tells about it. */
export function toStoreVillage(
  row: VillageRow,
  locale: Locale,
  productCount: number,
): StoreVillage {
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

/** The part of the home page that follows from the snapshot alone. */
export interface HomeFacts extends Omit<StoreHomeAnswer, "villages"> {
  readonly byCommune: ReadonlyMap<string | null, number>;
}

/** What the home page shows of the goods, in a language. */
export function homeFacts(
  entries: readonly CatalogEntry[],
  audience: Audience,
  locale: Locale,
): HomeFacts {
  const starred = entries.filter((entry) => entry.stars !== null);
  const groupOf = (entry: CatalogEntry): number | null => groupNumberOf(entry.product.set);
  const byGroup = countBy(entries, groupOf);
  const starredByGroup = countBy(starred, groupOf);
  const producers = countBy(entries, (entry) => entry.product.producer?.id ?? null);
  producers.delete(null);
  return {
    starred: pickStarred(entries).map((entry) => toCard(entry, locale)),
    groups: numberedGroups.map(({ number, group }) => ({
      group: number,
      handle: group.handle,
      product_count: byGroup.get(number) ?? 0,
      ocop_count: starredByGroup.get(number) ?? 0,
    })),
    product_count: entries.length,
    ocop_count: starred.length,
    producer_count: producers.size,
    sales_points: audience.points.map(toStoreSalesPoint),
    byCommune: countBy(entries, (entry) => entry.product.communeCode),
  };
}

/** The home page: the facts, and the villages as they stand now. */
export async function homePage(
  db: Knex,
  facts: HomeFacts,
  locale: Locale,
): Promise<StoreHomeAnswer> {
  const { byCommune, ...shown } = facts;
  const villages = await readVillages(db);
  const countIn = (row: VillageRow): number => byCommune.get(row.commune_code) ?? 0;
  return { ...shown, villages: villages.map((row) => toStoreVillage(row, locale, countIn(row))) };
}
