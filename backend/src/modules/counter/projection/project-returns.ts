import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { closeTasks, openTasks } from "../task/open-tasks";
import { placesOf } from "./make-orders";
import { makeRefunds } from "./make-refunds";
import { makeReturns, markReturned } from "./make-returns";
import {
  lockReturnedSales,
  type ReturnedLine,
  returnedLines,
  returnsToProject,
  type ReturnsWanted,
  type ReturnToProject,
} from "./return-to-project";

/**
 * Shows accepted returns on the Medusa orders of their sales: goods received back, money refunded. A return whose sale is
 * not shown yet waits: the sale's own projection asks for its returns again. Every step looks whether it was done before.
 */
export async function projectReturns(
  db: Knex,
  wanted: ReturnsWanted,
  { container, at }: { readonly container: MedusaContainer; readonly at: Date },
): Promise<void> {
  await db.transaction(async (trx) => {
    await lockReturnedSales(trx, wanted);
    const found = await returnsToProject(trx, wanted);
    if (found.length === 0) return;
    const saleIds = [...new Set(found.map((given) => given.sale_id))];
    await closeTasks(trx, "unknown_sale", saleIds, at);
    const lines = await returnedLines(trx, saleIds);
    const returns = found.filter((given) => isWithinSale(given, lines));
    if (returns.length === 0) return;
    await makeReturns(container, returns, await placesOf(container, returns));
    await markReturned(container, returns, lines);
    await makeRefunds(container, returns);
    await trx.raw(
      `UPDATE counter_return SET state = 'projected', updated_at = now() WHERE id = ANY(?::uuid[])`,
      [returns.map((given) => given.id)],
    );
  });
}

/** Not when more came back before the sale was heard of than it sold: a person was asked to look when it arrived. */
function isWithinSale({ sale, sale_id }: ReturnToProject, lines: readonly ReturnedLine[]): boolean {
  return lines
    .filter((line) => line.sale_id === sale_id)
    .every((line) => {
      const sold = sale.lines.find((one) => one.line_id === line.line_id);
      return sold !== undefined && line.sellable + line.damaged <= sold.quantity;
    });
}

/** After the last try: the return stands, its order does not show it, and the office hears of it. */
export async function reportReturnParked(
  db: Knex,
  returnId: string,
  error: string,
  at: Date,
): Promise<void> {
  const { rows } = await db.raw<{ rows: { sales_point_id: string; receipt_number: string }[] }>(
    `SELECT sales_point_id, receipt_number FROM counter_return WHERE id = ? AND state <> 'projected'`,
    [returnId],
  );
  const tasks = rows.map(({ sales_point_id, receipt_number }) => ({
    sales_point_id,
    kind: "projection_parked" as const,
    subject: returnId,
    documents: [receipt_number],
    facts: { error: error.slice(0, 500) },
  }));
  await openTasks(db, tasks, at);
}
