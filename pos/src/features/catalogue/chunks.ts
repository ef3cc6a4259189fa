import type { PosCatalogAnswer, PosCatalogItem } from "@saolang/contracts";
import { defaultStarPolicy, newData } from "@saolang/domain/star-freshness";
import type { Cache } from "../../local/cache.js";
import type { Standing } from "./standing.js";

const chunkCount = 64;

/** The chunk a variant is kept in, the same for ever: FNV-1a of its id. */
function chunkOf(variantId: string): number {
  let hash = 0x811c9dc5;
  for (const character of variantId) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0) % chunkCount;
}

// Our own JSON, written by `save` below and read by nobody else: no need to check it row by row at a cold start.
const parse = (json: string): PosCatalogItem[] => JSON.parse(json) as PosCatalogItem[];

function byChunk(all: readonly PosCatalogItem[]): Map<number, PosCatalogItem[]> {
  const chunks = new Map<number, PosCatalogItem[]>();
  for (const item of all) {
    const chunk = chunkOf(item.variant_id);
    const items = chunks.get(chunk);
    if (items) items.push(item);
    else chunks.set(chunk, [item]);
  }
  return chunks;
}

async function merged(
  cache: Cache,
  answer: PosCatalogAnswer,
): Promise<Map<number, PosCatalogItem[]>> {
  const gone = new Set([
    ...answer.removed_variant_ids,
    ...answer.items.map((item) => item.variant_id),
  ]);
  const chunks = byChunk(answer.items);
  for (const chunk of new Set([...gone].map(chunkOf))) {
    const row = await cache.chunks.get(chunk);
    const kept = row ? parse(row.json).filter((item) => !gone.has(item.variant_id)) : [];
    chunks.set(chunk, [...kept, ...(chunks.get(chunk) ?? [])]);
  }
  return chunks;
}

/**
 * Keeps an answer together with its cursor, both or neither. Changes are kept only on top of what they were asked
 * from: not when another window has moved the cache on, nor after it was dropped to make room.
 */
export async function save(
  cache: Cache,
  answer: PosCatalogAnswer,
  askedFrom: string | null,
  standing: Standing,
): Promise<void> {
  await cache.transaction("rw", cache.chunks, cache.state, async () => {
    const state = await cache.state.get("catalogue");
    if (!answer.full && state?.cursor !== askedFrom) return;
    if (answer.full) await cache.chunks.clear();
    const chunks = answer.full ? byChunk(answer.items) : await merged(cache, answer);
    await cache.chunks.bulkPut(
      [...chunks].map(([chunk, items]) => ({ chunk, json: JSON.stringify(items) })),
    );
    await cache.state.put({ key: "catalogue", ...standing });
  });
}

/** Keeps only how old the data is; the goods stay as they are. Nothing when the cache was dropped. */
export async function saveAge(
  cache: Cache,
  { syncedAt, age }: Pick<Standing, "syncedAt" | "age">,
): Promise<void> {
  await cache.state.update("catalogue", { syncedAt, age });
}

/** What a restart finds. `cursor` is null for goods of a version that knew less of them: they are sold, and asked for anew. */
type Kept = Omit<Standing, "cursor"> & {
  readonly cursor: string | null;
  readonly items: PosCatalogItem[];
};

/** Everything kept, and where it stands; null when nothing was ever synced here. */
export async function load(cache: Cache): Promise<Kept | null> {
  return cache.transaction("r", cache.chunks, cache.state, async () => {
    const state = await cache.state.get("catalogue");
    if (!state) return null;
    const rows = await cache.chunks.toArray();
    const items = rows.flatMap((row) => parse(row.json));
    const { cursor, syncedAt, age, starPolicy } = state;
    return {
      items,
      cursor: items.some(({ reserved }) => reserved === undefined) ? null : cursor,
      syncedAt,
      age: age ?? newData(syncedAt),
      starPolicy: starPolicy ?? defaultStarPolicy,
    };
  });
}
