import { shelfOfGoods } from "../../../pos/src/features/catalogue/shelf-of-goods.js";
import type { Level, ShopDatabase } from "../shop/database.js";
import type { Till } from "../till/till.js";

/** Goods of which a till, having asked the server, still shows other figures than lie free and in all at its point. */
export async function staleGoods(database: ShopDatabase, till: Till): Promise<string[]> {
  const { ledger, catalogue } = await till.tab();
  const device = await ledger.device.get("this");
  if (!device) throw new Error(`${till.name} is paired`);
  await catalogue.sync();
  const levels = await database.levels(device.salesPoint.id);
  const free = scarcest(levels, ({ stocked, reserved }) => stocked - reserved);
  const onHand = scarcest(levels, ({ stocked }) => stocked);
  return [...free].flatMap(([variantId, pieces]) => {
    const item = catalogue.goods.byVariant(variantId);
    if (item === null) return [];
    const shown = shelfOfGoods(item, 0);
    const lies = onHand.get(variantId);
    return shown.free === pieces && shown.onHand === lies
      ? []
      : [
          `${till.name} is told ${shown.free} free of ${shown.onHand} of ${variantId}, not ${pieces} of ${lies}`,
        ];
  });
}

/** Pieces by variant: goods of several parts are as many as the scarcest part allows. */
function scarcest(
  levels: readonly Level[],
  partsOf: (level: Level) => number,
): Map<string, number> {
  const pieces = new Map<string, number>();
  for (const level of levels) {
    const sets = Math.floor(partsOf(level) / level.required);
    const least = pieces.get(level.variantId) ?? Number.POSITIVE_INFINITY;
    pieces.set(level.variantId, Math.min(least, sets));
  }
  return pieces;
}
