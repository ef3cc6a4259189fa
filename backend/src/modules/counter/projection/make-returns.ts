import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { SaleRecordPayload } from "@saolang/contracts";
import { createMissing, type ListRows, type Row } from "./create-missing";
import { derivedIds } from "./derived-ids";
import type { OrderItemUpdates } from "./make-fulfillments";
import type { PointPlaces } from "./make-orders";
import type { ReturnedLine, ReturnToProject } from "./return-to-project";

/** The set-based methods of Medusa's order module that its published type leaves out. */
interface ReturnRows extends OrderItemUpdates {
  readonly listReturns: ListRows;
  createReturns(rows: readonly Row[]): Promise<unknown>;
}

/** Creates the missing returns of orders: goods are back on the counter, so asked for and received at once. */
export async function makeReturns(
  container: MedusaContainer,
  returns: readonly ReturnToProject[],
  places: PointPlaces,
): Promise<void> {
  const orders = container.resolve<ReturnRows>(Modules.ORDER);
  // Medusa takes no two returns of one order in one call.
  for (const wave of wavesOf(returns)) {
    await createMissing(
      wave.map((given) => returnOf(given, places.get(given.sales_point_id)?.stock_location_id)),
      (filter, config) => orders.listReturns(filter, config),
      (rows) => orders.createReturns(rows),
    );
  }
}

/** The returns in rounds with one of each order. */
function wavesOf(returns: readonly ReturnToProject[]): ReturnToProject[][] {
  const waves: ReturnToProject[][] = [];
  const rounds = new Map<string, number>();
  for (const given of returns) {
    const round = rounds.get(given.order_id) ?? 0;
    rounds.set(given.order_id, round + 1);
    (waves[round] ??= []).push(given);
  }
  return waves;
}

function returnOf(given: ReturnToProject, locationId: string | undefined) {
  const { id, order_id, returned_at, payload, sale, sale_id } = given;
  return {
    id: derivedIds.return(id),
    order_id,
    status: "received",
    location_id: locationId,
    refund_amount: payload.totals.due,
    requested_at: returned_at,
    received_at: returned_at,
    metadata: { return_id: id, receipt_number: payload.receipt_number, reason: payload.reason },
    items: payload.lines.map(({ line_id, quantity, condition }, position) => ({
      id: derivedIds.returnItem(id, position),
      item_id: derivedIds.item(sale_id, positionOf(sale, line_id)),
      quantity,
      received_quantity: condition === "sellable" ? quantity : 0,
      damaged_quantity: condition === "damaged" ? quantity : 0,
    })),
  };
}

function positionOf(sale: SaleRecordPayload, lineId: string): number {
  const position = sale.lines.findIndex((line) => line.line_id === lineId);
  if (position < 0) throw new Error(`the sale ${sale.sale_id} has no line ${lineId}`);
  return position;
}

/** Sets on the items of the orders how many pieces came back, all returns together. By selector: see `markDelivered`. */
export async function markReturned(
  container: MedusaContainer,
  returns: readonly ReturnToProject[],
  lines: readonly ReturnedLine[],
): Promise<void> {
  const sales = new Map(returns.map(({ sale_id, sale }) => [sale_id, sale]));
  const byQuantity = new Map<string, { line: ReturnedLine; ids: string[] }>();
  for (const line of lines) {
    const sale = sales.get(line.sale_id);
    if (!sale) continue;
    const key = `${line.sellable} ${line.damaged}`;
    const group = byQuantity.get(key) ?? { line, ids: [] };
    byQuantity.set(key, group);
    group.ids.push(derivedIds.item(line.sale_id, positionOf(sale, line.line_id)));
  }
  const updates = [...byQuantity.values()].map(({ line, ids }) => ({
    selector: { item_id: ids },
    data: {
      return_received_quantity: line.sellable,
      return_dismissed_quantity: line.damaged,
      written_off_quantity: line.damaged,
    },
  }));
  await container.resolve<ReturnRows>(Modules.ORDER).updateOrderItem(updates);
}
