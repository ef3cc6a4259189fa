import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaService } from "@medusajs/framework/utils";
import { now } from "../../clock";
import { auditLevels, type LevelMismatch, reportLevelMismatches } from "./audit/audit-levels";
import { type OpeningLine, openStock } from "./ledger/opening-stock";
import { StockTask } from "./models/stock-task";

/** The door for callers without a transaction of their own; inside one, use `ledger/apply-movements`. */
export class StockService extends MedusaService({ StockTask }) {
  readonly #db: Knex;

  constructor(from: { __pg_connection__: Knex }) {
    super(from);
    this.#db = from.__pg_connection__;
  }

  /** First stock on shelves; a `sourceId` counts once. */
  openingStock(sourceId: string, lines: readonly OpeningLine[], at = now()): Promise<void> {
    return openStock(this.#db, sourceId, lines, at);
  }

  /** Levels that are not the sum of their movements; empty when all is well. */
  audit(): Promise<LevelMismatch[]> {
    return auditLevels(this.#db);
  }

  /** The audit of the nightly job: also opens tasks. */
  reportMismatches(at = now()): Promise<LevelMismatch[]> {
    return reportLevelMismatches(this.#db, at);
  }
}
