import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { StockCountPayload } from "@saolang/contracts";

/** Keeps counts of the shelf as they were sent; one that was kept before fails by its unique key. */
export async function writeCounts(
  trx: Knex.Transaction,
  salesPointId: string,
  counts: readonly StockCountPayload[],
  at: Date,
): Promise<void> {
  if (counts.length === 0) return;
  await trx("stock_count").insert(
    counts.map(({ count_id, clerk_id, counted_at, note }) => ({
      id: count_id,
      sales_point_id: salesPointId,
      counted_by: clerk_id,
      counted_at,
      note,
      recorded_at: at,
    })),
  );
  await trx("stock_count_line").insert(
    counts.flatMap(({ count_id, lines }) => lines.map((line) => ({ count_id, ...line }))),
  );
}
