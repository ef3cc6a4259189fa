import { until } from "./clock.js";
import type { Morning } from "./morning.js";
import { staleGoods } from "./oracle/check-goods.js";
import type { ShopDatabase } from "./shop/database.js";
import { processNames, type Shop } from "./shop/shop.js";
import type { Shopper } from "./shopper.js";
import type { Trace } from "./trace.js";

const settleMs = 150_000;
const freshMs = 30_000;

interface Closing {
  readonly shop: Shop;
  readonly database: ShopDatabase;
  readonly morning: Morning;
  readonly shopper: Shopper;
  /** Everything that was killed serves again. */
  readonly healed: () => Promise<void>;
  readonly trace: Trace;
}

/**
 * The evening: the network is back, everything serves, and nobody goes home before every queue is empty. Answers which
 * processes ended by themselves and which goods a till goes on being told wrongly; what did not become empty in time the
 * books will show.
 */
export async function settle(closing: Closing): Promise<string[]> {
  const { shop, database, morning, shopper, healed, trace } = closing;
  trace.note("day", "evening");
  for (const till of morning.tills) {
    till.line.heal();
    till.clock.setAhead(0);
  }
  await healed();
  const dead = processNames.filter((name) => !shop.isUp(name));
  if (dead.length > 0) return dead.map((name) => `${name} ended by itself`);
  await database.letTimePass();
  const isDrained = await until(() => areDrained(morning), { patienceMs: settleMs, everyMs: 300 });
  await shopper.hearOfAll();
  const isDriven = await until(() => isOutboxDriven(database), {
    patienceMs: settleMs,
    everyMs: 1_000,
  });
  let stale: string[] = [];
  await until(
    async () => {
      stale = (await Promise.all(morning.tills.map((till) => staleGoods(database, till)))).flat();
      return stale.length === 0;
    },
    { patienceMs: freshMs, everyMs: 500 },
  );
  trace.note("day", "night", { isDrained, isDriven, stale: stale.length });
  return stale;
}

async function areDrained({ tills }: Morning): Promise<boolean> {
  return (await Promise.all(tills.map((till) => till.isDrained()))).every(Boolean);
}

async function isOutboxDriven(database: ShopDatabase): Promise<boolean> {
  await database.letTimePass();
  const left = await database.rows("select 1 from outbox_entry where state = 'pending' limit 1");
  return left.length === 0;
}
