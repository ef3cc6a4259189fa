import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { inventoryOfVariants, type VariantStock } from "../../stock/ledger/inventory-of-variants";
import type { SignedInDevice } from "../device/device-by-token";
import { loadStock, variantIdsOf } from "../stock/load-stock";
import { currentPrices } from "../sale/current-prices";
import { loadEarlyReturns } from "../sale-return/load-early-returns";
import { loadReturnedSales } from "../sale-return/load-returned-sales";
import { loadExchangedReturns } from "../sale-return/load-exchanged-returns";
import { loadMoves } from "../shift/load-moves";
import { loadShifts } from "../shift/load-shifts";
import { loadClerkIds, loadCommands, loadSeqs, loadTaken } from "./load-taken";
import type { Received } from "./receive";
import { wantedBy } from "./wanted";
import type { PointOfSale, World } from "./world";

/** Reads what a batch has to be judged against; the caller holds the lock of the device. */
export async function loadWorld(
  trx: Knex.Transaction,
  of: { readonly device: SignedInDevice; readonly point: PointOfSale; readonly at: Date },
  batch: readonly Received[],
): Promise<World> {
  const commands = batch.map(({ command }) => command);
  const wanted = wantedBy(commands);
  const { closing, soldVariantIds } = wanted;
  // Sales first: they are locked until the end, so that two tills never take back the same piece.
  const sales = await loadReturnedSales(trx, wanted.returnedSaleIds);
  const shifts = await loadShifts(trx, of.device.id, wanted.shiftIds, closing);
  const firstSeqs = closing.map((id) => shifts.get(id)?.opened_seq ?? Number.MAX_SAFE_INTEGER);
  const { earlyReturnedIds, ...taken } = await loadTaken(trx, wanted);
  const variantIds = [...new Set(commands.flatMap(variantIdsOf))];
  const variants =
    variantIds.length > 0
      ? await inventoryOfVariants(trx, variantIds)
      : new Map<string, VariantStock>();
  return {
    ...of,
    ...taken,
    sales,
    shifts,
    commands: await loadCommands(trx, wanted.commandIds),
    seqs: await loadSeqs(trx, of.device.id, wanted.seqs, Math.min(...firstSeqs)),
    earlyReturns: await loadEarlyReturns(trx, earlyReturnedIds),
    returns: await loadExchangedReturns(trx, wanted.exchangedReturnIds),
    moves: await loadMoves(trx, wanted.moveIds),
    clerkIds: await loadClerkIds(trx, of.point.id, wanted.clerkIds),
    variants,
    prices: soldVariantIds.length > 0 ? await currentPrices(trx, soldVariantIds) : new Map(),
    stock: await loadStock(trx, of, commands, variants),
  };
}
