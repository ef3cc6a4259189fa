import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CommandOf, PosCommand } from "@saolang/contracts";
import { env } from "../../../env";
import { type CountedItem, levelsThen } from "../../stock/count/levels-then";
import type { VariantStock } from "../../stock/ledger/inventory-of-variants";
import { type PaperProblem, paperProblems } from "../../stock/receipt/paper-problems";
import { readSlipGoods, type SlipGoods } from "../../stock/receipt/slip-goods";
import { type KnownTransfer, knownTransfers } from "../../stock/transfer/known-transfers";
import { type NetworkPoint, networkPoints } from "../../stock/transfer/network-points";
import type { PointOfSale } from "../command/world";

/** Rule 17 for one receipt. */
export interface ReceiptPapers {
  readonly isBlocked: boolean;
  readonly problems: readonly PaperProblem[];
}

/** What stock commands are judged against. */
export interface StockWorld {
  /** Ids of receipts and counts that are taken. */
  readonly receiptIds: Set<string>;
  readonly countIds: Set<string>;
  readonly transfers: Map<string, KnownTransfer>;
  readonly points: ReadonlyMap<string, NetworkPoint>;
  readonly goods: ReadonlyMap<string, SlipGoods>;
  /** By receipt id. */
  readonly papers: ReadonlyMap<string, ReceiptPapers>;
  /** What the ledger says lay there at each count, by `countedItemKey`. */
  readonly levelsThen: ReadonlyMap<string, number>;
}

export function emptyStockWorld(): StockWorld {
  return {
    receiptIds: new Set(),
    countIds: new Set(),
    transfers: new Map(),
    points: new Map(),
    goods: new Map(),
    papers: new Map(),
    levelsThen: new Map(),
  };
}

/** The variants a command names, a sale's too. */
export function variantIdsOf({ payload }: PosCommand): string[] {
  return "lines" in payload ? payload.lines.map(({ variant_id }) => variant_id) : [];
}

type Of<Type extends PosCommand["type"]> = CommandOf<Type>["payload"][];

/** Reads what the stock commands of a batch need; a batch without any costs nothing. */
export async function loadStock(
  trx: Knex,
  of: { readonly point: PointOfSale; readonly at: Date },
  commands: readonly PosCommand[],
  variants: ReadonlyMap<string, VariantStock>,
): Promise<StockWorld> {
  const receipts: Of<"stock.receive"> = [];
  const counts: Of<"stock.count"> = [];
  const transfers: Of<"stock.transfer"> = [];
  for (const { type, payload } of commands) {
    if (type === "stock.receive") receipts.push(payload);
    if (type === "stock.count") counts.push(payload);
    if (type === "stock.transfer") transfers.push(payload);
  }
  if (receipts.length + counts.length + transfers.length === 0) return emptyStockWorld();
  const goods = await readSlipGoods(trx, commands.flatMap(variantIdsOf));
  return {
    receiptIds: await takenReceipts(trx, receipts),
    countIds: await takenCounts(trx, counts),
    transfers: await knownTransfers(
      trx,
      transfers.map(({ transfer_id }) => transfer_id),
    ),
    points: transfers.length > 0 ? await networkPoints(trx) : new Map<string, NetworkPoint>(),
    goods,
    papers: await papersOf(trx, receipts, goods, of.at),
    levelsThen: await levelsThen(
      trx,
      of.point.stock_location_id,
      counts.flatMap((count) => countedItems(count, variants)),
    ),
  };
}

function countedItems(
  { counted_at, lines }: CommandOf<"stock.count">["payload"],
  variants: ReadonlyMap<string, VariantStock>,
): CountedItem[] {
  const items = lines.flatMap(({ variant_id }) => variants.get(variant_id)?.items ?? []);
  const ids = new Set(items.map(({ inventory_item_id }) => inventory_item_id));
  return [...ids].map((inventory_item_id) => ({ inventory_item_id, counted_at }));
}

async function takenReceipts(trx: Knex, receipts: Of<"stock.receive">): Promise<Set<string>> {
  if (receipts.length === 0) return new Set();
  const ids = receipts.map(({ receipt_id }) => receipt_id);
  return new Set(await trx("stock_slip").where({ kind: "receipt" }).whereIn("id", ids).pluck("id"));
}

async function takenCounts(trx: Knex, counts: Of<"stock.count">): Promise<Set<string>> {
  if (counts.length === 0) return new Set();
  const ids = counts.map(({ count_id }) => count_id);
  return new Set(await trx("stock_count").whereIn("id", ids).pluck("id"));
}

/** As of the day the goods came in, told by the till; never a day that has not come. */
async function papersOf(
  trx: Knex,
  receipts: Of<"stock.receive">,
  goods: ReadonlyMap<string, SlipGoods>,
  at: Date,
): Promise<Map<string, ReceiptPapers>> {
  const papers = new Map<string, ReceiptPapers>();
  for (const { receipt_id, received_at, lines } of receipts) {
    const came = new Date(received_at);
    const { outcome, problems } = await paperProblems(
      trx,
      lines.flatMap(({ variant_id }) => goods.get(variant_id) ?? []),
      { at: came < at ? came : at, mode: env.RECEIPT_PAPERS },
    );
    papers.set(receipt_id, { isBlocked: outcome === "blocked", problems });
  }
  return papers;
}
