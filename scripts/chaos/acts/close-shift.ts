import { add, dong, max, zeroDong } from "@saolang/domain/money";
import { closeShift } from "../../../pos/src/features/shift/close.js";
import { readShift } from "../../../pos/src/features/shift/contents.js";
import { figuresOf } from "../../../pos/src/features/shift/figures.js";
import type { Dice } from "../dice.js";
import type { Act } from "./act.js";
import { counterOf, openShiftOf } from "./counter.js";

/** A clerk counts the drawer, now and then with a note too many, says why, and closes the shift. */
export function closeShiftAct(dice: Dice): Act {
  const off = dong(dice.chance(25) ? dice.whole(1, 10) * 10_000 : 0);
  const who = dice.whole(0, 9);
  return {
    what: "shift.close",
    sales: 0,
    run: (till, window) =>
      till.during(async (tab) => {
        const shift = await openShiftOf(tab);
        // Closed by the window that died before it could say so.
        if (!shift) return;
        const { clerk } = await counterOf(tab, who);
        const contents = await readShift(tab.ledger, shift.shiftId);
        if (!contents) throw new Error(`${till.name} has lost its shift`);
        const closed = await closeShift(tab.ledger, {
          shiftId: shift.shiftId,
          clerk,
          counted: add(max(figuresOf(contents).expected, zeroDong), off),
          notes: null,
          reason: "đếm lệch",
          closedAt: tab.clock.now(),
          mintId: tab.mintId,
        });
        if (!closed.ok) throw new Error(`${till.name} cannot close: ${closed.refusal.code}`);
        tab.drainer.kick(true);
      }, window),
  };
}
