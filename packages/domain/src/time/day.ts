declare const dayBrand: unique symbol;

/** A calendar day in Vietnam, `YYYY-MM-DD`. Days of one format order as text. */
export type Day = string & { readonly [dayBrand]: "Day" };

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** True when the text is a day of the calendar, years 1000 to 9999. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== "string") return false;
  const match = dayPattern.exec(text);
  if (!match) return false;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1000 || month < 1 || month > 12) return false;
  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

/** Brands `YYYY-MM-DD` as a Day; throws RangeError on anything else. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day YYYY-MM-DD: ${text}`);
  return text;
}

/** Number of days in a month (month 1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  // Day 0 of the next month is the last day of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Year, month (1 to 12) and day of month of a Day. */
export function partsOf(of: Day): Ymd {
  return {
    year: Number(of.slice(0, 4)),
    month: Number(of.slice(5, 7)),
    dayOfMonth: Number(of.slice(8, 10)),
  };
}

/** The Day of a UTC midnight. */
export function dayOfUtc(date: Date): Day {
  return day(date.toISOString().slice(0, 10));
}

function utcOf(of: Day): number {
  const { year, month, dayOfMonth } = partsOf(of);
  return Date.UTC(year, month - 1, dayOfMonth);
}

const dayMs = 86_400_000;

/** The day a whole number of days later (negative: earlier). */
export function addDays(to: Day, days: number): Day {
  if (!Number.isSafeInteger(days)) throw new RangeError(`not a whole number of days: ${days}`);
  return dayOfUtc(new Date(utcOf(to) + days * dayMs));
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcOf(to) - utcOf(from)) / dayMs);
}

/** The same day of month some months later, clamped to the month's end (31 Aug + 6 = 28/29 Feb). */
export function addMonthsClamped(to: Day, months: number): Day {
  if (!Number.isSafeInteger(months))
    throw new RangeError(`not a whole number of months: ${months}`);
  const { year, month, dayOfMonth } = partsOf(to);
  const monthIndex = year * 12 + (month - 1) + months;
  const newYear = Math.floor(monthIndex / 12);
  const newMonth = monthIndex - newYear * 12 + 1;
  const clamped = Math.min(dayOfMonth, daysInMonth(newYear, newMonth));
  return dayOfUtc(new Date(Date.UTC(newYear, newMonth - 1, clamped)));
}

/** Order of two days: negative, 0 or positive, for sort(). */
export function compareDays(a: Day, b: Day): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The earlier of two days. */
export function earlierDay(a: Day, b: Day): Day {
  return a <= b ? a : b;
}
