import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonthsClamped, day } from "../time/index.js";
import {
  checkCertificate,
  defaultValidThrough,
  isUsualDecisionNumber,
  type StarRating,
} from "./index.js";
import { anyDay, certificate, issuedOn, validThrough } from "./test-support.js";

describe("how long a certificate runs", () => {
  it.each([
    ["2020-02-04", "2023-02-03"],
    ["2024-03-15", "2027-03-14"],
    ["2024-02-29", "2027-02-27"],
    ["2025-02-28", "2028-02-27"],
    ["2026-08-31", "2029-08-30"],
    ["2026-01-01", "2028-12-31"],
  ])(
    "rule 1: issued on %s it is valid through %s unless the paper says otherwise",
    (issued, through) => {
      expect(defaultValidThrough(day(issued))).toBe(through);
    },
  );

  it("ends the day before the 36th month is full", () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(addDays(defaultValidThrough(on), 1)).toBe(addMonthsClamped(on, 36));
      }),
    );
  });
});

describe("a certificate to be stored", () => {
  it("is accepted when its days, issuer and extension are in order", () => {
    expect(checkCertificate(certificate()).ok).toBe(true);
  });

  const late = day("2025-07-06");
  const lateThrough = defaultValidThrough(late);
  it.each([
    ["certificate_stars_invalid", { stars: 2 as StarRating }],
    ["certificate_decision_missing", { decisionNumber: " " }],
    ["certificate_days_out_of_order", { decidedOn: addDays(issuedOn, 1) }],
    ["certificate_days_out_of_order", { validThrough: addDays(issuedOn, -1) }],
    ["certificate_issuer_not_entitled", { stars: 5 }],
    [
      "certificate_issuer_not_entitled",
      {
        stars: 3,
        issuerLevel: "district",
        decidedOn: late,
        issuedOn: late,
        validThrough: lateThrough,
      },
    ],
    ["certificate_extension_invalid", { extension: { documentNumber: "", endsOn: validThrough } }],
  ] as const)("is refused with %s otherwise (%j)", (code, changes) => {
    expect(checkCertificate(certificate(changes))).toMatchObject({ ok: false, refusal: { code } });
  });

  it("rule 7: of a district is refused from 06/07/2025 on, naming the rule that says so", () => {
    const paper = { stars: 3, issuerLevel: "district", issuedBy: "UBND huyện Gia Lâm" } as const;
    const last = day("2025-07-05");
    const onLast = { ...paper, decidedOn: last, issuedOn: last };
    expect(checkCertificate(certificate(onLast))).toMatchObject({
      ok: true,
      value: { issuedBy: "UBND huyện Gia Lâm" },
    });
    const onLate = { ...paper, decidedOn: late, issuedOn: late, validThrough: lateThrough };
    expect(checkCertificate(certificate(onLate))).toMatchObject({
      refusal: {
        code: "certificate_issuer_not_entitled",
        facts: {
          entitled: ["province"],
          rule: "QD-1489-2025",
          ruleTitle: "Quyết định 1489/QĐ-TTg ngày 06/07/2025",
        },
      },
    });
  });

  it("is judged by the rule set of its decision, not by that of its day of issue", () => {
    const decidedOn = day("2025-07-05");
    const paper = certificate({ stars: 3, issuerLevel: "district", decidedOn, issuedOn: late });
    expect(checkCertificate(paper).ok).toBe(true);
  });

  it("is refused when it was decided before any rule set", () => {
    const decidedOn = day("2019-08-20");
    expect(checkCertificate(certificate({ decidedOn }))).toEqual({
      ok: false,
      refusal: { code: "certificate_rule_unknown", facts: { decidedOn } },
    });
    expect(checkCertificate(certificate({ decidedOn: day("2019-08-21") })).ok).toBe(true);
  });

  it("may carry an unusual decision number, which is only pointed out", () => {
    expect(isUsualDecisionNumber("813/QĐ-UBND")).toBe(true);
    expect(isUsualDecisionNumber("12/QĐ-BNNMT")).toBe(true);
    expect(isUsualDecisionNumber("DEMO-1/QĐ-UBND")).toBe(false);
    expect(checkCertificate(certificate({ decisionNumber: "DEMO-1/QĐ-UBND" })).ok).toBe(true);
  });
});
