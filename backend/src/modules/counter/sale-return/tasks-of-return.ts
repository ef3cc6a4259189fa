import type { SaleReturnPayload } from "@saolang/contracts";
import type { World } from "../command/world";
import type { TaskFacts } from "../task/open-tasks";

/** What about a recorded return somebody has to look at; `earlier` are the receipts of what came back before. */
export function tasksOfReturn(
  given: SaleReturnPayload,
  { isAccepted, earlier }: { readonly isAccepted: boolean; readonly earlier: readonly string[] },
  world: World,
): TaskFacts[] {
  const { sale_id, return_id, receipt_number, sale_receipt_number } = given;
  const sale = world.sales.get(sale_id);
  const sold = sale?.receipt_number ?? sale_receipt_number;
  const task = (
    kind: TaskFacts["kind"],
    subject: string,
    documents: readonly string[],
    facts: TaskFacts["facts"],
  ): TaskFacts => ({ sales_point_id: world.point.id, kind, subject, documents, facts });
  const unknownGoods = given.lines
    .filter((line) => line.condition === "sellable" && !world.variants.has(line.variant_id))
    .map(({ variant_id, title }) =>
      task("unknown_variant", variant_id, [receipt_number], { title }),
    );
  const exceeds = task("refund_exceeds", return_id, [sold, ...earlier, receipt_number], {
    sale_id,
    due: given.totals.due,
  });
  return [
    ...(sale ? [] : [task("unknown_sale", sale_id, [sold, receipt_number], {})]),
    ...(isAccepted ? unknownGoods : [exceeds]),
  ];
}
