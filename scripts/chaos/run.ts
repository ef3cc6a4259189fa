import "../../pos/src/test-support/indexed-db.js";
import path from "node:path";
import type { createProgress } from "../lib/progress.mjs";
import { stopSignal } from "../lib/signals.mjs";
import { type DayResult, runDay } from "./day.js";
import { ShopDatabase } from "./shop/database.js";
import { openShop, processNames } from "./shop/shop.js";

export interface Run {
  readonly days: number;
  /** The first day's; the next days follow. */
  readonly seed: number;
  readonly sales: number;
  /** Where the traces of failed days go. */
  readonly dataDir: string;
}

/** Runs days one after the other on one shop; answers the seeds of those that failed. */
export async function runDays(
  progress: ReturnType<typeof createProgress>,
  { days, seed, sales, dataDir }: Run,
): Promise<number[]> {
  const shop = await openShop(progress);
  // What was started lives in process groups of its own: Ctrl-C reaches only this one.
  void stopSignal().then(() => shop.stop().finally(() => process.exit(130)));
  const failed: number[] = [];
  try {
    const database = await ShopDatabase.open(shop.databaseUrl);
    for (let day = 0; day < days; day += 1) {
      for (const name of processNames) if (!shop.isUp(name)) await shop.start(name);
      const result = await runDay(shop, database, { seed: seed + day, sales });
      progress.say(lineOf(result));
      if (result.wrong.length === 0) continue;
      failed.push(result.seed);
      for (const what of result.wrong.slice(0, 20)) progress.say(`    ${what}`);
      const folder = path.join(dataDir, "chaos", `day-${result.seed}`);
      progress.say(`    everything that happened: ${result.trace.save(folder, result.seed)}`);
      shop.saveLogs(path.join(folder, "logs"));
    }
    await database.close();
  } finally {
    await shop.stop();
  }
  return failed;
}

function lineOf({ seed, sales, seconds, trace, wrong, books }: DayResult): string {
  const tills = books?.tills ?? [];
  const returns = tills.reduce((count, till) => count + till.returns.length, 0);
  const papers = tills.reduce((count, till) => count + till.papers.length, 0);
  const done = `${sales} sales, ${returns} returns, ${papers} papers`;
  const faults = [...trace.faults].sort().map(([kind, count]) => `${kind} ${count}`);
  const verdict = wrong.length === 0 ? "✓ ok" : `✗ failed (${wrong.length})`;
  return `seed ${seed}  ${done}  ${faults.join(", ")}  ${seconds} s  ${verdict}`;
}
