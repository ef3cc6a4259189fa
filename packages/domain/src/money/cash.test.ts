import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../time/index.js";
import {
  changeFor,
  compare,
  countDenominations,
  denominations,
  denominationsOn,
  dong,
  negate,
  notesFor,
  noteSets,
  roundCash,
  suggestTenders,
  times,
} from "./index.js";

const amount = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }).map(dong);
const step = fc.constantFrom<500 | 1000>(500, 1000);

describe("cash rounding", () => {
  it("stays below 1.000 ₫ and lands on a multiple of the step", () => {
    fc.assert(
      fc.property(amount, step, (due, by) => {
        const { rounded, rounding } = roundCash(due, by);
        expect(rounded - due).toBe(rounding);
        expect(Math.abs(rounding)).toBeLessThanOrEqual(by / 2);
        expect(Math.abs(rounding)).toBeLessThan(1_000);
        expect(Math.abs(rounded % by)).toBe(0);
      }),
    );
  });

  it("mirrors a sale on a return", () => {
    fc.assert(
      fc.property(amount, step, (due, by) => {
        expect(roundCash(negate(due), by).rounded).toBe(negate(roundCash(due, by).rounded));
      }),
    );
  });

  it.each([
    [1_234_249, 500, 1_234_000],
    [1_234_250, 500, 1_234_500],
    [1_234_499, 1000, 1_234_000],
    [1_234_500, 1000, 1_235_000],
  ] as const)("rounds %i by steps of %i to %i", (due, by, rounded) => {
    expect(roundCash(dong(due), by).rounded).toBe(rounded);
  });
});

describe("notes", () => {
  it("are known with their days, in order, and unknown before the first set", () => {
    for (const set of noteSets) expect(day(set.fromOn)).toBe(set.fromOn);
    expect(denominationsOn(day("2026-11-22"))).toEqual(denominations);
    expect(denominationsOn(day("1990-01-01"))).toEqual([]);
    expect([...denominations].sort((a, b) => compare(b, a))).toEqual(denominations);
    expect(denominations.at(-1)).toBe(500);
  });

  it("pay any multiple of 500 ₫ and count back to the same amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000_000 }), (count) => {
        const notes = notesFor(times(dong(500), count));
        expect(notes).not.toBeNull();
        expect(countDenominations(notes ?? [])).toBe(500 * count);
      }),
    );
  });

  it("cannot pay what is no multiple of the smallest note, nor less than nothing", () => {
    expect(notesFor(dong(1_250))).toBeNull();
    expect(notesFor(dong(-500))).toBeNull();
  });

  it("are counted in whole, non-negative numbers", () => {
    expect(countDenominations([{ note: dong(500_000), count: 3 }])).toBe(1_500_000);
    expect(() => countDenominations([{ note: dong(500), count: -1 }])).toThrow(RangeError);
    expect(() => countDenominations([{ note: dong(500), count: 0.5 }])).toThrow(RangeError);
  });
});

describe("tender buttons", () => {
  it.each([
    [187_000, [187_000, 190_000, 200_000, 500_000]],
    [35_000, [35_000, 40_000, 50_000, 100_000, 200_000, 500_000]],
    [1_234_500, [1_234_500, 1_240_000, 1_250_000, 1_300_000, 1_400_000, 1_500_000]],
    [500_000, [500_000, 600_000]],
    [0, []],
  ])("offer for %i what a customer would hand over", (due, offered) => {
    expect(suggestTenders(dong(due))).toEqual(offered);
  });

  it("offer the exact amount first, then rising amounts, each enough", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }).map(dong), (due) => {
        const offered = suggestTenders(due);
        expect(offered[0]).toBe(due);
        expect(new Set(offered).size).toBe(offered.length);
        expect([...offered].sort(compare)).toEqual(offered);
        expect(offered.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe("change", () => {
  it("is what was received less what is due", () => {
    expect(changeFor(dong(200_000), dong(187_000))).toEqual({ ok: true, value: 13_000 });
    expect(changeFor(dong(187_000), dong(187_000))).toEqual({ ok: true, value: 0 });
  });

  it("is refused when too little was received, with what is missing", () => {
    expect(changeFor(dong(100_000), dong(187_000))).toEqual({
      ok: false,
      refusal: { code: "tender_short", facts: { missing: 87_000 } },
    });
  });
});
