import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { productSets } from "../classification/index.js";
import { add, type Dong, dong, sum } from "../money/index.js";
import { day } from "../time/index.js";
import {
  binds,
  type CountsAs,
  countsAs,
  isSharePeriod,
  requirementOn,
  shareOfRevenue,
  shareOfSkus,
  shareRequirements,
  stateOf,
  usualPeriod,
} from "./index.js";

const batTrang = "00577";
const ceramics = 21;
const tea = 11;
const reason = fc.constantFrom<CountsAs | null>("ocop", "local_craft", null);
const revenue = fc.integer({ min: 0, max: 1_000_000_000_000 }).map(dong);
const sixty = { basisPoints: 6000 };

/** Half counts as OCOP, half as local craft. */
const pieces = (counted: number, other: number): (CountsAs | null)[] => [
  ...Array.from({ length: counted }, (_, n) => (n % 2 === 0 ? "ocop" : "local_craft") as CountsAs),
  ...Array.from({ length: other }, () => null),
];

describe("rule 10: what counts towards the share", () => {
  it("is a product that shows stars, whatever it is and wherever it comes from", () => {
    for (const stars of [3, 4, 5] as const) {
      expect(countsAs({ stars, set: tea, producerCommune: "09556" }, batTrang)).toBe("ocop");
      expect(countsAs({ stars, set: null, producerCommune: null }, null)).toBe("ocop");
    }
  });

  it("is handicraft without stars when its producer is of the point's own commune", () => {
    const bowl = { stars: null, set: ceramics, producerCommune: batTrang };
    expect(countsAs(bowl, batTrang)).toBe("local_craft");
    expect(countsAs(bowl, "09556")).toBeNull();
    expect(countsAs({ ...bowl, stars: 4 }, batTrang)).toBe("ocop");
  });

  it("is no handicraft of a commune that nobody knows", () => {
    expect(countsAs({ stars: null, set: ceramics, producerCommune: null }, null)).toBeNull();
    expect(countsAs({ stars: null, set: ceramics, producerCommune: null }, batTrang)).toBeNull();
    expect(countsAs({ stars: null, set: null, producerCommune: batTrang }, batTrang)).toBeNull();
    expect(countsAs({ stars: null, set: 99, producerCommune: batTrang }, batTrang)).toBeNull();
  });

  it("rule 11: is nothing else: local goods of another group without stars do not count", () => {
    for (const { number, group } of productSets) {
      const goods = { stars: null, set: number, producerCommune: batTrang };
      expect(countsAs(goods, batTrang)).toBe(group === "IV" ? "local_craft" : null);
    }
  });
});

describe("rule 10: the share of SKUs", () => {
  it("adds up, whatever is on display", () => {
    fc.assert(
      fc.property(fc.array(reason), (displayed) => {
        const share = shareOfSkus(displayed);
        expect(share.whole).toBe(displayed.length);
        expect(share.ocop + share.localCraft).toBe(share.counted);
        expect(share.counted + share.other).toBe(share.whole);
        expect(shareOfSkus([...displayed].reverse())).toEqual(share);
      }),
    );
  });

  it("is met exactly when five times the counted are at least three times the whole", () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), fc.nat({ max: 200 }), (counted, other) => {
        const state = stateOf(shareOfSkus(pieces(counted, other)), sixty);
        const whole = counted + other;
        expect(state).toBe(
          whole === 0 ? "nothing_to_count" : counted * 5 >= whole * 3 ? "met" : "below",
        );
      }),
    );
  });

  it("never falls when one more counts and never rises when one more does not", () => {
    fc.assert(
      fc.property(fc.array(reason, { minLength: 1 }), (displayed) => {
        const before = shareOfSkus(displayed).basisPoints ?? 0;
        expect(shareOfSkus([...displayed, "ocop"]).basisPoints).toBeGreaterThanOrEqual(before);
        expect(shareOfSkus([...displayed, null]).basisPoints).toBeLessThanOrEqual(before);
      }),
    );
  });

  it.each([
    [6, 4, 6_000, "met"],
    [59, 41, 5_900, "below"],
    [5_999, 4_001, 5_999, "below"],
    [599_999, 400_001, 5_999, "below"],
    [0, 0, null, "nothing_to_count"],
    [0, 3, 0, "below"],
    [3, 0, 10_000, "met"],
  ])("of %i that count beside %i others is %s and %s", (counted, other, basisPoints, state) => {
    const share = shareOfSkus(pieces(counted, other));
    expect([share.basisPoints, stateOf(share, sixty)]).toEqual([basisPoints, state]);
  });
});

describe("rule 10: the share of revenue", () => {
  const sold = fc.array(fc.record({ countsAs: reason, revenue }), { maxLength: 50 });
  const split = (counted: number, other: number) =>
    shareOfRevenue([
      { countsAs: "ocop", revenue: dong(counted) },
      { countsAs: null, revenue: dong(other) },
    ]);

  it("adds up to the dong, whatever was sold", () => {
    fc.assert(
      fc.property(sold, (lines) => {
        const share = shareOfRevenue(lines);
        const all: Dong = sum(lines.map((line) => line.revenue));
        expect(share.whole).toBe(all);
        expect(add(share.ocop, share.localCraft)).toBe(share.counted);
        expect(add(share.counted, share.other)).toBe(all);
      }),
    );
  });

  it("knows 60 % to the dong, even in billions", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), (fifth) => {
        expect(stateOf(split(fifth * 3, fifth * 2), sixty)).toBe("met");
        expect(stateOf(split(fifth * 3 - 1, fifth * 2 + 1), sixty)).toBe("below");
      }),
    );
  });

  it("has nothing to count while nothing was sold, or goods for nothing", () => {
    expect(stateOf(shareOfRevenue([]), sixty)).toBe("nothing_to_count");
    expect(stateOf(split(0, 0), sixty)).toBe("nothing_to_count");
  });

  it("takes returned goods off again", () => {
    const share = shareOfRevenue([
      { countsAs: "ocop", revenue: dong(300_000) },
      { countsAs: "ocop", revenue: dong(-100_000) },
      { countsAs: null, revenue: dong(200_000) },
    ]);
    expect(share).toMatchObject({ ocop: 200_000, whole: 400_000, basisPoints: 5_000 });
  });
});

describe("rule 10: the requirement", () => {
  it("is 60 % for design centres from 14/12/2023, and none before", () => {
    const requirement = requirementOn(day("2026-11-22"));
    expect(requirement).toMatchObject({ basisPoints: 6000, fromOn: "2023-12-14" });
    expect(requirement?.source).toContain("6385/QĐ-UBND");
    expect(requirementOn(day("2023-12-14"))).toBe(requirement);
    expect(requirementOn(day("2023-12-13"))).toBeNull();
    expect(binds(requirement, "design_centre")).toBe(true);
    expect(binds(requirement, "supermarket")).toBe(false);
    expect(binds(null, "design_centre")).toBe(false);
  });

  it("is one at a time, and every row names its source", () => {
    shareRequirements.forEach((row, index) => {
      expect(row.source).not.toBe("");
      const next = shareRequirements[index + 1];
      if (next) expect(row.throughOn !== null && row.throughOn < next.fromOn).toBe(true);
    });
  });
});

describe("rule 10: the period of a share", () => {
  it("is the 30 days up to today when nobody chose one", () => {
    expect(usualPeriod(day("2026-11-22"))).toEqual({ from: "2026-10-24", to: "2026-11-22" });
  });

  it.each([
    ["2026-11-22", "2026-11-22", true],
    ["2026-11-22", "2026-11-21", false],
    ["2024-01-01", "2027-01-02", true],
    ["2024-01-01", "2027-01-03", false],
  ])("from %s to %s may be asked for: %s", (from, to, may) => {
    expect(isSharePeriod({ from: day(from), to: day(to) })).toBe(may);
  });
});
