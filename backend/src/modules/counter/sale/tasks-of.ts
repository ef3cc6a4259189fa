import type { SaleRecordPayload } from "@saolang/contracts";
import type { World } from "../command/world";
import type { TaskFacts } from "../task/open-tasks";

/** What about the goods of a recorded sale somebody has to look at. The sale stands either way. */
export function tasksOfGoods(sale: SaleRecordPayload, world: World): TaskFacts[] {
  const task = (
    kind: TaskFacts["kind"],
    subject: string,
    facts: TaskFacts["facts"],
  ): TaskFacts => ({
    sales_point_id: world.point.id,
    kind,
    subject,
    documents: [sale.receipt_number],
    facts,
  });
  return sale.lines.flatMap(({ variant_id, title, unit_price }) => {
    if (!world.variants.has(variant_id)) return [task("unknown_variant", variant_id, { title })];
    const price = world.prices.get(variant_id);
    if (price === unit_price) return [];
    return [task("price_drift", variant_id, { title, sold_at: unit_price, price: price ?? null })];
  });
}
