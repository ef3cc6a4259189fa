import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate, basisPointsOf, dong, negate, percentOf, splitVat, sum } from "./index.js";

const amount = fc
  .integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
  .map(dong);
const rate = fc.integer({ min: 0, max: 10_000 });
const weights = fc
  .array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 40 })
  .filter((all) => all.some((weight) => weight > 0));

describe("allocate", () => {
  it("gives parts that always sum to the whole", () => {
    fc.assert(
      fc.property(amount, weights, (total, by) => {
        const parts = allocate(total, by);
        expect(parts).toHaveLength(by.length);
        expect(sum(parts)).toBe(total);
      }),
    );
  });

  it("keeps every part within one dong of its exact share", () => {
    fc.assert(
      fc.property(amount, weights, (total, by) => {
        const weightSum = by.reduce((running, weight) => running + BigInt(weight), 0n);
        allocate(total, by).forEach((part, index) => {
          const off = BigInt(part) * weightSum - BigInt(total) * BigInt(by[index] ?? 0);
          expect(off < weightSum && off > -weightSum).toBe(true);
        });
      }),
    );
  });

  it("gives nothing to a weight of 0 and mirrors a negative total", () => {
    fc.assert(
      fc.property(amount, weights, (total, by) => {
        const parts = allocate(total, by);
        parts.forEach((part, index) => {
          if (by[index] === 0) expect(part).toBe(0);
        });
        expect(allocate(negate(total), by)).toEqual(parts.map(negate));
      }),
    );
  });

  it("gives the odd dong to the largest remainder, and to the first of equals", () => {
    expect(allocate(dong(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocate(dong(10), [1, 5, 1])).toEqual([2, 7, 1]);
    expect(allocate(dong(5), [1, 2, 2])).toEqual([1, 2, 2]);
  });

  it("never gives a line more than its own weight while the total fits in the weights", () => {
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (by, share) => {
        const whole = by.reduce((running, weight) => running + weight, 0);
        const parts = allocate(dong(Math.floor(whole * share)), by);
        parts.forEach((part, index) => expect(part).toBeLessThanOrEqual(by[index] ?? 0));
      }),
    );
  });

  it("throws when nothing can carry the total, and when a weight is no whole number", () => {
    expect(allocate(dong(0), [0, 0])).toEqual([0, 0]);
    expect(() => allocate(dong(1), [0, 0])).toThrow(RangeError);
    expect(() => allocate(dong(1), [])).toThrow(RangeError);
    expect(() => allocate(dong(1), [-1, 2])).toThrow(RangeError);
    expect(() => allocate(dong(1), [0.5])).toThrow(RangeError);
  });
});

describe("splitVat", () => {
  it("gives a net and a VAT that add up to the gross, to the dong", () => {
    fc.assert(
      fc.property(amount, rate, (gross, basisPoints) => {
        const { net, vat } = splitVat(gross, basisPoints);
        expect(sum([net, vat])).toBe(gross);
        expect(Math.sign(vat) * Math.sign(gross)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("puts the net within half a dong of gross / (1 + rate)", () => {
    fc.assert(
      fc.property(amount, rate, (gross, basisPoints) => {
        const { net } = splitVat(gross, basisPoints);
        const divisor = BigInt(10_000 + basisPoints);
        const off = 2n * (BigInt(net) * divisor - BigInt(gross) * 10_000n);
        expect(off <= divisor && off >= -divisor).toBe(true);
      }),
    );
  });

  it("mirrors the sale on a return", () => {
    fc.assert(
      fc.property(amount, rate, (gross, basisPoints) => {
        const sold = splitVat(gross, basisPoints);
        const returned = splitVat(negate(gross), basisPoints);
        expect(returned).toEqual({ net: negate(sold.net), vat: negate(sold.vat) });
      }),
    );
  });

  it.each([
    [108_000, 800, 100_000, 8_000],
    [110_000, 1000, 100_000, 10_000],
    [105_000, 500, 100_000, 5_000],
    [35_000, 800, 32_407, 2_593],
    [99_000, 0, 99_000, 0],
  ])("splits %i at %i basis points into %i and %i", (gross, basisPoints, net, vat) => {
    expect(splitVat(dong(gross), basisPoints)).toEqual({ net, vat });
  });

  it("refuses a rate that is no whole, non-negative number of basis points", () => {
    expect(() => splitVat(dong(1), -1)).toThrow(RangeError);
    expect(() => splitVat(dong(1), 7.5)).toThrow(RangeError);
  });
});

describe("percentOf", () => {
  it("rounds halves away from zero", () => {
    expect(percentOf(dong(50), 100)).toBe(1);
    expect(percentOf(dong(49), 100)).toBe(0);
    expect(percentOf(dong(-50), 100)).toBe(-1);
    expect(percentOf(dong(250_000), 1250)).toBe(31_250);
  });

  it("takes the whole at 10.000 basis points, exactly, even for the largest amount", () => {
    fc.assert(
      fc.property(amount, (whole) => {
        expect(percentOf(whole, 10_000)).toBe(whole);
      }),
    );
  });
});

describe("basisPointsOf", () => {
  const whole = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

  it("reaches a threshold exactly when the part itself does", () => {
    fc.assert(
      fc.property(whole, fc.maxSafeNat(), rate, (of, seed, threshold) => {
        const part = seed % of;
        const reaches = BigInt(part) * 10_000n >= BigInt(threshold) * BigInt(of);
        expect((basisPointsOf(part, of) ?? -1) >= threshold).toBe(reaches);
      }),
    );
  });

  it.each([
    [3, 5, 6_000],
    [59_999, 100_000, 5_999],
    [2, 3, 6_666],
    [0, 7, 0],
    [-5, 7, 0],
    [8, 7, 10_000],
  ])("takes %i of %i as %i", (part, of, basisPoints) => {
    expect(basisPointsOf(part, of)).toBe(basisPoints);
  });

  it("is nothing of nothing, and throws on fractions", () => {
    expect(basisPointsOf(0, 0)).toBeNull();
    expect(basisPointsOf(3, -1)).toBeNull();
    expect(() => basisPointsOf(0.6, 1)).toThrow(RangeError);
    expect(() => basisPointsOf(1, 2 ** 53)).toThrow(RangeError);
  });
});
