import type { ProviderSearchQuery, SearchResult } from "@medusajs/framework/types";

/** What may happen to an engine while it is asked. */
export type Trouble = "away" | "slow" | "wrong key";

/** A write that was taken and is not applied yet, and one that will fail; only for an engine whose queue a test can hold. */
export interface HeldQueue {
  hold(): void;
  release(): void;
  failNext(message: string): void;
}

/** One search provider with an engine behind it, as the contract needs it. */
export interface SearchEngine {
  /** As the Search Module is told of it. */
  readonly provider: {
    readonly resolve: string;
    readonly id: string;
    readonly options: Record<string, unknown>;
  };
  readonly identifier: string;
  /** The same search while the engine is in trouble. */
  searchIn(trouble: Trouble, query: ProviderSearchQuery): Promise<SearchResult>;
  readonly says: Readonly<Record<Trouble, RegExp>>;
  /** What no error may hold. */
  readonly secret: string;
  readonly queue?: HeldQueue;
  close(): Promise<void>;
}

export type OpenEngine = (databaseUrl: string) => Promise<SearchEngine>;
