import { pause } from "./clock.js";
import { createDice, type Dice } from "./dice.js";
import { settle } from "./evening.js";
import { strike } from "./faults/till-fault.js";
import { createSurgeon, oneOfEach, throwShopFault } from "./faults/shop-fault.js";
import { openMorning, type Morning } from "./morning.js";
import { type Books, closeBooks } from "./oracle/books.js";
import { judge } from "./oracle/judge.js";
import { planTill } from "./plan.js";
import type { ShopDatabase } from "./shop/database.js";
import type { Shop } from "./shop/shop.js";
import { type Errand, Shopper } from "./shopper.js";
import type { Till } from "./till/till.js";
import { createTrace, type Trace } from "./trace.js";

export interface DayToRun {
  readonly seed: number;
  readonly sales: number;
}

export interface DayResult {
  readonly seed: number;
  readonly sales: number;
  readonly seconds: number;
  readonly trace: Trace;
  /** What is not as it must be; empty on a good day. */
  readonly wrong: readonly string[];
  /** Null when the day broke off before its books were closed. */
  readonly books: Books | null;
}

/** So many sales for one fault behind the tills, and for one order on the web. */
const salesPerShopFault = 60;
const salesPerErrand = 40;

/** One day, from the pairing of its tills to the judgement over its books. */
export async function runDay(
  shop: Shop,
  database: ShopDatabase,
  { seed, sales }: DayToRun,
): Promise<DayResult> {
  const startedAt = performance.now();
  const dice = createDice(seed);
  const trace = createTrace();
  const morning = await openMorning(shop, database, dice.fork("morning"), trace);
  const surgeon = createSurgeon(shop, database, trace);
  const shopper = new Shopper(shop, dice.fork("shopper"), trace);
  const wrong: string[] = [];
  let books: Books | null = null;
  try {
    const schedule = createSchedule(
      [
        ...shopFaults(dice.fork("shop"), sales).map((fault) => () => surgeon.strike(fault)),
        ...errands(dice.fork("errands"), morning, sales).map(
          (errand) => () => shopper.order(errand),
        ),
      ],
      dice.fork("schedule"),
      sales,
    );
    const share = Math.ceil(sales / morning.tills.length);
    await Promise.all(
      morning.tills.map((till) =>
        work(till, dice.fork(till.name), morning, share, (count) => schedule.sold(count)),
      ),
    );
    await schedule.over();
    const { healed } = surgeon;
    wrong.push(...(await settle({ shop, database, morning, shopper, healed, trace })));
    books = await closeBooks(morning, shopper.orders);
    wrong.push(...(await judge(database, books)));
  } catch (error) {
    wrong.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const sold = morning.tills.reduce((count, till) => count + till.shown.size, 0);
  for (const what of wrong) trace.note("oracle", what);
  await Promise.all(morning.tills.map((till) => till.close()));
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  return { seed, sales: sold, seconds, trace, wrong, books };
}

function shopFaults(dice: Dice, sales: number) {
  const count = Math.floor(sales / salesPerShopFault);
  const certain = oneOfEach(dice);
  const more = Array.from({ length: Math.max(0, count - certain.length) }, () =>
    throwShopFault(dice),
  );
  return dice.shuffled([...certain, ...more]);
}

function errands(dice: Dice, { points, shelves }: Morning, sales: number): Errand[] {
  return Array.from({ length: Math.max(2, Math.floor(sales / salesPerErrand)) }, () => {
    const point = dice.pick(points);
    return {
      variantId: dice.pick(dice.chance(60) ? shelves.hot : shelves.all),
      pieces: dice.whole(1, 2),
      salesPointId: point.id,
      communeCode: point.communeCode,
    };
  });
}

/** Spreads what happens behind the tills over the sales of the day. */
function createSchedule(acts: readonly (() => Promise<void>)[], dice: Dice, sales: number) {
  const waiting = acts
    .map((act) => ({ act, after: dice.whole(1, Math.max(1, sales - 2)) }))
    .sort((one, other) => one.after - other.after);
  const running: Promise<void>[] = [];
  let sold = 0;
  return {
    sold(count: number): void {
      sold += count;
      while (waiting[0] && waiting[0].after <= sold) {
        const next = waiting.shift();
        if (next) running.push(next.act());
      }
    },
    over: async (): Promise<void> => {
      await Promise.all(running);
    },
  };
}

async function work(
  till: Till,
  dice: Dice,
  morning: Morning,
  share: number,
  sold: (count: number) => void,
): Promise<void> {
  for (const { act, faults } of planTill(dice, {
    shelves: morning.shelves,
    neighbours: morning.neighbours,
    pointIds: morning.points.map(({ id }) => id),
    sales: share,
  })) {
    for (const fault of faults) await strike(till, fault);
    await pause(dice.whole(...morning.thinkMs));
    till.trace.note(till.name, act.what);
    await act.run(till);
    sold(act.sales);
  }
}
