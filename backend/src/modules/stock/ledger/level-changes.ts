import type { ChangedLevel, LevelChange } from "../levels/levels";
import type { StockTaskFacts } from "../task/open-stock-tasks";
import type { Movement } from "./movement";

const key = (of: Pick<LevelChange, "inventory_item_id" | "stock_location_id">): string =>
  `${of.inventory_item_id} ${of.stock_location_id}`;

/** One change per item and place, in a fixed order. */
export function levelChanges(movements: readonly Movement[]): LevelChange[] {
  const changes = new Map<string, LevelChange>();
  for (const movement of movements) {
    const { inventory_item_id, stock_location_id } = movement;
    const before = changes.get(key(movement))?.quantity ?? 0;
    const quantity = before + movement.quantity;
    changes.set(key(movement), { inventory_item_id, stock_location_id, quantity });
  }
  return [...changes.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}

/** Goods leave the shelf in somebody's hands: what the level says cannot stop it, but then the level was wrong. */
const leaves = ({ reason }: Movement): boolean =>
  reason === "sale" || reason === "returned_to_producer";

/**
 * What goods that left leave to be looked at: a level below zero, with its documents; less on the shelf than web orders wait
 * for; and a level nobody had set.
 */
export function troublesOf(
  movements: readonly Movement[],
  levels: readonly ChangedLevel[],
): StockTaskFacts[] {
  return levels.flatMap((level) => {
    const own = movements.filter((one) => leaves(one) && key(one) === key(level));
    const { inventory_item_id, stock_location_id, stocked, reserved } = level;
    const task = (kind: StockTaskFacts["kind"], documents: string[]): StockTaskFacts => ({
      kind,
      inventory_item_id,
      stock_location_id,
      documents: [...new Set(documents)],
      facts: { stocked, reserved },
    });
    const named = (some: readonly Movement[]) => some.map((one) => one.document ?? one.source_id);
    const before = stocked - level.quantity;
    const pastLimit = (limit: number): Movement[] => {
      let running = before;
      return own.filter((one) => (running += one.quantity) < limit);
    };
    const below = pastLimit(0);
    const short = reserved > 0 ? pastLimit(reserved) : [];
    return [
      ...(short.length > 0 && stocked < reserved ? [task("reserved_short", named(short))] : []),
      ...(below.length > 0 && stocked < 0 ? [task("oversold", named(below))] : []),
      ...(level.is_new && own.length > 0 ? [task("level_missing", named(own))] : []),
    ];
  });
}
