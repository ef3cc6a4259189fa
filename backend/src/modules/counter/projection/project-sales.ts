import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { openTasks } from "../task/open-tasks";
import { derivedIds } from "./derived-ids";
import { makeFulfillments, markDelivered } from "./make-fulfillments";
import { makeOrders, placesOf } from "./make-orders";
import { makePayments } from "./make-payments";
import { type SaleToProject, salesToProject } from "./sale-to-project";

/**
 * Shows recorded sales as Medusa orders that are paid and delivered. Every step looks whether it was done before, so a run
 * that died half-way is simply run again; nothing here decides about money or stock.
 */
export async function projectSales(
  db: Knex,
  ids: readonly string[],
  container: MedusaContainer,
): Promise<void> {
  const sales = await salesToProject(db, ids);
  if (sales.length === 0) return;
  const places = await placesOf(container, sales);
  await makeOrders(container, sales, places);
  await allDone([
    makePayments(container, sales),
    makeFulfillments(container, sales, places),
    markDelivered(container, sales),
  ]);
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  await link.create(sales.flatMap(linksOf));
  await db.raw(
    `UPDATE counter_sale SET state = 'projected', updated_at = now() WHERE id = ANY(?::uuid[])`,
    [sales.map((sale) => sale.id)],
  );
}

/** Waits for every step even when one fails: a step still running would get in the way of the next try. */
async function allDone(steps: readonly Promise<void>[]): Promise<void> {
  for (const step of await Promise.allSettled(steps)) {
    if (step.status === "rejected") throw step.reason;
  }
}

function linksOf(sale: SaleToProject) {
  const order = { [Modules.ORDER]: { order_id: sale.order_id } };
  return [
    { ...order, [Modules.PAYMENT]: { payment_collection_id: derivedIds.collection(sale.id) } },
    { ...order, [Modules.FULFILLMENT]: { fulfillment_id: derivedIds.fulfillment(sale.id) } },
  ];
}

/** After the last try: the sale stands, its order is missing, and the office hears of it. */
export async function markNeedsReview(
  db: Knex,
  saleId: string,
  error: string,
  at: Date,
): Promise<void> {
  const { rows } = await db.raw<{ rows: { sales_point_id: string; receipt_number: string }[] }>(
    `UPDATE counter_sale SET state = 'needs_review', updated_at = now()
      WHERE id = ? AND state <> 'projected' RETURNING sales_point_id, receipt_number`,
    [saleId],
  );
  const tasks = rows.map(({ sales_point_id, receipt_number }) => ({
    sales_point_id,
    kind: "projection_parked" as const,
    subject: saleId,
    documents: [receipt_number],
    facts: { error: error.slice(0, 500) },
  }));
  await openTasks(db, tasks, at);
}
