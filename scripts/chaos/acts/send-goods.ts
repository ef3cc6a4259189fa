import { sendGoods } from "../../../pos/src/features/stock/papers.js";
import { knownTransfers, refreshTransfers } from "../../../pos/src/features/stock/transfers.js";
import type { Dice } from "../dice.js";
import type { Act } from "./act.js";
import { lineOf, throwGoods } from "./goods.js";
import { paperAct } from "./paper.js";
import type { Shelves } from "./sale.js";

/** Goods leave for the other point of the day, as far as this till has ever heard that there is one. */
export function sendGoodsAct(dice: Dice, shelves: Shelves, pointIds: readonly string[]): Act {
  const goods = throwGoods(dice, shelves, 4);
  return paperAct({
    what: "stock.transfer send",
    who: dice.whole(0, 9),
    async write(tab, form) {
      const { ledger, cache } = tab;
      await refreshTransfers(ledger, cache, tab.ask, form.at);
      const { points } = await knownTransfers(ledger, cache);
      const to = points.find(({ id }) => pointIds.includes(id));
      if (!to) return;
      const lines = goods.map(({ variantId, pieces }) => ({
        ...lineOf(tab, variantId),
        quantity: pieces,
      }));
      await sendGoods(ledger, form, "", lines, to);
    },
  });
}
