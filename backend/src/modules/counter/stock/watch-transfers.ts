import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { overdueTransfers } from "../../stock/transfer/known-transfers";
import { networkPoints } from "../../stock/transfer/network-points";
import { openTasks } from "../task/open-tasks";

const waitMs = 3 * 86_400_000;

/** Opens a task at the receiving point for goods that were sent three days ago and have not arrived. */
export async function watchTransfers(db: Knex, at: Date): Promise<void> {
  const overdue = await overdueTransfers(db, new Date(at.getTime() - waitMs));
  if (overdue.length === 0) return;
  const points = await networkPoints(db);
  const named = (id: string) => {
    const point = points.get(id);
    return { id, code: point?.code ?? id, name: point?.name ?? id };
  };
  const tasks = overdue.map((transfer) => ({
    sales_point_id: transfer.to_sales_point_id,
    kind: "transfer_overdue" as const,
    subject: transfer.id,
    documents: [],
    facts: {
      from: named(transfer.from_sales_point_id),
      to: named(transfer.to_sales_point_id),
      sent_at: transfer.sent_at.toISOString(),
      pieces: transfer.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    },
  }));
  await openTasks(db, tasks, at);
}
