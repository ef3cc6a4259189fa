import type { SaleRecordPayload } from "@saolang/contracts";
import type { EarlyReturn, World } from "../command/world";
import type { TaskFacts } from "../task/open-tasks";

/** More came back of a sale before it was heard of than it turns out to have sold. */
export function tasksOfEarlyReturns(
  sale: SaleRecordPayload,
  early: EarlyReturn | undefined,
  world: World,
): TaskFacts[] {
  if (!early) return [];
  const exceeds = [...early.lines].some(([lineId, back]) => {
    const sold = sale.lines.find((line) => line.line_id === lineId);
    return !sold || back.quantity > sold.quantity || back.refund > sold.total;
  });
  if (!exceeds) return [];
  return [
    {
      sales_point_id: world.point.id,
      kind: "refund_exceeds",
      subject: sale.sale_id,
      documents: [sale.receipt_number, ...early.returns],
      facts: { sale_id: sale.sale_id },
    },
  ];
}
