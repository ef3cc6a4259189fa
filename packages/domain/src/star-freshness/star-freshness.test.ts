import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ageMsAt,
  type DataAge,
  defaultStarPolicy,
  lookedAt,
  newData,
  starFreshness,
} from "./index.js";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const syncedAt = new Date("2026-11-22T01:00:00.000Z");
const later = (ms: number, than = syncedAt): Date => new Date(than.getTime() + ms);
const freshness = (age: DataAge | null, now: Date) => starFreshness(age, now, defaultStarPolicy);

/** A till's clock, by how much it reads more or less at each look. */
const moves = fc.array(fc.integer({ min: -400 * dayMs, max: 400 * dayMs }), { maxLength: 20 });

function follow(age: DataAge, steps: readonly number[]): { ages: DataAge[]; clock: Date[] } {
  const ages = [age];
  const clock = [new Date(age.seenAt)];
  for (const step of steps) {
    const now = later(step, clock.at(-1));
    clock.push(now);
    ages.push(lookedAt(ages.at(-1) ?? age, now));
  }
  return { ages, clock };
}

describe("the stars of a till without a server", () => {
  it("are fresh for a day, then warned of, and hidden from a week on", () => {
    const age = newData(syncedAt);
    expect(freshness(age, syncedAt)).toBe("fresh");
    expect(freshness(age, later(dayMs - 1))).toBe("fresh");
    expect(freshness(age, later(dayMs))).toBe("stale");
    expect(freshness(age, later(7 * dayMs - 1))).toBe("stale");
    expect(freshness(age, later(7 * dayMs))).toBe("hidden");
  });

  it("follow the hours the operator set", () => {
    const policy = { warnAfterHours: 1, hideAfterHours: 2 };
    const age = newData(syncedAt);
    expect(starFreshness(age, later(hourMs - 1), policy)).toBe("fresh");
    expect(starFreshness(age, later(hourMs), policy)).toBe("stale");
    expect(starFreshness(age, later(2 * hourMs), policy)).toBe("hidden");
  });

  it("are hidden when no server ever answered", () => {
    expect(freshness(null, syncedAt)).toBe("hidden");
  });

  it("do not become fresh for ever by a clock set back a year", () => {
    const yearBefore = later(-365 * dayMs);
    expect(freshness(newData(syncedAt), yearBefore)).toBe("hidden");
    const age = lookedAt(newData(syncedAt), yearBefore);
    expect(freshness(age, syncedAt)).toBe("hidden");
  });

  it("survive a clock that is put right by a few minutes", () => {
    const age = lookedAt(lookedAt(newData(syncedAt), later(hourMs)), later(hourMs - 300_000));
    expect(freshness(age, later(2 * hourMs))).toBe("fresh");
  });

  it("never look younger, whatever the clock is set to, until a server answers", () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const { ages } = follow(newData(syncedAt), steps);
        for (const [position, age] of ages.entries()) {
          expect(age.agedMs).toBeGreaterThanOrEqual(ages[position - 1]?.agedMs ?? 0);
        }
      }),
    );
  });

  it("are at least as old as the latest instant ever seen says", () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const { ages, clock } = follow(newData(syncedAt), steps);
        const latestMs = Math.max(...clock.map((instant) => instant.getTime()));
        expect(ages.at(-1)?.agedMs).toBeGreaterThanOrEqual(latestMs - syncedAt.getTime());
      }),
    );
  });

  it("are exactly as old as the clock says while it runs forwards, however often it is looked at", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 * dayMs })), (steps) => {
        const { ages, clock } = follow(newData(syncedAt), steps);
        const now = later(hourMs, clock.at(-1));
        expect(ageMsAt(ages.at(-1) ?? newData(syncedAt), now)).toBe(
          now.getTime() - syncedAt.getTime(),
        );
      }),
    );
  });

  it("go from fresh to stale to hidden, never back", () => {
    const order = ["fresh", "stale", "hidden"];
    fc.assert(
      fc.property(moves, (steps) => {
        const { ages, clock } = follow(newData(syncedAt), steps);
        const seen = ages.map((age, at) => order.indexOf(freshness(age, clock[at] ?? syncedAt)));
        expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      }),
    );
  });
});
