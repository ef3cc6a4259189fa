import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaService } from "@medusajs/framework/utils";
import type { Result } from "@saolang/contracts";
import type { ReceiptMode } from "@saolang/domain/quality-paper";
import { now } from "../../clock";
import { auditLevels, type LevelMismatch, reportLevelMismatches } from "./audit/audit-levels";
import { type OpeningLine, openStock } from "./ledger/opening-stock";
import { StockTask } from "./models/stock-task";
import { receiveGoods, returnGoods, type SlipFacts } from "./receipt/record-slip";
import type { RecordedSlip, Slip } from "./receipt/slip";

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

  /** Goods come in from producers, unless their papers have lapsed; a slip's id counts once. */
  receiveStock(
    slip: Slip,
    facts: SlipFacts & { readonly mode: ReceiptMode },
  ): Promise<Result<RecordedSlip>> {
    return receiveGoods(this.#db, slip, facts);
  }

  /** Goods go back to producers; a slip's id counts once. */
  returnStock(slip: Slip, facts: SlipFacts): Promise<Result<RecordedSlip>> {
    return returnGoods(this.#db, slip, facts);
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
