import type { PosCatalogAnswer, PosCatalogItem } from "@saolang/contracts";
import {
  type DataAge,
  defaultStarPolicy,
  lookedAt,
  starFreshness,
  type StarPolicy,
} from "@saolang/domain/star-freshness";
import type { Trouble } from "../../device/network.js";
import type { Answer } from "../../device/server.js";
import type { Cache } from "../../local/cache.js";
import type { Ledger } from "../../local/ledger.js";
import { storageRefusal } from "../../local/storage-failure.js";
import { createStore, type Store } from "../../local/store.js";
import { certificateAt, type ShownCertificate } from "./certificate-of-item.js";
import { load, save, saveAge } from "./chunks.js";
import { GoodsIndex } from "./index-of-goods.js";
import { isSamePolicy, standingAfter } from "./standing.js";

function troubleOf(answer: Exclude<Answer<unknown>, { kind: "ok" }>): Trouble {
  if (answer.kind === "refused") return "signed_out";
  return answer.why === "server_error" ? "failing" : "away";
}

/** A confirmed sale may need a moment to reach the server's catalogue; until then our own figure stands. */
const settleMs = 3_000;
/** Answers come every few seconds; how old the data is goes to the disk no more often than this. */
const ageKeptEveryMs = 60_000;

export interface CatalogueState {
  /** Changes whenever goods did, so that screens search again. */
  readonly version: number;
  readonly count: number;
  readonly syncedAt: string | null;
  /** How old the data is by all that was seen of the clock since; null when no server ever answered. */
  readonly age: DataAge | null;
  readonly starPolicy: StarPolicy;
  /** Why the last sync brought nothing; null when it did. */
  readonly trouble: Trouble;
}

export interface CataloguePorts {
  readonly cache: Cache;
  readonly ledger: Ledger;
  readonly pull: (cursor: string | null) => Promise<Answer<PosCatalogAnswer>>;
  readonly now: () => Date;
}

export interface Catalogue {
  readonly state: Store<CatalogueState>;
  readonly goods: Pick<
    GoodsIndex,
    "byCode" | "byVariant" | "search" | "shelf" | "variantsOf" | "warm"
  >;
  /** The certificate whose stars goods show at an instant, by the latest known of them; none by data that is too old. */
  certificateOf(variantId: string, at: Date): ShownCertificate | null;
  /** What this device kept, so that it can sell before any network. */
  start(): Promise<void>;
  /** Asks for what changed since the last time; the whole catalogue the first time. */
  sync(): Promise<void>;
  /** Asks for the whole catalogue, whatever is here; true when it came. Until then the till sells from what it has. */
  fetchAnew(): Promise<boolean>;
  /** The goods in memory and the cursor they stand at; null before the first catalogue. */
  held(): HeldGoods | null;
}

export interface HeldGoods {
  readonly cursor: string;
  readonly items: readonly PosCatalogItem[];
}

/** The goods of the till: in memory to sell from, in the cache to start from, from the server when there is one. */
export function createCatalogue({ cache, ledger, pull, now }: CataloguePorts): Catalogue {
  const goods = new GoodsIndex();
  const state = createStore<CatalogueState>({
    version: 0,
    count: 0,
    syncedAt: null,
    age: null,
    starPolicy: defaultStarPolicy,
    trouble: null,
  });
  let cursor: string | null = null;
  let isSyncing = false;
  let ageKeptMs = -Infinity;

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
  async function unlessFull(write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (storageRefusal(error) === null) throw error;
    }
  }

  /** So that a restart knows how old the data is, even with the clock set back meanwhile. */
  async function keepAge(): Promise<void> {
    const { syncedAt, age } = state.get();
    if (syncedAt === null || age === null) return;
    const seenMs = Date.parse(age.seenAt);
    if (Math.abs(seenMs - ageKeptMs) < ageKeptEveryMs) return;
    ageKeptMs = seenMs;
    await unlessFull(() => saveAge(cache, { syncedAt, age }));
  }

  async function take(answer: PosCatalogAnswer, askedAt: Date): Promise<void> {
    const at = now();
    const standing = standingAfter(answer, at);
    const isNews = answer.full || answer.items.length > 0 || answer.removed_variant_ids.length > 0;
    if (
      isNews ||
      answer.cursor !== cursor ||
      !isSamePolicy(standing.starPolicy, state.get().starPolicy)
    ) {
      await unlessFull(() => save(cache, answer, cursor, standing));
      ageKeptMs = at.getTime();
    }
    cursor = answer.cursor;
    if (answer.full) goods.clear();
    if (isNews) show(answer.items, answer.removed_variant_ids);
    await forgetCounted(askedAt);
    const { syncedAt, age, starPolicy } = standing;
    change({ syncedAt, age, starPolicy, trouble: null });
  }

  async function ask(from: string | null): Promise<boolean> {
    if (isSyncing) return false;
    isSyncing = true;
    try {
      const askedAt = now();
      const answer = await pull(from);
      if (answer.kind === "ok") await take(answer.value, askedAt);
      else growOlder(troubleOf(answer));
      await keepAge();
      return answer.kind === "ok";
    } finally {
      isSyncing = false;
    }
  }

  /** Nothing new came, so the data grows older. */
  function growOlder(trouble: Trouble): void {
    const { age } = state.get();
    change({ trouble, age: age && lookedAt(age, now()) });
  }

  return {
    state,
    goods,
    certificateOf(variantId, at) {
      const { age, starPolicy } = state.get();
      if (starFreshness(age, at, starPolicy) === "hidden") return null;
      const item = goods.byVariant(variantId);
      return item === null ? null : certificateAt(item, at);
    },
    async start() {
      const kept = await load(cache);
      if (kept === null) return;
      cursor = kept.cursor;
      show(kept.items, []);
      const { syncedAt, age, starPolicy } = kept;
      change({ syncedAt, age, starPolicy });
    },
    async sync() {
      await ask(cursor);
    },
    fetchAnew: () => ask(null),
    held: () => (cursor === null ? null : { cursor, items: goods.all() }),
  };
}
