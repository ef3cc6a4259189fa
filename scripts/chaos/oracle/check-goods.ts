import type { Level, ShopDatabase } from "../shop/database.js";
import type { Till } from "../till/till.js";

/** Goods of which a till, having asked the server, still shows another figure than lies free at its point. */
export async function staleGoods(database: ShopDatabase, till: Till): Promise<string[]> {
  const { ledger, catalogue } = await till.tab();
  const device = await ledger.device.get("this");
  if (!device) throw new Error(`${till.name} is paired`);
  await catalogue.sync();
  const free = freeOf(await database.levels(device.salesPoint.id));
  return [...free].flatMap(([variantId, pieces]) => {
    const shown = catalogue.goods.byVariant(variantId)?.stock;
    return shown === undefined || shown === pieces
      ? []
      : [`${till.name} is told ${shown} of ${variantId}, not ${pieces}`];
  });
}

/** Pieces that could be handed over, by variant: goods of several parts are as many as the scarcest part allows. */
function freeOf(levels: readonly Level[]): Map<string, number> {
  const free = new Map<string, number>();
  for (const { variantId, stocked, reserved, required } of levels) {
    const pieces = Math.floor((stocked - reserved) / required);
    free.set(variantId, Math.min(free.get(variantId) ?? Number.POSITIVE_INFINITY, pieces));
  }
  return free;
}
