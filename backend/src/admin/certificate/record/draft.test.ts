import { describe, expect, it } from "vitest";
import { bodyOf, emptyDraft, entitlementOf, missingIn, ruledValidThrough, sheetOf } from "./draft";

const draft = {
  ...emptyDraft,
  number: "813/QĐ-UBND",
  decidedOn: "2026-11-25",
  productName: "Bát men lam",
  producerId: "prod_1",
};

describe("the form for a certificate", () => {
  it("says before sending who may grant three stars on a day, and by which rule", () => {
    const district = { ...draft, stars: "3", level: "district" as const };
    expect(entitlementOf({ ...district, decidedOn: "2025-07-06" })).toMatchObject({
      isEntitled: false,
      entitled: ["province"],
      rule: { id: "QD-1489-2025" },
    });
    expect(entitlementOf({ ...district, decidedOn: "2025-07-05" })).toMatchObject({
      isEntitled: true,
      rule: { id: "QD-148-2023" },
    });
    expect(entitlementOf({ ...district, decidedOn: "" })).toBeNull();
  });

  it("fills in the last valid day the rule gives, from the day of issue or else of the decision", () => {
    expect(ruledValidThrough(draft)).toBe("2029-11-24");
    expect(ruledValidThrough({ ...draft, issuedOn: "2026-12-01" })).toBe("2029-11-30");
    expect(ruledValidThrough(emptyDraft)).toBeNull();
  });

  it("adds the parts up and names the part that is beyond its maximum", () => {
    expect(sheetOf(draft)).toEqual({ kind: "none" });
    expect(sheetOf({ ...draft, a: "35,5" })).toEqual({ kind: "incomplete" });
    expect(sheetOf({ ...draft, a: "35,5", b: "20", c: "30.25" })).toEqual({
      kind: "sum",
      total: 85.75,
      stars: 4,
    });
    expect(sheetOf({ ...draft, a: "41", b: "20", c: "30" })).toEqual({
      kind: "beyond",
      part: "A",
      maximum: 40,
    });
  });

  it("sends points in hundredths, and nothing for what was left empty", () => {
    expect(bodyOf({ ...draft, a: "35,5", b: "20", c: "30.25", set: "21" })).toMatchObject({
      decision: { number: "813/QĐ-UBND", issuer_level: "province" },
      issued_on: "2026-11-25",
      valid_through: null,
      dossier_code: null,
      set_number: 21,
      parts: { a: 3550, b: 2000, c: 3025 },
    });
    expect(bodyOf(draft).parts).toBeNull();
  });

  it("knows what is still missing", () => {
    expect(missingIn(emptyDraft)).toEqual(["decidedOn", "productName", "producerId"]);
    expect(missingIn(draft)).toEqual([]);
    expect(missingIn({ ...draft, a: "35" })).toEqual(["points"]);
  });
});
