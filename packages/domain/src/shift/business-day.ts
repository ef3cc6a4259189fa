import { businessDayOf, compareDays, type Instant } from "../time/index.js";

/**
 * Whether a shift is from an earlier business day than now: its cash should be counted before more is put on top. A clock
 * set back makes no shift old.
 */
export function isFromEarlierDay(openedAt: Instant, now: Instant): boolean {
  return compareDays(businessDayOf(openedAt), businessDayOf(now)) < 0;
}
