import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, type Dong, dong, subtract, sum } from "../money/index.js";
import { returnTotals, saleTotals } from "../sale/index.js";
import {
  type CashMove,
  difference,
  expectedCash,
  isFromEarlierDay,
  lostNumbers,
  mergeGaps,
  needsReason,
  opposite,
  sequenceGaps,
  shiftReport,
  type ShiftReturn,
  type ShiftSale,
} from "./index.js";

const amount = fc.integer({ min: 0, max: 50_000_000 }).map(dong);
const moves = fc.array(fc.record<CashMove>({ kind: fc.constantFrom("in", "out"), amount }), {
  maxLength: 10,
});
const sales = fc.array(
  fc
    .record({ price: amount, kind: fc.constantFrom("cash", "transfer") })
    .map(({ price, kind }): ShiftSale => {
      const step = kind === "cash" ? 500 : null;
      const totals = saleTotals([{ unitPrice: price, quantity: 1, discount: dong(0) }], step);
      return { totals, tenders: [{ kind, amount: totals.due }] };
    }),
  { maxLength: 30 },
);

const returns = fc.array(
  fc
    .record({ refund: amount, kind: fc.constantFrom("cash", "transfer") })
    .map(({ refund, kind }): ShiftReturn => {
      const totals = returnTotals([refund], kind === "cash" ? 500 : null);
      return { totals, tenders: [{ kind, amount: totals.due }] };
    }),
  { maxLength: 10 },
);
const reportOf = (sold: readonly ShiftSale[]) =>
  shiftReport({ float: dong(0), sales: sold, returns: [], moves: [] });

describe("the cash of a shift", () => {
  it("is float plus cash taken plus what was put in less what was taken out", () => {
    const expected = expectedCash({
      float: dong(500_000),
      cashTaken: dong(1_200_000),
      moves: [
        { kind: "in", amount: dong(200_000) },
        { kind: "out", amount: dong(1_000_000) },
      ],
    });
    expect(expected).toBe(900_000);
    expect(difference(dong(895_000), expected)).toBe(-5_000);
    expect(difference(dong(910_000), expected)).toBe(10_000);
  });

  it("does not change when a move is undone by its opposite", () => {
    fc.assert(
      fc.property(amount, amount, moves, amount, (float, cashTaken, all, moved) => {
        const undone: CashMove[] = [
          { kind: "in", amount: moved },
          { kind: "out", amount: moved },
        ];
        expect(expectedCash({ float, cashTaken, moves: [...all, ...undone] })).toBe(
          expectedCash({ float, cashTaken, moves: all }),
        );
      }),
    );
  });
});

describe("the end of a shift", () => {
  it("asks for a reason when a single dong is off", () => {
    expect([-1, 0, 1].map((off) => needsReason(dong(off)))).toEqual([true, false, true]);
  });

  it("knows the opposite of a move, and of that the move itself", () => {
    expect(opposite("in")).toBe("out");
    expect(opposite(opposite("in"))).toBe("in");
  });

  it("is overdue from midnight in Hanoi on, whatever a clock set back says", () => {
    const openedAt = "2026-11-22T01:00:00.000Z";
    expect(isFromEarlierDay(openedAt, "2026-11-22T16:59:59.999Z")).toBe(false);
    expect(isFromEarlierDay(openedAt, "2026-11-22T17:00:00.000Z")).toBe(true);
    expect(isFromEarlierDay(openedAt, "2026-11-20T01:00:00.000Z")).toBe(false);
  });
});

describe("the shift report", () => {
  it("counts to the dong: total = gross - discount + rounding = cash + the rest", () => {
    fc.assert(
      fc.property(sales, returns, amount, moves, (sold, back, float, all) => {
        const report = shiftReport({ float, sales: sold, returns: back, moves: all });
        const paid = (kind: string): Dong =>
          sum(
            sold
              .flatMap((sale) => sale.tenders)
              .filter((tender) => tender.kind === kind)
              .map((tender) => tender.amount),
          );
        expect(report.saleCount).toBe(sold.length);
        expect(report.salesTotal).toBe(
          add(subtract(report.grossSales, report.discount), report.rounding),
        );
        expect(add(report.cashTaken, paid("transfer"))).toBe(report.salesTotal);
        expect(report.returnsTotal).toBe(sum(back.map(({ totals }) => totals.due)));
        const inDrawer = subtract(report.cashTaken, report.cashRefunded);
        const elsewhere = sum(report.otherTenders.map((tender) => tender.amount));
        expect(add(inDrawer, elsewhere)).toBe(subtract(report.salesTotal, report.returnsTotal));
        const moved = subtract(report.movedIn, report.movedOut);
        expect(report.expected).toBe(sum([float, inDrawer, moved]));
      }),
    );
  });

  it("of two halves of a shift adds up to the report of the whole", () => {
    fc.assert(
      fc.property(sales, sales, (morning, evening) => {
        const whole = reportOf([...morning, ...evening]);
        const [first, second] = [morning, evening].map(reportOf);
        expect(whole.cashTaken).toBe((first?.cashTaken ?? 0) + (second?.cashTaken ?? 0));
        expect(whole.grossSales).toBe((first?.grossSales ?? 0) + (second?.grossSales ?? 0));
      }),
    );
  });

  it("of a shift without a sale expects its float", () => {
    const report = shiftReport({ float: dong(500_000), sales: [], returns: [], moves: [] });
    expect(report).toMatchObject({ saleCount: 0, salesTotal: 0, returnCount: 0, otherTenders: [] });
    expect(report.expected).toBe(500_000);
  });

  it("counts an exchange in sales and returns, and in no drawer", () => {
    const bowl = { gross: dong(450_000), discount: dong(0), rounding: dong(0), due: dong(450_000) };
    const back = { refund: dong(300_000), rounding: dong(0), due: dong(300_000) };
    const report = shiftReport({
      float: dong(0),
      sales: [
        {
          totals: bowl,
          tenders: [
            { kind: "exchange", amount: dong(300_000) },
            { kind: "cash", amount: dong(150_000) },
          ],
        },
      ],
      returns: [{ totals: back, tenders: [{ kind: "exchange", amount: dong(300_000) }] }],
      moves: [],
    });
    expect(report).toMatchObject({ salesTotal: 450_000, returnsTotal: 300_000 });
    expect(report).toMatchObject({ cashTaken: 150_000, expected: 150_000, otherTenders: [] });
  });
});

describe("gaps in a sequence", () => {
  it.each([
    [[], undefined, []],
    [[1, 2, 3], undefined, []],
    [
      [1, 2, 5, 9],
      undefined,
      [
        { from: 3, through: 4 },
        { from: 6, through: 8 },
      ],
    ],
    [
      [5, 3, 5],
      1,
      [
        { from: 1, through: 2 },
        { from: 4, through: 4 },
      ],
    ],
    [[2, 3, 7], 3, [{ from: 4, through: 6 }]],
  ])("of %j from %s are %j", (numbers, startsAt, gaps) => {
    expect(sequenceGaps(numbers, startsAt)).toEqual(gaps);
  });

  it("and the numbers together leave no hole and overlap nowhere", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }), (numbers) => {
        const missing = sequenceGaps(numbers).flatMap(({ from, through }) =>
          Array.from({ length: through - from + 1 }, (_, index) => from + index),
        );
        const all = [...new Set(numbers), ...missing].sort((a, b) => a - b);
        const lowest = Math.min(...numbers);
        expect(all).toEqual(
          Array.from({ length: Math.max(...numbers) - lowest + 1 }, (_, index) => lowest + index),
        );
      }),
    );
  });

  it("are lost only where nobody holds the numbers", () => {
    const gaps = [
      { from: 118, through: 121 },
      { from: 130, through: 130 },
    ];
    expect(lostNumbers(gaps, [])).toEqual(gaps);
    expect(lostNumbers(gaps, [119, 130, 500])).toEqual([
      { from: 118, through: 118 },
      { from: 120, through: 121 },
    ]);
    expect(lostNumbers(gaps, [118, 119, 120, 121, 130])).toEqual([]);
  });
});

describe("gaps that are put together", () => {
  it("joins those that overlap or touch and keeps the others apart, smallest first", () => {
    const gaps = [
      { from: 9, through: 12 },
      { from: 1, through: 2 },
      { from: 11, through: 11 },
      { from: 3, through: 4 },
    ];
    expect(mergeGaps(gaps)).toEqual([
      { from: 1, through: 4 },
      { from: 9, through: 12 },
    ]);
    expect(mergeGaps([])).toEqual([]);
  });
});
