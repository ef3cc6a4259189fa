import { epochMs, businessDayOf, type Instant } from "./business-day.js";
import { type Day, partsOf } from "./day.js";

export type Language = "vi" | "en";

const englishMonths = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const twoDigits = (n: number): string => String(n).padStart(2, "0");

/** "22/11/2026" in Vietnamese; "22 Nov 2026" in English, where 05/06 could be read two ways. */
export function formatDay(on: Day, language: Language): string {
  const { year, month, dayOfMonth } = partsOf(on);
  if (language === "vi") return `${twoDigits(dayOfMonth)}/${twoDigits(month)}/${year}`;
  return `${dayOfMonth} ${englishMonths[month - 1] ?? ""} ${year}`;
}

/** Wall-clock time in Vietnam, 24 hours: "09:05". */
export function formatTimeOfDay(instant: Instant): string {
  const minutes = Math.floor(epochMs(instant) / 60_000) + 7 * 60;
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  return `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
}

/** "09:05 22/11/2026" or "09:05, 22 Nov 2026", as wall-clock time in Vietnam. */
export function formatInstant(instant: Instant, language: Language): string {
  const time = formatTimeOfDay(instant);
  const onDay = formatDay(businessDayOf(instant), language);
  return language === "vi" ? `${time} ${onDay}` : `${time}, ${onDay}`;
}
