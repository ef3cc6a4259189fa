import { businessDayOf, type Day, addDays, daysBetween, isDay } from "@saolang/domain/time";
import { z } from "zod";

/** Business days in Vietnam, both inclusive. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** An inspection looks back one year as a rule; three bound what one question may cost. */
const longestDays = 3 * 366;
/** What is shown when nobody chose a period. */
const usualDays = 30;

const dayText = z.custom<Day>(isDay, "not a day YYYY-MM-DD");

/** `from` and `to` of a question; both may be left out: the 30 days up to today. */
export const periodQuery = { from: dayText.optional(), to: dayText.optional() };

/** The period that was asked for; throws a ZodError (answered as `malformed`) on one that runs backwards or for over three years. */
export function periodOf(asked: { from?: Day; to?: Day }, at: Date): Period {
  const to = asked.to ?? businessDayOf(at);
  const from = asked.from ?? addDays(to, 1 - usualDays);
  const days = daysBetween(from, to);
  const fits = days >= 0 && days < longestDays;
  return z.custom<Period>(() => fits, "a period runs from 1 to 1,098 days").parse({ from, to });
}
