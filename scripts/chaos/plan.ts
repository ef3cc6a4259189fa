import type { Act } from "./acts/act.js";
import { closeShiftAct } from "./acts/close-shift.js";
import { moveAct } from "./acts/move.js";
import { openShiftAct } from "./acts/open-shift.js";
import { returnAct } from "./acts/return.js";
import { saleAct, type Shelves } from "./acts/sale.js";
import { twoAtOnce } from "./acts/two-at-once.js";
import type { Dice } from "./dice.js";
import { throwLineFault } from "./net/line-faults.js";
import type { TillFault } from "./faults/till-fault.js";
import { throwTillFault } from "./faults/till-fault.js";
import type { Till } from "./till/till.js";

/** What happens at one till, in its order; a fault comes with the act it comes before. */
export interface Step {
  readonly act: Act;
  readonly faults: readonly TillFault[];
}

/** A fault about every so many sales, of the till or of its network. */
const salesPerFault = 8;

interface TillDay {
  readonly shelves: Shelves;
  readonly neighbours: (till: Till) => readonly Till[];
  readonly sales: number;
}

/** The day of one till: shifts one after the other, each opened, sold in and closed. */
export function planTill(dice: Dice, { shelves, neighbours, sales }: TillDay): Step[] {
  const shifts = sales > 40 ? dice.whole(2, 4) : 1;
  const steps: Step[] = [];
  let left = sales;
  for (let shift = 0; shift < shifts; shift += 1) {
    const own = shift === shifts - 1 ? left : Math.round(sales / shifts);
    left -= own;
    const acts = [
      openShiftAct(dice),
      ...salesOf(dice, shelves, own).flatMap((sale) => [sale, ...between(dice, neighbours)]),
      closeShiftAct(dice),
    ];
    steps.push(...acts.map((act) => ({ act, faults: faultsBefore(dice, act) })));
  }
  return steps;
}

/** What else a clerk does between two customers. */
function between(dice: Dice, neighbours: TillDay["neighbours"]): Act[] {
  return [
    ...(dice.chance(5) ? [returnAct(dice, neighbours)] : []),
    ...(dice.chance(4) ? [moveAct(dice)] : []),
  ];
}

function salesOf(dice: Dice, shelves: Shelves, count: number): Act[] {
  const acts: Act[] = [];
  for (let made = 0; made < count;) {
    const sale = saleAct(dice, shelves);
    const act =
      made + 2 <= count && dice.chance(5) ? twoAtOnce(sale, saleAct(dice, shelves)) : sale;
    acts.push(act);
    made += act.sales;
  }
  return acts;
}

function faultsBefore(dice: Dice, act: Act): TillFault[] {
  const percent = (100 * Math.max(1, act.sales)) / salesPerFault;
  if (!dice.chance(percent)) return [];
  if (dice.chance(40)) return [throwTillFault(dice)];
  const burst = dice.pick([1, 1, 2, 3]);
  return Array.from({ length: burst }, () => ({ kind: "line", fault: throwLineFault(dice) }));
}
