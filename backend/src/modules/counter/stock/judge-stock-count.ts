import type { CommandOf, StockCountPayload } from "@saolang/contracts";
import { countedItemKey } from "../../stock/count/levels-then";
import type { Verdict } from "../command/judge";
import type { Plan } from "../command/plan";
import type { World } from "../command/world";
import { movementsOfLine, unknownGoods } from "./goods-of";

/** All lines of a variant: it may lie in two places. */
interface CountedGoods {
  readonly line_id: string;
  readonly variant_id: string;
  readonly title: string;
  readonly counted: number;
  readonly shown: number;
}

function byVariant(lines: StockCountPayload["lines"]): CountedGoods[] {
  const goods = new Map<string, CountedGoods>();
  for (const line of lines) {
    const before = goods.get(line.variant_id);
    goods.set(
      line.variant_id,
      before ? { ...before, counted: before.counted + line.counted } : line,
    );
  }
  return [...goods.values()];
}

/** What the ledger says lay there at the instant of the count, with what this batch has moved already. */
function levelThen(
  inventory_item_id: string,
  counted_at: string,
  world: World,
  plan: Plan,
): number {
  const known = world.stock.levelsThen.get(countedItemKey({ inventory_item_id, counted_at })) ?? 0;
  const countedMs = Date.parse(counted_at);
  return plan.movements
    .filter(
      (one) =>
        one.inventory_item_id === inventory_item_id &&
        one.stock_location_id === world.point.stock_location_id &&
        Date.parse(one.occurred_at) <= countedMs,
    )
    .reduce((level, { quantity }) => level + quantity, known);
}

/**
 * The shelf was counted. The level becomes what was counted, plus what moved since; where that differs from the ledger,
 * somebody is asked to look. Goods made of several parts are counted by their parts: their line moves nothing. Refuses
 * clerk_unknown; a count id of another command is a mismatch.
 */
export function judgeStockCount(
  { payload }: CommandOf<"stock.count">,
  world: World,
  plan: Plan,
): Verdict {
  const { count_id, clerk_id, counted_at, note, lines } = payload;
  if (!world.clerkIds.has(clerk_id)) return { outcome: "refused", code: "clerk_unknown" };
  if (world.stock.countIds.has(count_id)) return { outcome: "mismatch" };
  world.stock.countIds.add(count_id);
  plan.stock.counts.push(payload);
  const source = {
    reason: "count" as const,
    source_type: "count",
    source_id: count_id,
    document: note,
    occurred_at: counted_at,
  };
  for (const goods of byVariant(lines)) {
    const variant = world.variants.get(goods.variant_id);
    const [item, another] = variant?.items ?? [];
    if (!variant?.is_counted || !item || another || item.required !== 1) continue;
    const level_then = levelThen(item.inventory_item_id, counted_at, world, plan);
    const quantity = goods.counted - level_then;
    if (quantity === 0) continue;
    plan.movements.push(...movementsOfLine({ ...goods, quantity }, source, world));
    plan.tasks.push({
      sales_point_id: world.point.id,
      kind: "count_differs",
      subject: goods.variant_id,
      documents: [count_id],
      facts: {
        title: goods.title,
        counted_at,
        shown: goods.shown,
        counted: goods.counted,
        level_then,
      },
    });
  }
  plan.tasks.push(...unknownGoods(lines, count_id, world));
  return { outcome: "applied", refs: { count_id } };
}
