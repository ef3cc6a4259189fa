import { dong } from "@saolang/domain/money";
import { recordMove, undoable, undoMove } from "../../../pos/src/features/shift/moves.js";
import type { Dice } from "../dice.js";
import type { Act } from "./act.js";
import { shiftAt } from "./counter.js";

/** Cash goes into the drawer or out of it by hand; now and then an earlier move turns out to be a mistake. */
export function moveAct(dice: Dice): Act {
  const [who, isMistake] = [dice.whole(0, 9), dice.chance(30)];
  const kind = dice.pick(["in", "out"] as const);
  const amount = dong(dice.whole(1, 30) * 10_000);
  return {
    what: "shift.move",
    sales: 0,
    async run(till, window) {
      let moveId = "";
      await till.during(async (tab) => {
        const { clerk, shiftId } = await shiftAt(till, tab, who);
        const doing = { clerk, movedAt: tab.clock.now(), mintId: tab.mintId };
        const moves = await tab.ledger.moves.where({ shiftId }).toArray();
        const wrong = moves.find((move) => undoable(moves).has(move.moveId));
        if (moveId === "") moveId = tab.mintId();
        const done =
          isMistake && wrong
            ? await undoMove(tab.ledger, wrong, doing)
            : await recordMove(tab.ledger, {
                ...doing,
                moveId,
                shiftId,
                kind,
                amount,
                reason: "tiền lẻ",
              });
        if (!done.ok) throw new Error(`${till.name} cannot move cash: ${done.refusal.code}`);
        tab.drainer.kick(true);
      }, window);
    },
  };
}
