import { describe, expect, it } from "vitest";
import { addDays, day } from "../time/index.js";
import {
  checkCertificate,
  defaultValidThrough,
  dueReminders,
  findingOf,
  handInState,
  isExtensionEffective,
  latestExtensionEndsOn,
  ratingOf,
  reRatingWindow,
  type RuleSet,
  ruleSetById,
  ruleSetOn,
  ruleSets,
  starRatings,
  whoMayCertify,
} from "./index.js";
import { certificate } from "./test-support.js";

describe("the rule sets", () => {
  it.each([
    ["2019-08-20", null],
    ["2019-08-21", "QD-1048-2019"],
    ["2023-02-23", "QD-1048-2019"],
    ["2023-02-24", "QD-148-2023"],
    ["2025-07-05", "QD-148-2023"],
    ["2025-07-06", "QD-1489-2025"],
    ["2026-05-21", "QD-1489-2025"],
    ["2026-05-22", "QD-26-2026"],
    ["2031-01-01", "QD-26-2026"],
  ])("on %s: %s is in force", (on, id) => {
    expect(ruleSetOn(day(on))?.id ?? null).toBe(id);
  });

  it("are found by id, each begins on a day of its own, whatever their order", () => {
    for (const rule of ruleSets) {
      expect(ruleSetById(rule.id)).toBe(rule);
      expect(ruleSetOn(rule.inForceFrom, [...ruleSets].reverse())).toBe(rule);
    }
    expect(ruleSetById("QD-0-2000")).toBeNull();
  });

  it("name a source in every rule set and every right, parts of 100 points, and rising thresholds", () => {
    for (const { source, title, rights, parts, thresholds } of ruleSets) {
      expect(title).toMatch(/^Quyết định .+ ngày \d{2}\/\d{2}\/\d{4}$/u);
      for (const text of [source, ...rights.map((right) => right.source)]) {
        expect(text).toContain("QĐ ");
      }
      expect(parts.a + parts.b + parts.c).toBe(100);
      expect(starRatings.map((stars) => thresholds[stars])).toEqual([50, 70, 90]);
    }
  });
});

describe("who may certify", () => {
  it.each([
    [5, "2026-11-22", ["ministry"]],
    [5, "2019-12-01", ["ministry"]],
    [4, "2026-11-22", ["province"]],
    [4, "2024-01-01", ["province"]],
    [4, "2019-12-01", ["province"]],
    [3, "2020-06-07", ["province"]],
    [3, "2020-06-08", ["province", "district"]],
    [3, "2025-07-05", ["province", "district"]],
    [3, "2025-07-06", ["province"]],
    [3, "2019-08-20", []],
  ] as const)("rule 7: %i stars on %s: %j", (stars, on, levels) => {
    expect(whoMayCertify(stars, day(on))).toEqual(levels);
  });
});

describe("a rule set added as data", () => {
  const from = day("2030-01-01");
  const madeUp: RuleSet = {
    id: "MADE-UP-2030",
    title: "Quyết định made up",
    source: "this test",
    inForceFrom: from,
    rights: [
      { level: "province", stars: [5], source: "this test" },
      { level: "district", stars: [4], fromOn: day("2030-02-01"), source: "this test" },
    ],
    parts: { a: 10, b: 20, c: 5.5 },
    thresholds: { 3: 10, 4: 20, 5: 30.25 },
    validMonths: 24,
    handIn: { opensDaysBefore: 60, closesDaysBefore: 40 },
    maxExtensionDays: 5,
    classification: "QD-26-2026",
  };
  const rules = [madeUp, ...ruleSets];

  it("decides who certifies, and until it begins nothing changes", () => {
    expect(whoMayCertify(5, from, rules)).toEqual(["province"]);
    expect(whoMayCertify(5, addDays(from, -1), rules)).toEqual(["ministry"]);
    expect(whoMayCertify(4, day("2030-01-31"), rules)).toEqual([]);
    expect(whoMayCertify(4, day("2030-02-01"), rules)).toEqual(["district"]);
    const on = day("2030-03-01");
    const paper = certificate({
      decidedOn: on,
      issuedOn: on,
      validThrough: defaultValidThrough(on, rules),
      issuerLevel: "district",
    });
    expect(checkCertificate(paper, rules).ok).toBe(true);
    expect(checkCertificate({ ...paper, stars: 3 }, rules)).toMatchObject({
      refusal: { facts: { rule: "MADE-UP-2030", ruleTitle: "Quyết định made up", entitled: [] } },
    });
    expect(checkCertificate(paper).ok).toBe(false);
  });

  it("decides how long a certificate and its extension run", () => {
    expect(defaultValidThrough(from, rules)).toBe("2031-12-31");
    const through = day("2031-12-31");
    expect(latestExtensionEndsOn(through, rules)).toBe("2032-01-05");
    const extension = { documentNumber: "1", endsOn: day("2032-01-06") };
    expect(isExtensionEffective(through, extension, rules)).toBe(false);
    expect(isExtensionEffective(through, extension)).toBe(true);
    const paper = certificate({ validThrough: through, extension });
    expect(checkCertificate(paper, rules)).toMatchObject({
      refusal: {
        code: "certificate_extension_invalid",
        facts: { latestEndsOn: day("2032-01-05") },
      },
    });
    expect(checkCertificate(paper).ok).toBe(true);
  });

  it("judges the re-rating of every certificate that ends under it", () => {
    const through = day("2030-01-01");
    expect(reRatingWindow(through, rules)).toEqual({
      opensOn: "2029-11-02",
      closesOn: "2029-11-22",
    });
    expect(handInState(through, day("2029-11-22"), rules).state).toBe("last_day");
    expect(dueReminders(through, day("2030-01-02"), rules)).toEqual([
      { kind: "opens", dueOn: "2029-11-02" },
      { kind: "closing", dueOn: "2029-11-02" },
      { kind: "closed", dueOn: "2029-11-23" },
      { kind: "expired", dueOn: "2030-01-02" },
    ]);
    expect(reRatingWindow(addDays(through, -1), rules)).toEqual(
      reRatingWindow(addDays(through, -1)),
    );
  });

  it("decides the points and what a level makes of them", () => {
    const found = ratingOf({ a: 10, b: 15, c: 5.25 }, madeUp);
    expect(found).toEqual({ ok: true, value: { total: 30.25, stars: 5 } });
    expect(ratingOf({ a: 10, b: 15, c: 5.51 }, madeUp).ok).toBe(false);
    const finding = findingOf({ stars: 5, level: "province", rule: madeUp });
    expect(finding).toEqual({ kind: "stars", stars: 5 });
  });

  it("leaves what it does not order to the newest that does", () => {
    const silent = { ...madeUp, handIn: null, maxExtensionDays: null };
    const through = day("2032-06-30");
    const silentRules = [...ruleSets, silent];
    expect(reRatingWindow(through, silentRules)).toEqual(reRatingWindow(through));
    expect(latestExtensionEndsOn(through, silentRules)).toBe(latestExtensionEndsOn(through));
  });

  it("cannot be done without: no rules, no days of a re-rating, no term, no extension", () => {
    expect(() => reRatingWindow(from, [])).toThrow(RangeError);
    expect(() => defaultValidThrough(from, [])).toThrow(RangeError);
    expect(latestExtensionEndsOn(from, [])).toBe(from);
  });
});
