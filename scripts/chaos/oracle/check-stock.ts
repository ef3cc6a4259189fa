import type { Level, ShopDatabase } from "../shop/database.js";
import type { WebOrder } from "../shopper.js";
import { kindOf } from "./check-papers.js";
import { isAccepted, type TillTruth } from "./till-truth.js";

export interface Opening {
  readonly salesPointId: string;
  readonly levels: readonly Level[];
}

/**
 * Every level is what lay there in the morning less what was sold, what came and left on papers, and what counts put right
 * (how much is `check-papers.ts`'s to judge); and the sum of its movements.
 */
export async function checkStock(
  database: ShopDatabase,
  openings: readonly Opening[],
  tills: readonly TillTruth[],
  orders: readonly WebOrder[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { salesPointId, levels } of openings) {
    const here = tills.filter((till) => till.salesPointId === salesPointId);
    const gone = piecesGone(here);
    const counted = await unitsCounted(database, here);
    const promised = piecesPromised(
      orders.filter(({ request }) => request.sales_point_id === salesPointId),
    );
    const now = new Map(
      (await database.levels(salesPointId)).map((level) => [keyOf(level), level]),
    );
    for (const level of levels) {
      const is = now.get(keyOf(level));
      const stocked =
        level.stocked -
        (gone.get(level.variantId) ?? 0) * level.required +
        (counted.get(level.itemId) ?? 0);
      const reserved = level.reserved + (promised.get(level.variantId) ?? 0) * level.required;
      if (is?.stocked !== stocked)
        wrong.push(`level of ${level.variantId}: ${is?.stocked ?? "none"}, not ${stocked}`);
      if (is?.reserved !== reserved)
        wrong.push(`reserved of ${level.variantId}: ${is?.reserved ?? "none"}, not ${reserved}`);
    }
  }
  const [audit] = await database.rows<{ differing: number }>(
    `select count(*)::int as differing
       from (select inventory_item_id, stock_location_id, sum(quantity) as moved from stock_movement group by 1, 2) m
       full join (select inventory_item_id, location_id as stock_location_id, stocked_quantity as stocked
                    from inventory_level where deleted_at is null) l using (inventory_item_id, stock_location_id)
      where coalesce(moved, 0) <> coalesce(stocked, 0)`,
  );
  if (audit?.differing !== 0)
    wrong.push(`${audit?.differing ?? "?"} levels are not the sum of their movements`);
  return wrong;
}

const keyOf = ({ variantId, itemId }: Level): string => `${variantId} ${itemId}`;

function add(to: Map<string, number>, variantId: string, pieces: number): void {
  to.set(variantId, (to.get(variantId) ?? 0) + pieces);
}

/** Units that counts of these tills added, by item. */
async function unitsCounted(
  database: ShopDatabase,
  tills: readonly TillTruth[],
): Promise<Map<string, number>> {
  const counts = tills.flatMap(({ papers }) =>
    papers.flatMap(({ row: { paper } }) =>
      paper.type === "stock.count" ? [paper.payload.count_id] : [],
    ),
  );
  const rows = await database.rows<{ item: string; units: number }>(
    `select inventory_item_id as item, sum(quantity)::int as units from stock_movement
      where source_type = 'count' and source_id = any($1) group by 1`,
    [counts],
  );
  return new Map(rows.map(({ item, units }) => [item, units]));
}

/** What was sold and sent, less what came in and what came back fit to be sold again. */
function piecesGone(tills: readonly TillTruth[]): Map<string, number> {
  const gone = new Map<string, number>();
  for (const till of tills) {
    for (const line of till.sales.flatMap(({ payload }) => payload.lines))
      add(gone, line.variant_id, line.quantity);
    for (const { row } of till.papers.filter(({ isTaken }) => isTaken)) {
      const { paper } = row;
      if (paper.type === "stock.count") continue;
      const sign = kindOf(row) === "send" ? 1 : -1;
      for (const line of paper.payload.lines) add(gone, line.variant_id, sign * line.quantity);
    }
    for (const row of till.returns.filter((one) => isAccepted(till, one)))
      for (const line of row.payload.lines.filter(({ condition }) => condition === "sellable"))
        add(gone, line.variant_id, -line.quantity);
  }
  return gone;
}

function piecesPromised(orders: readonly WebOrder[]): Map<string, number> {
  const promised = new Map<string, number>();
  for (const { request } of orders.filter(({ state }) => state === "placed"))
    for (const line of request.lines) add(promised, line.variant_id, line.quantity);
  return promised;
}
