import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dong, sum } from "../money/index.js";
import { canComeBack, checkReturn, refundOf, type ReturnFigures, returnTotals } from "./index.js";

describe("a refund", () => {
  it("sums to what the line cost, however the pieces come back", () => {
    const lineInParts = fc.record({
      total: fc.integer({ min: 0, max: 100_000_000 }),
      parts: fc.array(fc.integer({ min: 1, max: 400_000 }), { minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(lineInParts, ({ total, parts }) => {
        const quantity = parts.reduce((count, part) => count + part, 0);
        let returned = 0;
        const refunds = parts.map((part) => {
          const refund = refundOf({ total: dong(total), quantity, returned }, part);
          if (!refund.ok) throw new Error("pieces within the line were refused");
          returned += part;
          return refund.value;
        });
        expect(sum(refunds)).toBe(total);
        for (const refund of refunds) expect(refund).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("is refused for more pieces than are left, naming how many are", () => {
    const line = { total: dong(300_000), quantity: 3, returned: 2 };
    expect(refundOf(line, 1)).toEqual({ ok: true, value: 100_000 });
    expect(refundOf(line, 2)).toMatchObject({
      refusal: { code: "refund_exceeds", facts: { left: 1 } },
    });
    expect(refundOf(line, 0)).toMatchObject({ refusal: { code: "bad_quantity" } });
    expect(refundOf(line, 0.5)).toMatchObject({ refusal: { code: "bad_quantity" } });
  });
});

describe("what can come back of a line", () => {
  const line = { total: dong(100_000), quantity: 3, returned: 1, refunded: dong(33_333) };
  const back = (quantity: number, refund: number) => ({ quantity, refund: dong(refund) });

  it("is no more pieces than are left and no more money than they cost", () => {
    expect(canComeBack(line, back(2, 66_667))).toBe(true);
    expect(canComeBack(line, back(3, 66_667))).toBe(false);
    expect(canComeBack(line, back(1, 50_000))).toBe(false);
    expect(canComeBack(line, back(1, 10_000))).toBe(true);
  });

  it("may differ by the odd dong between tills, never beyond what the line cost", () => {
    expect(canComeBack(line, back(1, 33_334))).toBe(true);
    expect(canComeBack({ ...line, returned: 2, refunded: dong(66_667) }, back(1, 33_334))).toBe(
      false,
    );
  });
});

describe("the check of a return", () => {
  const good: ReturnFigures = {
    lines: [{ quantity: 1, refund: dong(100_750) }],
    totals: returnTotals([dong(100_750)], 500),
    tenders: [{ kind: "cash", amount: dong(101_000) }],
  };

  it("accepts figures worked out by the same rules", () => {
    expect(good.totals).toEqual({ refund: 100_750, rounding: 250, due: 101_000 });
    expect(checkReturn(good)).toMatchObject({ ok: true });
  });

  it.each<[string, string, Partial<ReturnFigures>]>([
    ["empty_sale", "brings nothing back", { lines: [] }],
    ["bad_quantity", "brings half a piece", { lines: [{ quantity: 0.5, refund: dong(100_750) }] }],
    ["sum_mismatch", "sums wrongly", { totals: { ...good.totals, refund: dong(100_000) } }],
    ["sum_mismatch", "is due wrongly", { totals: { ...good.totals, due: dong(100_500) } }],
    [
      "sum_mismatch",
      "charges for what came back",
      { lines: [{ quantity: 1, refund: dong(-100_750) }] },
    ],
    [
      "tender_mismatch",
      "pays back too little",
      { tenders: [{ kind: "cash", amount: dong(1_000) }] },
    ],
    [
      "tender_mismatch",
      "rounds what is no cash",
      { tenders: [{ kind: "vietqr", amount: dong(101_000) }] },
    ],
  ])("refuses with %s a return that %s", (code, _, changes) => {
    expect(checkReturn({ ...good, ...changes })).toMatchObject({ ok: false, refusal: { code } });
  });
});
