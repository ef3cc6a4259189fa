import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type {
  StockCountPayload,
  StockReceivePayload,
  StockTransferPayload,
} from "@saolang/contracts";
import { writeCounts } from "../../stock/count/write-counts";
import type { PaperProblem } from "../../stock/receipt/paper-problems";
import { writeNewSlips } from "../../stock/receipt/slip";
import { writeArrivals, writeSendings } from "../../stock/transfer/write-transfers";
import type { World } from "../command/world";
import { closeTasks } from "../task/open-tasks";

/** Goods that came in, and what of their papers the office should see to. */
export interface TillReceipt {
  readonly payload: StockReceivePayload;
  readonly warnings: readonly PaperProblem[];
}

/** The stock documents one batch writes; their movements are with those of sales. */
export interface StockDocuments {
  readonly receipts: TillReceipt[];
  readonly counts: StockCountPayload[];
  readonly sendings: StockTransferPayload[];
  readonly arrivals: StockTransferPayload[];
}

export function emptyStockDocuments(): StockDocuments {
  return { receipts: [], counts: [], sendings: [], arrivals: [] };
}

/** Keeps the documents; one that is kept already is refused by its unique key. */
export async function writeStockDocuments(
  trx: Knex.Transaction,
  { receipts, counts, sendings, arrivals }: StockDocuments,
  { point, at }: Pick<World, "point" | "at">,
): Promise<void> {
  const slips = receipts.map(({ payload, warnings }) => ({
    slip: {
      sales_point_id: point.id,
      id: payload.receipt_id,
      note: payload.note,
      lines: payload.lines.map(({ variant_id, quantity }) => ({ variant_id, quantity })),
    },
    facts: { by: payload.clerk_id, at, warnings },
  }));
  await writeNewSlips(trx, "receipt", slips);
  await writeCounts(trx, point.id, counts, at);
  await writeSendings(trx, point.id, sendings, at);
  await writeArrivals(trx, arrivals, at);
  const arrived = arrivals.map(({ transfer_id }) => transfer_id);
  await closeTasks(trx, "transfer_overdue", arrived, at);
}
