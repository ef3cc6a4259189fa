import { addDays, type Day, daysBetween } from "../time/index.js";

/** Business days in Vietnam, both inclusive. */
export interface SharePeriod {
  readonly from: Day;
  readonly to: Day;
}

/** An inspection looks back one year as a rule; three bound what one question may cost. */
const longestDays = 3 * 366;
const usualDays = 30;

/** What is shown when nobody chose a period: the 30 days up to a day. */
export function usualPeriod(to: Day): SharePeriod {
  return { from: addDays(to, 1 - usualDays), to };
}

/** Whether a share can be asked for: a period that does not run backwards and lasts three years at most. */
export function isSharePeriod({ from, to }: SharePeriod): boolean {
  const days = daysBetween(from, to);
  return days >= 0 && days < longestDays;
}
