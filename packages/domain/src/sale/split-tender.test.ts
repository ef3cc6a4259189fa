import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dong, dong, sum } from "../money/index.js";
import { cashPart } from "./index.js";

const amount = (most: number): fc.Arbitrary<Dong> => fc.integer({ min: 0, max: most }).map(dong);

describe("the cash part of a split payment", () => {
  it("rounds only what is left for cash", () => {
    expect(cashPart(dong(100_300), [dong(50_000)], 500)).toEqual({
      ok: true,
      value: { rest: 50_300, rounding: 200, cash: 50_500 },
    });
    expect(cashPart(dong(100_300), [dong(100_300)], 500)).toMatchObject({
      value: { rest: 0, rounding: 0, cash: 0 },
    });
  });

  it("is whatever completes the other tenders, and never off by more than half a step", () => {
    fc.assert(
      fc.property(amount(10 ** 9), fc.array(amount(10 ** 8), { maxLength: 4 }), (exact, others) => {
        const part = cashPart(exact, others, 500);
        const paid = sum(others);
        if (paid > exact) {
          expect(part).toMatchObject({ refusal: { code: "tender_mismatch" } });
          return;
        }
        if (!part.ok) throw new Error("others within the whole are never refused");
        const { rest, rounding, cash } = part.value;
        expect(paid + rest).toBe(exact);
        expect(cash - rounding).toBe(rest);
        expect(Math.abs(rounding)).toBeLessThanOrEqual(250);
        expect(cash % 500).toBe(0);
      }),
    );
  });

  it("refuses a tender below nothing", () => {
    expect(cashPart(dong(1_000), [dong(-500)], 500)).toMatchObject({
      refusal: { code: "tender_mismatch" },
    });
  });
});
