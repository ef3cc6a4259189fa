import { dong } from "@saolang/domain/money";
import { openShift } from "../../../pos/src/features/shift/open.js";
import type { Dice } from "../dice.js";
import type { Act } from "./act.js";
import { counterOf, openShiftOf } from "./counter.js";

/** A clerk opens a shift with some cash in the drawer. */
export function openShiftAct(dice: Dice): Act {
  const float = dong(dice.whole(2, 20) * 100_000);
  const who = dice.whole(0, 9);
  return {
    what: "shift.open",
    sales: 0,
    run: (till, window) =>
      till.during(async (tab) => {
        // Opened by the window that died before it could say so.
        if (await openShiftOf(tab)) return;
        const { clerk } = await counterOf(tab, who);
        const { ledger, mintId } = tab;
        const openedAt = tab.clock.now();
        const opened = await openShift(ledger, { clerk, float, openedAt, mintId });
        if (!opened.ok) throw new Error(`${till.name} cannot open: ${opened.refusal.code}`);
        tab.drainer.kick(true);
      }, window),
  };
}
