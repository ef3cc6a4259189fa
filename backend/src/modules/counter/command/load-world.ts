import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { inventoryOfVariants } from "../../stock/ledger/inventory-of-variants";
import type { SignedInDevice } from "../device/device-by-token";
import { currentPrices } from "../sale/current-prices";
import { loadShifts } from "../shift/load-shifts";
import type { Received } from "./receive";
import type { KnownCommand, PointOfSale, World } from "./world";

/** Reads what a batch has to be judged against; the caller holds the lock of the device. */
export async function loadWorld(
  trx: Knex.Transaction,
  of: { readonly device: SignedInDevice; readonly point: PointOfSale; readonly at: Date },
  batch: readonly Received[],
): Promise<World> {
  const commands = batch.map(({ command }) => command);
  const sales = commands.flatMap(({ type, payload }) => (type === "sale.record" ? [payload] : []));
  const variantIds = sales.flatMap((sale) => sale.lines.map((line) => line.variant_id));
  const shiftIds = commands.map(({ payload }) => payload.shift_id);
  const closing = commands.flatMap(({ type, payload }) =>
    type === "shift.close" ? [payload.shift_id] : [],
  );
  const shifts = await loadShifts(trx, of.device.id, shiftIds, closing);
  const firstSeqs = closing.map((id) => shifts.get(id)?.opened_seq ?? Number.MAX_SAFE_INTEGER);
  const seqs = await loadSeqs(
    trx,
    of.device.id,
    commands.map(({ seq }) => seq),
    Math.min(...firstSeqs),
  );
  const taken = await loadTaken(trx, sales);
  return {
    ...of,
    commands: await loadCommands(
      trx,
      commands.map(({ id }) => id),
    ),
    seqs,
    ...taken,
    shifts,
    clerkIds: await loadClerkIds(
      trx,
      of.point.id,
      commands.map(({ payload }) => payload.clerk_id),
    ),
    variants: variantIds.length > 0 ? await inventoryOfVariants(trx, variantIds) : new Map(),
    prices: variantIds.length > 0 ? await currentPrices(trx, variantIds) : new Map(),
  };
}

async function loadCommands(trx: Knex, ids: readonly string[]): Promise<Map<string, KnownCommand>> {
  const { rows } = await trx.raw<{ rows: (KnownCommand & { id: string })[] }>(
    `SELECT id, fingerprint, sales_point_id, outcome, code, refs FROM counter_command
      WHERE id = ANY(?::uuid[])`,
    [[...ids]],
  );
  return new Map(rows.map(({ id, ...known }) => [id, known]));
}

/** The numbers in the batch, and every number since the opening of a shift that closes now, to show gaps. */
async function loadSeqs(
  trx: Knex,
  deviceId: string,
  seqs: readonly number[],
  since: number,
): Promise<Map<number, string>> {
  const { rows } = await trx.raw<{ rows: { seq: string; id: string }[] }>(
    `SELECT seq, id FROM counter_command WHERE device_id = ? AND (seq = ANY(?::bigint[]) OR seq >= ?)`,
    [deviceId, [...seqs], Number.isFinite(since) ? since : Number.MAX_SAFE_INTEGER],
  );
  return new Map(rows.map(({ seq, id }) => [Number(seq), id]));
}

async function loadTaken(
  trx: Knex,
  sales: readonly { readonly sale_id: string; readonly receipt_number: string }[],
): Promise<Pick<World, "saleIds" | "receiptNumbers">> {
  const { rows } = await trx.raw<{ rows: { id: string; receipt_number: string }[] }>(
    `SELECT id, receipt_number FROM counter_sale
      WHERE id = ANY(?::uuid[]) OR receipt_number = ANY(?::text[])`,
    [sales.map((sale) => sale.sale_id), sales.map((sale) => sale.receipt_number)],
  );
  return {
    saleIds: new Set(rows.map((row) => row.id)),
    receiptNumbers: new Set(rows.map((row) => row.receipt_number)),
  };
}

/** Clerks of the point, also those who left since: what they sold while offline is still theirs. */
async function loadClerkIds(
  trx: Knex,
  salesPointId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `SELECT id FROM counter_clerk WHERE sales_point_id = ? AND id = ANY(?::text[])`,
    [salesPointId, [...new Set(ids)]],
  );
  return new Set(rows.map((row) => row.id));
}
