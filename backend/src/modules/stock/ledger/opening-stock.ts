import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { applyMovements } from "./apply-movements";

export interface OpeningLine {
  readonly inventory_item_id: string;
  readonly stock_location_id: string;
  /** Whole units on the shelf, above 0. */
  readonly quantity: number;
  readonly producer_id: string | null;
}

/** Small enough for one JSON parameter, large enough that 20,000 products take seconds. */
const chunkSize = 5_000;

/**
 * Puts the first stock on shelves: one `opening` movement per line and its level. The same `sourceId` twice is refused
 * by the ledger, so a seed that runs again does not double the stock.
 */
export async function openStock(
  db: Knex,
  sourceId: string,
  lines: readonly OpeningLine[],
  at: Date,
): Promise<void> {
  await db.transaction(async (trx) => {
    for (let start = 0; start < lines.length; start += chunkSize) {
      const movements = lines.slice(start, start + chunkSize).map((line) => ({
        ...line,
        reason: "opening" as const,
        source_type: "opening",
        source_id: sourceId,
        source_line: "opening",
        document: null,
        occurred_at: at.toISOString(),
      }));
      await applyMovements(trx, movements, at);
    }
  });
}
