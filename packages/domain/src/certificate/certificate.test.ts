import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonthsClamped, day } from "../time/index.js";
import {
  certificateState,
  checkCertificate,
  defaultValidThrough,
  isUsualDecisionNumber,
  reRatingWindow,
  type StarRating,
  whoMayCertify,
} from "./index.js";
import { anyDay, certificate, issuedOn, noonOf, validThrough } from "./test-support.js";

describe("how long a certificate runs", () => {
  it.each([
    ["2020-02-04", "2023-02-03"],
    ["2024-03-15", "2027-03-14"],
    ["2024-02-29", "2027-02-27"],
    ["2025-02-28", "2028-02-27"],
    ["2026-08-31", "2029-08-30"],
    ["2026-01-01", "2028-12-31"],
  ])("issued on %s it is valid through %s unless the paper says otherwise", (issued, through) => {
    expect(defaultValidThrough(day(issued))).toBe(through);
  });

  it("ends the day before the 36th month is full", () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(addDays(defaultValidThrough(on), 1)).toBe(addMonthsClamped(on, 36));
      }),
    );
  });
});

describe("the state of a certificate", () => {
  it.each([
    ["2024-03-14", "upcoming"],
    ["2024-03-15", "valid"],
    ["2026-09-14", "valid"],
    ["2026-09-15", "expiring"],
    ["2027-03-14", "expiring"],
    ["2027-03-15", "expired"],
  ])("on %s is %s", (on, state) => {
    expect(certificateState(certificate(), noonOf(day(on)))).toBe(state);
  });

  it("is revoked once a revocation took effect, before and after the expiry alike", () => {
    const row = certificate({ revokedAt: "2026-05-05T03:00:00Z" });
    expect(certificateState(row, noonOf(day("2026-05-06")))).toBe("revoked");
    expect(certificateState(row, noonOf(day("2030-01-01")))).toBe("revoked");
    expect(certificateState(row, noonOf(day("2026-05-04")))).toBe("valid");
  });

  it("opens the re-rating window 180 days before expiry and closes it at 120", () => {
    expect(reRatingWindow(day("2027-06-30"))).toEqual({
      opensOn: "2027-01-01",
      closesOn: "2027-03-02",
    });
  });
});

describe("who may certify", () => {
  it.each([
    [5, "2026-11-22", ["ministry"]],
    [5, "2019-12-01", ["ministry"]],
    [4, "2026-11-22", ["province"]],
    [3, "2020-06-07", ["province"]],
    [3, "2020-06-08", ["province", "district"]],
    [3, "2025-07-05", ["province", "district"]],
    [3, "2025-07-06", ["province"]],
  ] as const)("%i stars on %s: %j", (stars, on, levels) => {
    expect(whoMayCertify(stars, day(on))).toEqual(levels);
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

  it("may carry an unusual decision number, which is only pointed out", () => {
    expect(isUsualDecisionNumber("813/QĐ-UBND")).toBe(true);
    expect(isUsualDecisionNumber("12/QĐ-BNNMT")).toBe(true);
    expect(isUsualDecisionNumber("DEMO-1/QĐ-UBND")).toBe(false);
    expect(checkCertificate(certificate({ decisionNumber: "DEMO-1/QĐ-UBND" })).ok).toBe(true);
  });
});
