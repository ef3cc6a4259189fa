import { addDays, type Day, startOfDayAt } from "@saolang/domain/time";
import type { LogRow } from "../../local/clerk-rows.js";
import type { Ledger } from "../../local/ledger.js";

export const logPageLength = 50;

export interface LogQuestion {
  /** From 0, newest first. */
  readonly page: number;
  /** Only what was done on that business day; null for all. */
  readonly on: Day | null;
  readonly clerkName: string | null;
}

/** One page of what was done at this till, the last first. */
export async function readLog(
  ledger: Ledger,
  { page, on, clerkName }: LogQuestion,
): Promise<{ readonly rows: readonly LogRow[]; readonly hasMore: boolean }> {
  const all =
    on === null
      ? ledger.log.orderBy("id")
      : ledger.log
          .where("at")
          .between(startOfDayAt(on).toISOString(), startOfDayAt(addDays(on, 1)).toISOString());
  const rows = await all
    .reverse()
    .filter((row) => clerkName === null || row.clerkName === clerkName)
    .offset(page * logPageLength)
    .limit(logPageLength + 1)
    .toArray();
  return { rows: rows.slice(0, logPageLength), hasMore: rows.length > logPageLength };
}
