import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, changeFor, type Dong, dong } from "../money/index.js";
import { checkSale, lineTotal, type SaleFigures, saleTotals, type SaleTender } from "./index.js";

const line = { unitPrice: dong(35_250), quantity: 3, discount: dong(5_000), total: dong(100_750) };
const tender: SaleTender = {
  kind: "cash",
  amount: dong(101_000),
  received: dong(200_000),
  change: dong(99_000),
};
const good: SaleFigures = { lines: [line], totals: saleTotals([line], 500), tenders: [tender] };
const sale = (changes: Partial<SaleFigures>): SaleFigures => ({ ...good, ...changes });

const anySale = fc
  .record({
    lines: fc.array(
      fc.record({
        unitPrice: fc.integer({ min: 0, max: 25_000_000 }).map(dong),
        quantity: fc.integer({ min: 1, max: 200 }),
      }),
      { minLength: 1, maxLength: 20 },
    ),
    step: fc.constantFrom<500 | 1000 | null>(500, 1000, null),
    more: fc.integer({ min: 0, max: 1_000_000 }).map(dong),
  })
  .map(({ lines, step, more }): SaleFigures => {
    const sold = lines.map(({ unitPrice, quantity }) => {
      const discount = dong(0);
      return { unitPrice, quantity, discount, total: lineTotal(unitPrice, quantity, discount) };
    });
    const totals = saleTotals(sold, step);
    const received = add(totals.due, more);
    const change = changeFor(received, totals.due);
    if (!change.ok) throw new Error("received is never less than due here");
    return {
      lines: sold,
      totals,
      tenders: [{ kind: "cash", amount: totals.due, received, change: change.value }],
    };
  });

describe("the check of a sale", () => {
  it("accepts every sale worked out by the same rules", () => {
    fc.assert(
      fc.property(anySale, (any) => {
        expect(checkSale(any)).toEqual({ ok: true, value: any });
      }),
    );
  });

  it("refuses a sale as soon as any one figure is off", () => {
    const off = (of: Dong, by: number): Dong => dong(of + by);
    fc.assert(
      fc.property(
        anySale,
        fc.integer({ min: -1000, max: 1000 }).filter((by) => by !== 0),
        fc.nat(),
        (any, by, pick) => {
          const { gross, discount, rounding, due } = any.totals;
          const [first] = any.lines;
          const [paid] = any.tenders;
          if (!first || !paid) throw new Error("a sale here has a line and a tender");
          const others = any.lines.slice(1);
          const wrong: SaleFigures[] = [
            { ...any, totals: { ...any.totals, gross: off(gross, by) } },
            { ...any, totals: { ...any.totals, discount: off(discount, by) } },
            { ...any, totals: { ...any.totals, rounding: off(rounding, by) } },
            { ...any, totals: { ...any.totals, due: off(due, by) } },
            { ...any, lines: [{ ...first, total: off(first.total, by) }, ...others] },
            { ...any, lines: [{ ...first, unitPrice: off(first.unitPrice, by) }, ...others] },
            { ...any, lines: [{ ...first, discount: off(first.discount, by) }, ...others] },
            { ...any, tenders: [{ ...paid, amount: off(paid.amount, by) }] },
            { ...any, tenders: [{ ...paid, received: off(paid.received, by) }] },
            { ...any, tenders: [{ ...paid, change: off(paid.change, by) }] },
            { ...any, tenders: [...any.tenders, { ...paid, amount: dong(1000) }] },
          ];
          const one = wrong[pick % wrong.length];
          if (!one) throw new Error("picked outside the list");
          expect(checkSale(one).ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each<[string, string, SaleFigures]>([
    ["empty_sale", "has no line", sale({ lines: [] })],
    ["bad_quantity", "sells no piece", sale({ lines: [{ ...line, quantity: 0 }] })],
    ["bad_quantity", "sells half a piece", sale({ lines: [{ ...line, quantity: 1.5 }] })],
    ["sum_mismatch", "has a wrong line", sale({ lines: [{ ...line, total: dong(105_750) }] })],
    [
      "sum_mismatch",
      "discounts more than the line",
      sale({ lines: [{ ...line, discount: dong(200_000), total: dong(-94_250) }] }),
    ],
    [
      "sum_mismatch",
      "has a basket discount its lines do not hold",
      sale({ basketDiscount: dong(5_001) }),
    ],
    ["sum_mismatch", "has a basket discount of nothing", sale({ basketDiscount: dong(0) })],
    [
      "sum_mismatch",
      "rounds by 1.000 ₫",
      sale({
        totals: { ...good.totals, rounding: dong(1_000), due: dong(101_750) },
        tenders: [{ ...tender, amount: dong(101_750), change: dong(98_250) }],
      }),
    ],
    [
      "tender_mismatch",
      "rounds without cash",
      sale({
        tenders: [{ ...tender, kind: "transfer", received: dong(101_000), change: dong(0) }],
      }),
    ],
    ["tender_mismatch", "is not paid", sale({ tenders: [] })],
    ["tender_mismatch", "is paid twice", sale({ tenders: [tender, tender] })],
    [
      "tender_mismatch",
      "pays part of it back",
      sale({
        tenders: [
          { ...tender, amount: dong(102_000), change: dong(98_000) },
          { kind: "cash", amount: dong(-1_000), received: dong(-1_000), change: dong(0) },
        ],
      }),
    ],
    ["change_mismatch", "gives wrong change", sale({ tenders: [{ ...tender, change: dong(0) }] })],
    [
      "change_mismatch",
      "took too little",
      sale({ tenders: [{ ...tender, received: dong(100_000), change: dong(-1_000) }] }),
    ],
    [
      "sum_mismatch",
      "counts past exact numbers",
      sale({ lines: [{ ...line, unitPrice: dong(Number.MAX_SAFE_INTEGER), quantity: 9 }] }),
    ],
  ])("refuses with %s a sale that %s", (code, _, figures) => {
    expect(checkSale(figures)).toMatchObject({ ok: false, refusal: { code } });
  });

  it("accepts a basket discount that is part of the discount of the lines", () => {
    expect(checkSale(sale({ basketDiscount: dong(2_000) }))).toMatchObject({ ok: true });
  });

  it("gives no change on anything but cash", () => {
    const exact = { ...line, unitPrice: dong(34_000), total: dong(97_000) };
    const paidBy = (kind: string): SaleFigures => ({
      lines: [exact],
      totals: saleTotals([exact], null),
      tenders: [{ kind, amount: dong(97_000), received: dong(100_000), change: dong(3_000) }],
    });
    expect(checkSale(paidBy("cash")).ok).toBe(true);
    expect(checkSale(paidBy("transfer"))).toMatchObject({ refusal: { code: "change_mismatch" } });
  });
});
