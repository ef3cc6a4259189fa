import type { PosTransfersAnswer } from "@saolang/contracts";
import type { DataAge, StarPolicy } from "@saolang/domain/star-freshness";
import { Dexie, type Table } from "dexie";

export const cacheName = "saolang-cache";

/** Where the catalogue stands: `cursor` of the last answer, and when it came. */
export interface CatalogueStateRow {
  readonly key: "catalogue";
  readonly cursor: string;
  readonly syncedAt: string;
  /** How old the data was when that was last written down; a cache of an earlier version holds neither of these. */
  readonly age?: DataAge;
  readonly starPolicy?: StarPolicy;
}

/** When the goods were last held against the server's digest, or came whole. */
export interface AuditRow {
  readonly key: "audit";
  readonly auditedAt: string;
}

/** Part of the catalogue as JSON: 20,000 rows of their own would take the better part of a cold start to read. */
export interface CatalogueChunkRow {
  readonly chunk: number;
  readonly json: string;
}

/** Goods on their way here and where goods can go, by the last answer. */
export interface TransfersRow {
  readonly key: "transfers";
  readonly answer: PosTransfersAnswer;
  readonly askedAt: string;
}

/** What can be fetched again. It may be dropped at any time, above all to make room for a sale. */
export class Cache extends Dexie {
  declare readonly state: Table<CatalogueStateRow, string>;
  declare readonly audit: Table<AuditRow, string>;
  declare readonly chunks: Table<CatalogueChunkRow, number>;
  declare readonly transfers: Table<TransfersRow, string>;

  constructor(name = cacheName) {
    super(name);
    this.version(1).stores({ state: "key", chunks: "chunk" });
    this.version(2).stores({ audit: "key" });
    this.version(3).stores({ transfers: "key" });
  }
}

/** Frees the room the cache takes; what is in memory goes on serving. */
export async function dropCache(cache: Cache): Promise<void> {
  await cache.delete();
  await cache.open();
}
