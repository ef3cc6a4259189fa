import type { PosCatalogAnswer, PosCatalogItem } from "@saolang/contracts";
import type { Answer } from "../../device/server.js";
import type { Cache } from "../../local/cache.js";
import type { Ledger } from "../../local/ledger.js";
import { storageRefusal } from "../../local/storage-failure.js";
import { createStore, type Store } from "../../local/store.js";
import { load, save } from "./chunks.js";
import { GoodsIndex } from "./index-of-goods.js";

/** A confirmed sale may need a moment to reach the server's catalogue; until then our own figure stands. */
const settleMs = 3_000;

export interface CatalogueState {
  /** Changes whenever goods did, so that screens search again. */
  readonly version: number;
  readonly count: number;
  readonly syncedAt: string | null;
  /** Server's clock less ours at the last answer, ms; null before the first. */
  readonly clockOffsetMs: number | null;
  /** Why the last sync brought nothing; null when it did. */
  readonly trouble: "away" | "signed_out" | null;
}

export interface CataloguePorts {
  readonly cache: Cache;
  readonly ledger: Ledger;
  readonly pull: (cursor: string | null) => Promise<Answer<PosCatalogAnswer>>;
  readonly now: () => Date;
}

export interface Catalogue {
  readonly state: Store<CatalogueState>;
  readonly goods: Pick<GoodsIndex, "byCode" | "search" | "shelf">;
  /** What this device kept, so that it can sell before any network. */
  start(): Promise<void>;
  /** Asks for what changed since the last time; the whole catalogue the first time. */
  sync(): Promise<void>;
}

/** The goods of the till: in memory to sell from, in the cache to start from, from the server when there is one. */
export function createCatalogue({ cache, ledger, pull, now }: CataloguePorts): Catalogue {
  const goods = new GoodsIndex();
  const state = createStore<CatalogueState>({
    version: 0,
    count: 0,
    syncedAt: null,
    clockOffsetMs: null,
    trouble: null,
  });
  let cursor: string | null = null;
  let isSyncing = false;

  function change(changes: Partial<CatalogueState>): void {
    state.set({ ...state.get(), ...changes });
  }

  function show(items: readonly PosCatalogItem[], removed: readonly string[]): void {
    goods.remove(removed);
    goods.put(items);
    change({ version: state.get().version + 1, count: goods.size });
  }

  /** Our own count of pieces sold is in the server's figure now: take it off no longer. */
  async function forgetCounted(askedAt: Date): Promise<void> {
    const before = new Date(askedAt.getTime() - settleMs).toISOString();
    await ledger.stockDeltas
      .filter(({ confirmedAt }) => confirmedAt !== null && confirmedAt < before)
      .delete();
  }

  /** The cache is a convenience: a full disk must not keep new prices off the screen. */
  async function keep(answer: PosCatalogAnswer, syncedAt: string): Promise<void> {
    try {
      await save(cache, answer, cursor, syncedAt);
    } catch (error) {
      if (storageRefusal(error) === null) throw error;
    }
  }

  async function take(answer: PosCatalogAnswer, askedAt: Date): Promise<void> {
    const syncedAt = now().toISOString();
    const isNews = answer.full || answer.items.length > 0 || answer.removed_variant_ids.length > 0;
    if (isNews || answer.cursor !== cursor) await keep(answer, syncedAt);
    cursor = answer.cursor;
    if (answer.full) goods.clear();
    if (isNews) show(answer.items, answer.removed_variant_ids);
    await forgetCounted(askedAt);
    const clockOffsetMs = Date.parse(answer.server_time) - now().getTime();
    change({ syncedAt, clockOffsetMs, trouble: null });
  }

  return {
    state,
    goods,
    async start() {
      const kept = await load(cache);
      if (kept === null) return;
      cursor = kept.cursor;
      show(kept.items, []);
      change({ syncedAt: kept.syncedAt });
    },
    async sync() {
      if (isSyncing) return;
      isSyncing = true;
      try {
        const askedAt = now();
        const answer = await pull(cursor);
        if (answer.kind === "ok") await take(answer.value, askedAt);
        else change({ trouble: answer.kind === "refused" ? "signed_out" : "away" });
      } finally {
        isSyncing = false;
      }
    },
  };
}
