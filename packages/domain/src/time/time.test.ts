import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonthsClamped,
  businessDayOf,
  compareDays,
  day,
  daysBetween,
  daysInMonth,
  earlierDay,
  epochMs,
  formatDay,
  formatInstant,
  formatTimeOfDay,
  isDay,
  recordedDay,
  startOfDayAt,
  type Day,
} from "./index.js";

const anyDay = fc
  .integer({ min: 0, max: 60_000 })
  .map((days): Day => addDays(day("1990-01-01"), days));

describe("a day", () => {
  it.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "", "2026-04-31"])(
    "is not %j",
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => day(text)).toThrow(RangeError);
    },
  );

  it("knows leap days", () => {
    expect(isDay("2028-02-29")).toBe(true);
    expect(daysInMonth(2100, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
  });

  it("orders as its text does", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(b, a))).toBe(compareDays(a, b));
        expect(compareDays(earlierDay(a, b), a)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("is as many days away as were added", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});

describe("months", () => {
  it.each([
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
  ])("counted from %s, %i of them, end on %s", (from, months, to) => {
    expect(addMonthsClamped(day(from), months)).toBe(to);
  });

  it("land in the month counted to and never on a later day of month", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100, max: 100 }), (from, months) => {
        const to = addMonthsClamped(from, months);
        const monthOf = (of: Day): number => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
        expect(monthOf(to) - monthOf(from)).toBe(months);
        expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
      }),
    );
  });
});

describe("the business day", () => {
  it("turns at midnight in Vietnam, 17:00 UTC", () => {
    expect(businessDayOf("2026-11-21T16:59:59.999Z")).toBe("2026-11-21");
    expect(businessDayOf("2026-11-21T17:00:00Z")).toBe("2026-11-22");
    expect(startOfDayAt(day("2026-11-22")).toISOString()).toBe("2026-11-21T17:00:00.000Z");
  });

  it("is the device's, however late the fact is heard of, unless its clock runs ahead", () => {
    const heardAt = "2026-11-22T03:00:00Z";
    const on = (happenedAt: string) => recordedDay(happenedAt, heardAt);
    expect(on("2026-11-19T03:00:00Z")).toEqual({ day: "2026-11-19", isClockAhead: false });
    expect(on("2026-11-22T03:10:00Z")).toEqual({ day: "2026-11-22", isClockAhead: false });
    expect(on("2026-11-25T03:00:00Z")).toEqual({ day: "2026-11-22", isClockAhead: true });
  });

  it("begins at its start and ends a millisecond before the next", () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(businessDayOf(startOfDayAt(on))).toBe(on);
        const next = startOfDayAt(addDays(on, 1));
        expect(businessDayOf(new Date(next.getTime() - 1))).toBe(on);
      }),
    );
  });

  it("agrees with the time zone data of the platform since 1976", () => {
    const zoned = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });
    const earliest = Date.UTC(1976, 0, 1);
    fc.assert(
      fc.property(fc.integer({ min: earliest, max: Date.UTC(2060, 0, 1) }), (ms) => {
        expect(businessDayOf(new Date(ms))).toBe(zoned.format(ms));
      }),
    );
  });

  it("does not read text that leaves out its offset", () => {
    expect(() => epochMs("2026-11-21T16:59:59")).toThrow(RangeError);
    expect(() => epochMs("2026-11-21")).toThrow(RangeError);
    expect(epochMs("2026-11-22T00:00:00+07:00")).toBe(Date.UTC(2026, 10, 21, 17));
  });
});

describe("the written form of days", () => {
  it("is day first in Vietnamese and names the month in English", () => {
    expect(formatDay(day("2026-11-02"), "vi")).toBe("02/11/2026");
    expect(formatDay(day("2026-11-02"), "en")).toBe("2 Nov 2026");
  });

  it("shows the clock on the wall in Vietnam", () => {
    expect(formatTimeOfDay("2026-11-21T17:05:00Z")).toBe("00:05");
    expect(formatInstant("2026-11-21T17:05:00Z", "vi")).toBe("00:05 22/11/2026");
    expect(formatInstant("2026-11-21T17:05:00Z", "en")).toBe("00:05, 22 Nov 2026");
  });
});
