import type { Act } from "./acts/act.js";
import { closeShiftAct } from "./acts/close-shift.js";
import { countGoodsAct } from "./acts/count-goods.js";
import { moveAct } from "./acts/move.js";
import { openShiftAct } from "./acts/open-shift.js";
import { receiveGoodsAct } from "./acts/receive-goods.js";
import { receiveTransferAct } from "./acts/receive-transfer.js";
import { returnAct } from "./acts/return.js";
import { saleAct, type Shelves } from "./acts/sale.js";
import { sendGoodsAct } from "./acts/send-goods.js";
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
  /** The points of the day: goods go from one to another. */
  readonly pointIds: readonly string[];
  readonly sales: number;
}

/** The day of one till: shifts one after the other, each opened, sold in and closed. */
export function planTill(dice: Dice, day: TillDay): Step[] {
  const { shelves, sales } = day;
  const shifts = sales > 40 ? dice.whole(2, 4) : 1;
  const steps: Step[] = [];
  let left = sales;
  for (let shift = 0; shift < shifts; shift += 1) {
    const isLast = shift === shifts - 1;
    const own = isLast ? left : Math.round(sales / shifts);
    left -= own;
    const customers = salesOf(dice, shelves, own).flatMap((sale) => [sale, ...between(dice, day)]);
    const acts = [
      openShiftAct(dice),
      ...(isLast ? scattered(dice, customers, oneOfEach(dice, day)) : customers),
      closeShiftAct(dice),
    ];
    steps.push(...acts.map((act) => ({ act, faults: faultsBefore(dice, act) })));
  }
  return steps;
}

/** What else a clerk does between two customers, and in how many of 100 pauses. */
function others({ shelves, neighbours, pointIds }: TillDay): [number, (dice: Dice) => Act][] {
  const alone: [number, (dice: Dice) => Act][] = [
    [5, (dice) => returnAct(dice, neighbours)],
    [4, (dice) => moveAct(dice)],
    [4, (dice) => receiveGoodsAct(dice, shelves)],
    [5, (dice) => countGoodsAct(dice, shelves)],
  ];
  if (pointIds.length < 2) return alone;
  return [
    ...alone,
    [5, (dice) => sendGoodsAct(dice, shelves, pointIds)],
    [6, (dice) => receiveTransferAct(dice)],
  ];
}

const between = (dice: Dice, day: TillDay): Act[] =>
  others(day).flatMap(([percent, act]) => (dice.chance(percent) ? [act(dice)] : []));

/** One of each, for a day too short to leave it to chance. */
const oneOfEach = (dice: Dice, day: TillDay): Act[] => others(day).map(([, act]) => act(dice));

/** Puts more acts among others, each somewhere after the first. */
function scattered(dice: Dice, acts: readonly Act[], more: readonly Act[]): Act[] {
  return more.reduce<Act[]>(
    (all, act) => all.toSpliced(dice.whole(1, all.length), 0, act),
    [...acts],
  );
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
