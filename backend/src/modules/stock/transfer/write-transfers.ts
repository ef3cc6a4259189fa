import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { StockTransferPayload } from "@saolang/contracts";

const linesOf = (transfers: readonly StockTransferPayload[]) =>
  transfers.flatMap(({ transfer_id, lines }) => lines.map((line) => ({ transfer_id, ...line })));

/** Keeps what left a point for another; a transfer that was sent before fails by its unique key. */
export async function writeSendings(
  trx: Knex.Transaction,
  salesPointId: string,
  sendings: readonly StockTransferPayload[],
  at: Date,
): Promise<void> {
  if (sendings.length === 0) return;
  await trx("stock_transfer").insert(
    sendings.map((sending) => ({
      id: sending.transfer_id,
      from_sales_point_id: salesPointId,
      to_sales_point_id: sending.other_sales_point_id,
      sent_by: sending.clerk_id,
      sent_at: sending.moved_at,
      note: sending.note,
      recorded_at: at,
    })),
  );
  await trx("stock_transfer_line").insert(linesOf(sendings));
}

/** Keeps what arrived; a transfer that arrived before fails by its unique key. */
export async function writeArrivals(
  trx: Knex.Transaction,
  arrivals: readonly StockTransferPayload[],
  at: Date,
): Promise<void> {
  if (arrivals.length === 0) return;
  await trx("stock_arrival").insert(
    arrivals.map(({ transfer_id, clerk_id, moved_at, note }) => ({
      transfer_id,
      received_by: clerk_id,
      received_at: moved_at,
      note,
      recorded_at: at,
    })),
  );
  await trx("stock_arrival_line").insert(linesOf(arrivals));
}
