import { describe, expect, it } from "vitest";
import { resultOf } from "./typed-points";

const province = { level: "province", ruleId: "QD-26-2026" } as const;

describe("points while they are typed", () => {
  it("amount to stars once all three parts are there", () => {
    expect(resultOf({ a: "30", b: "20", c: "" }, province)).toBeNull();
    expect(resultOf({ a: "30", b: "20", c: "22,5" }, province)).toEqual({
      kind: "found",
      parts: { a: 3000, b: 2000, c: 2250 },
      total: 7250,
      stars_found: 4,
      potential_five: false,
    });
  });

  it("say what is wrong: no number, or more than the part has", () => {
    expect(resultOf({ a: "30", b: "x", c: "22,5" }, province)).toEqual({ kind: "unreadable" });
    expect(resultOf({ a: "30", b: "25,01", c: "22,5" }, province)).toEqual({
      kind: "too_many",
      part: "b",
      most: 25,
    });
  });

  it("rule 2: of a province, 90 points are a potential of 5 stars and show no 5", () => {
    const points = { a: "38", b: "24", c: "33" };
    expect(resultOf(points, province)).toMatchObject({ stars_found: 4, potential_five: true });
    const ministry = { ...province, level: "ministry" } as const;
    expect(resultOf(points, ministry)).toMatchObject({ stars_found: 5, potential_five: false });
  });
});
