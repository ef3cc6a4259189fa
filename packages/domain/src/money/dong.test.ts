import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, compare, dong, isDong, max, min, negate, subtract, sum, times } from "./index.js";

const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(dong);

describe("whole dong", () => {
  it.each([0.5, NaN, Infinity, 2 ** 53, -(2 ** 53)])("refuses %s as an amount", (value) => {
    expect(isDong(value)).toBe(false);
    expect(() => dong(value)).toThrow(RangeError);
  });

  it("has one zero", () => {
    expect(Object.is(dong(-0), 0)).toBe(true);
    expect(Object.is(negate(dong(0)), 0)).toBe(true);
  });

  it("adds, subtracts and negates as whole numbers do", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(subtract(add(a, b), b)).toBe(a);
        expect(add(a, negate(a))).toBe(0);
        expect(add(min(a, b), max(a, b))).toBe(add(a, b));
        expect(compare(a, b) + compare(b, a)).toBe(0);
      }),
    );
  });

  it("sums to the same whatever the order, and to 0 when there is nothing", () => {
    expect(sum([])).toBe(0);
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        expect(sum([...amounts].reverse())).toBe(sum(amounts));
      }),
    );
  });

  it("refuses to leave the exact range instead of losing a dong", () => {
    const largest = dong(Number.MAX_SAFE_INTEGER);
    expect(() => add(largest, dong(1))).toThrow(RangeError);
    expect(() => times(largest, 2)).toThrow(RangeError);
    expect(sum([largest, dong(1), dong(-1)])).toBe(largest);
  });

  it("multiplies by whole counts only", () => {
    expect(times(dong(35_000), 3)).toBe(105_000);
    expect(() => times(dong(35_000), 1.5)).toThrow(RangeError);
  });
});
