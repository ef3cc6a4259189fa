import { receiveGoods } from "../../../pos/src/features/stock/papers.js";
import type { Dice } from "../dice.js";
import type { Act } from "./act.js";
import { lineOf, throwGoods } from "./goods.js";
import { paperAct } from "./paper.js";
import type { Shelves } from "./sale.js";

/** Producers bring goods; where a producer's papers have lapsed the server says no, and the paper waits at the till. */
export function receiveGoodsAct(dice: Dice, shelves: Shelves): Act {
  const goods = throwGoods(dice, shelves, 12);
  return paperAct({
    what: "stock.receive",
    who: dice.whole(0, 9),
    write: (tab, form) =>
      receiveGoods(
        tab.ledger,
        form,
        "",
        goods.map(({ variantId, pieces }) => ({ ...lineOf(tab, variantId), quantity: pieces })),
      ),
  });
}
