import { receiveTransfer } from "../../../pos/src/features/stock/papers.js";
import { knownTransfers, refreshTransfers } from "../../../pos/src/features/stock/transfers.js";
import type { Dice } from "../dice.js";
import type { Act } from "./act.js";
import { paperAct } from "./paper.js";

/**
 * Goods from the other point arrive, now and then a piece fewer or more than were sent. Two tills of a point may both write
 * down the same arrival: the server takes the first.
 */
export function receiveTransferAct(dice: Dice): Act {
  const off = dice.chance(25) ? dice.pick([-1, 1]) : 0;
  return paperAct({
    what: "stock.transfer receive",
    who: dice.whole(0, 9),
    async write(tab, form) {
      const { ledger, cache } = tab;
      await refreshTransfers(ledger, cache, tab.ask, form.at);
      const [incoming] = (await knownTransfers(ledger, cache)).incoming;
      if (!incoming) return;
      const arrived = Object.fromEntries(
        incoming.lines.map(({ line_id, quantity }) => [line_id, Math.max(0, quantity + off)]),
      );
      await receiveTransfer(ledger, form, incoming, arrived);
    },
  });
}
