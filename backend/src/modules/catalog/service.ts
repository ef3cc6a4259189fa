import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Logger } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { env } from "../../env";
import type { HomeFacts } from "./home";
import { installJournal } from "./journal/install";
import { pruneJournal } from "./journal/prune";
import { Listings } from "./listing";
import { SnapshotKeeper } from "./snapshot/keeper";
import { Remembered } from "./snapshot/remembered";
import type { CatalogSnapshot } from "./snapshot/snapshot";

/** Two languages for a few storefronts. */
const rememberedHomes = 8;

interface Dependencies {
  readonly [ContainerRegistrationKeys.PG_CONNECTION]: Knex;
  readonly [ContainerRegistrationKeys.LOGGER]: Logger;
}

/** Holds this process's read model of the catalogue. Reads only: what it shows is written by other slices. */
export default class CatalogService {
  private readonly db: Knex;
  private readonly logger: Logger;
  private readonly keeper: SnapshotKeeper;

  /** Selections over the snapshot, remembered until it changes. */
  readonly listings: Listings;
  readonly homes: Remembered<HomeFacts>;

  readonly __hooks = { onApplicationStart: () => this.start() };

  constructor(dependencies: Dependencies) {
    this.db = dependencies[ContainerRegistrationKeys.PG_CONNECTION];
    this.logger = dependencies[ContainerRegistrationKeys.LOGGER];
    this.keeper = new SnapshotKeeper(this.db);
    this.listings = new Listings(this.keeper.snapshot);
    this.homes = new Remembered(this.keeper.snapshot, rememberedHomes);
  }

  /** The snapshot, at most `CATALOG_FRESH_MS` behind what is committed. */
  async current(): Promise<CatalogSnapshot> {
    await this.keeper.ensureFresh(env.CATALOG_FRESH_MS);
    return this.keeper.snapshot;
  }

  /** Applies everything committed before the call. */
  async refresh(): Promise<CatalogSnapshot> {
    await this.keeper.refresh();
    return this.keeper.snapshot;
  }

  /** Reads every product again when that was done longer than `maxAgeMs` ago: what no trigger noticed comes in with it. */
  async reread(maxAgeMs: number): Promise<void> {
    await this.keeper.reread(maxAgeMs);
  }

  /** For answers that a reader continues from later: the snapshot with its place in the journal. */
  async currentWithPosition(): Promise<{ snapshot: CatalogSnapshot; epoch: string; xid: bigint }> {
    const snapshot = await this.current();
    const position = this.keeper.position;
    if (position === null) throw new Error("the catalogue was read before it was loaded");
    return { snapshot, epoch: position.epoch, xid: position.xid };
  }

  /** True once the catalogue can be served. */
  get isLoaded(): boolean {
    return this.keeper.position !== null;
  }

  pruneJournal(): Promise<number> {
    return pruneJournal(this.db);
  }

  private async start(): Promise<void> {
    try {
      await installJournal(this.db);
      const startedMs = performance.now();
      const snapshot = await this.refresh();
      const tookMs = Math.round(performance.now() - startedMs);
      this.logger.info(`Catalogue loaded: ${snapshot.size} products in ${tookMs} ms`);
    } catch (error) {
      // Medusa swallows what a start hook throws; /health answers 503 until a later read succeeds.
      this.logger.error(
        "The catalogue could not be loaded",
        error instanceof Error ? error : undefined,
      );
    }
  }
}
