import { type Day, dayOfUtc } from "./day.js";

/** The IANA name of the only time zone business days are counted in. */
export const businessTimeZone = "Asia/Ho_Chi_Minh";

// Vietnam has kept +07:00 without daylight saving since 13 June 1975 (IANA tz database), so
// a fixed offset is exact for every day this system meets and needs no zone data on a till.
const offsetMs = 7 * 3_600_000;

/** An instant: a Date, or ISO 8601 text with its own offset ("…Z", "…+07:00"). */
export type Instant = Date | string;

const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** Milliseconds since 1970 UTC; throws RangeError on text without an offset or a void Date. */
export function epochMs(instant: Instant): number {
  // Text without an offset would be read in the zone of the machine: never allow it.
  const ms =
    typeof instant !== "string"
      ? instant.getTime()
      : isoInstant.test(instant)
        ? Date.parse(instant)
        : NaN;
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${String(instant)}`);
  return ms;
}

/** The business day (Asia/Ho_Chi_Minh) an instant falls on. */
export function businessDayOf(instant: Instant): Day {
  return dayOfUtc(new Date(epochMs(instant) + offsetMs));
}

/** The instant at which a business day begins: 00:00 in Vietnam, 17:00 UTC the day before. */
export function startOfDayAt(on: Day): Date {
  return new Date(Date.parse(`${on}T00:00:00Z`) - offsetMs);
}

/** A clock further ahead than this is wrong, not slow to be heard of. */
const clockSlackMs = 10 * 60_000;

export interface RecordedDay {
  readonly day: Day;
  /** The fact claims to come from later than it was heard of. */
  readonly isClockAhead: boolean;
}

/**
 * The business day a fact belongs to: the day the device says, which may be days before it was heard of, unless the
 * device's clock runs ahead by more than 10 minutes; then the day it was heard of. A clock that runs behind looks like a
 * fact that was kept offline.
 */
export function recordedDay(happenedAt: Instant, receivedAt: Instant): RecordedDay {
  const isClockAhead = epochMs(happenedAt) > epochMs(receivedAt) + clockSlackMs;
  return { day: businessDayOf(isClockAhead ? receivedAt : happenedAt), isClockAhead };
}
