import { shelfOfGoods } from "../../../pos/src/features/catalogue/shelf-of-goods.js";
import { countGoods } from "../../../pos/src/features/stock/papers.js";
import type { Dice } from "../dice.js";
import type { Tab } from "../till/tab.js";
import type { Act } from "./act.js";
import { lineOf, throwGoods } from "./goods.js";
import { paperAct } from "./paper.js";
import type { Shelves } from "./sale.js";

/** A clerk counts some goods on the shelf; now and then a piece is missing, or one too many is there. */
export function countGoodsAct(dice: Dice, shelves: Shelves): Act {
  const goods = throwGoods(dice, shelves, 3).map(({ variantId }) => ({
    variantId,
    off: dice.chance(50) ? dice.whole(-2, 2) : 0,
  }));
  return paperAct({
    what: "stock.count",
    who: dice.whole(0, 9),
    async write(tab, form) {
      const lines = await Promise.all(
        goods.map(async ({ variantId, off }) => {
          const shown = await figureOf(tab, variantId);
          return { ...lineOf(tab, variantId), shown, counted: Math.max(0, shown + off) };
        }),
      );
      await countGoods(tab.ledger, form, "", lines);
    },
  });
}

/** What lies on the shelf by the till: the server's figures and what was written here since. */
async function figureOf({ ledger, catalogue }: Tab, variantId: string): Promise<number> {
  const deltas = await ledger.stockDeltas.where({ variantId }).toArray();
  const own = deltas.reduce((sum, { quantity }) => sum + quantity, 0);
  return shelfOfGoods(catalogue.goods.byVariant(variantId), own).onHand;
}
