import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, type Dong, dong, subtract, sum } from "../money/index.js";
import { lineGross, lineTotal, type SaleLine, saleTotals, spreadDiscount } from "./index.js";

const anyLine = fc
  .record({
    unitPrice: fc.integer({ min: 0, max: 25_000_000 }),
    quantity: fc.integer({ min: 1, max: 200 }),
    discountShare: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ unitPrice, quantity, discountShare }): SaleLine => {
    const discount = dong(Math.floor(unitPrice * quantity * discountShare));
    return { unitPrice: dong(unitPrice), quantity, discount };
  });
const lines = fc.array(anyLine, { minLength: 1, maxLength: 20 });
const step = fc.constantFrom<500 | 1000 | null>(500, 1000, null);
const payable = (of: SaleLine): Dong => lineTotal(of.unitPrice, of.quantity, of.discount);

describe("the totals of a sale", () => {
  it("are gross, less discount, plus the rounding of cash", () => {
    fc.assert(
      fc.property(lines, step, (all, by) => {
        const totals = saleTotals(all, by);
        expect(totals.gross).toBe(sum(all.map(lineGross)));
        expect(add(subtract(totals.gross, totals.discount), totals.rounding)).toBe(totals.due);
        expect(subtract(totals.due, totals.rounding)).toBe(sum(all.map(payable)));
      }),
    );
  });

  it("round only when paid in cash, and by less than 1.000 ₫", () => {
    fc.assert(
      fc.property(lines, step, (all, by) => {
        const { rounding, due } = saleTotals(all, by);
        expect(Math.abs(rounding)).toBeLessThan(1_000);
        if (by === null) expect(rounding).toBe(0);
        else expect(due % by).toBe(0);
      }),
    );
  });

  it("of nothing are nothing", () => {
    expect(saleTotals([], 1000)).toEqual({ gross: 0, discount: 0, rounding: 0, due: 0 });
  });

  it("of three bowls at 35.250 ₫ less 5.000 ₫ are due as 101.000 ₫ in cash", () => {
    const line = { unitPrice: dong(35_250), quantity: 3, discount: dong(5_000) };
    expect(lineTotal(line.unitPrice, line.quantity, line.discount)).toBe(100_750);
    expect(saleTotals([line], 500)).toEqual({
      gross: 105_750,
      discount: 5_000,
      rounding: 250,
      due: 101_000,
    });
  });
});

describe("a discount of the whole basket", () => {
  it("is spread over the lines to the dong, and no line falls below nothing", () => {
    fc.assert(
      fc.property(lines, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const discount = dong(Math.floor(sum(all.map(payable)) * share));
        const spread = spreadDiscount(all, discount);
        if (!spread.ok) throw new Error("a discount within the basket was refused");
        const before = saleTotals(all, null);
        const after = saleTotals(spread.value, null);
        expect(subtract(after.discount, before.discount)).toBe(discount);
        expect(after.gross).toBe(before.gross);
        for (const line of spread.value) expect(payable(line)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("is refused when it is larger than the basket, or negative", () => {
    const line = { unitPrice: dong(10_000), quantity: 2, discount: dong(5_000) };
    for (const discount of [15_001, -1]) {
      expect(spreadDiscount([line], dong(discount))).toEqual({
        ok: false,
        refusal: { code: "discount_too_large", facts: { discount, largest: 15_000 } },
      });
    }
    expect(spreadDiscount([line], dong(15_000))).toMatchObject({ ok: true });
  });
});
