import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingOf, ratingOf, type RatingPoints, type RuleSet, ruleSetById } from "./index.js";

function ruleOf(id: string): RuleSet {
  const rule = ruleSetById(id);
  if (rule === null) throw new RangeError(id);
  return rule;
}
const rule = ruleOf("QD-26-2026");
const ruleOf2019 = ruleOf("QD-1048-2019");

describe("the points of a rating sheet", () => {
  it.each([
    [{ a: 40, b: 25, c: 35 }, 100, 5],
    [{ a: 40, b: 25, c: 25 }, 90, 5],
    [{ a: 40, b: 25, c: 24.99 }, 89.99, 4],
    [{ a: 30, b: 20, c: 20 }, 70, 4],
    [{ a: 30, b: 20, c: 19.99 }, 69.99, 3],
    [{ a: 20, b: 15, c: 15 }, 50, 3],
    [{ a: 20, b: 15, c: 14.99 }, 49.99, null],
    [{ a: 0, b: 0, c: 0 }, 0, null],
    // 0.1 + 0.2 is not 0.3 in doubles; hundredths are.
    [{ a: 33.1, b: 20.2, c: 16.7 }, 70, 4],
  ])("%j add up to %d: %s stars", (points, total, stars) => {
    expect(ratingOf(points, rule)).toEqual({ ok: true, value: { total, stars } });
  });

  it.each([
    ["a", { a: 40.01, b: 0, c: 0 }],
    ["b", { a: 0, b: 25.01, c: 0 }],
    ["c", { a: 0, b: 0, c: 36 }],
    ["a", { a: -0.01, b: 0, c: 0 }],
    ["b", { a: 0, b: 1.005, c: 0 }],
    ["c", { a: 0, b: 0, c: NaN }],
    ["c", { a: 0, b: 0, c: Infinity }],
  ] as const)("are refused when part %s is out of its range: %j", (part, points: RatingPoints) => {
    expect(ratingOf(points, rule)).toMatchObject({
      ok: false,
      refusal: {
        code: "rating_points_invalid",
        facts: { part, points: points[part], maximum: rule.parts[part], rule: "QD-26-2026" },
      },
    });
  });

  it("are bound by the parts of their own rule set", () => {
    const points = { a: 36, b: 20, c: 30 };
    expect(ratingOf(points, rule).ok).toBe(true);
    expect(ratingOf(points, ruleOf2019)).toMatchObject({ refusal: { facts: { part: "a" } } });
    expect(ratingOf({ a: 30, b: 20, c: 40 }, ruleOf2019)).toMatchObject({
      value: { total: 90, stars: 5 },
    });
  });

  it("add up exactly, and never to fewer stars for more points", () => {
    const hundredths = (most: number) => fc.integer({ min: 0, max: most * 100 });
    fc.assert(
      fc.property(hundredths(40), hundredths(25), hundredths(34), (a, b, c) => {
        const points = { a: a / 100, b: b / 100, c: c / 100 };
        const [rated, more] = [
          ratingOf(points, rule),
          ratingOf({ ...points, c: (c + 1) / 100 }, rule),
        ];
        if (!rated.ok || !more.ok) throw new Error("points in range are refused");
        expect(rated.value.total).toBe((a + b + c) / 100);
        expect(more.value.stars ?? 0).toBeGreaterThanOrEqual(rated.value.stars ?? 0);
      }),
    );
  });
});

describe("what a council may make of the stars it found", () => {
  it("rule 2: a province that finds 5 stars finds a potential, which carries no 5 stars", () => {
    const rated = ratingOf({ a: 38, b: 24, c: 33 }, rule);
    const stars = rated.ok ? rated.value.stars : null;
    expect(stars).toBe(5);
    expect(findingOf({ stars, level: "province", rule })).toEqual({ kind: "potential_5" });
    expect(findingOf({ stars, level: "ministry", rule })).toEqual({ kind: "stars", stars: 5 });
  });

  it.each([
    [4, "province", "QD-26-2026", { kind: "stars", stars: 4 }],
    [3, "province", "QD-26-2026", { kind: "stars", stars: 3 }],
    [3, "district", "QD-148-2023", { kind: "stars", stars: 3 }],
    [3, "district", "QD-1489-2025", { kind: "not_entitled", stars: 3 }],
    [5, "district", "QD-148-2023", { kind: "not_entitled", stars: 5 }],
    [4, "ministry", "QD-26-2026", { kind: "not_entitled", stars: 4 }],
    [null, "province", "QD-26-2026", { kind: "none" }],
  ] as const)("%s stars found by a %s under %s: %j", (stars, level, id, finding) => {
    expect(findingOf({ stars, level, rule: ruleOf(id) })).toEqual(finding);
  });
});
