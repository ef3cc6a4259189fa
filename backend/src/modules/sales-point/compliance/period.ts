import { isSharePeriod, type SharePeriod, usualPeriod } from "@saolang/domain/compliance";
import { businessDayOf, type Day, isDay } from "@saolang/domain/time";
import { z } from "zod";

const dayText = z.custom<Day>(isDay, "not a day YYYY-MM-DD");

/** `from` and `to` of a question; both may be left out. */
export const periodQuery = { from: dayText.optional(), to: dayText.optional() };

const sharePeriod = z
  .strictObject({ from: dayText, to: dayText })
  .refine(isSharePeriod, "no period to ask for");

/** The period asked for, the usual one where nothing was; throws a ZodError (answered as `malformed`) on one nobody may ask for. */
export function periodOf(asked: { from?: Day; to?: Day }, at: Date): SharePeriod {
  const usual = usualPeriod(asked.to ?? businessDayOf(at));
  return sharePeriod.parse({ ...usual, from: asked.from ?? usual.from });
}
