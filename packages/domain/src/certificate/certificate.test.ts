import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonthsClamped, day, type Day, startOfDayAt } from "../time/index.js";
import {
  type Certificate,
  certificateState,
  checkCertificate,
  defaultValidThrough,
  isUsualDecisionNumber,
  isValidAt,
  nextChangeAt,
  reRatingWindow,
  starsOn,
  type StarRating,
  validityInterval,
  whoMayCertify,
} from "./index.js";

const issuedOn = day("2024-03-15");
const validThrough = day("2027-03-14");

function certificate(changes: Partial<Certificate> = {}): Certificate {
  return {
    id: "cert_1",
    productId: "prod_1",
    producerId: "producer_1",
    stars: 4,
    decisionNumber: "813/QĐ-UBND",
    decidedOn: issuedOn,
    issuedOn,
    issuedBy: "UBND thành phố Hà Nội",
    issuerLevel: "province",
    validThrough,
    revokedAt: null,
    extension: null,
    ...changes,
  };
}

const noonOf = (on: Day): Date => new Date(startOfDayAt(on).getTime() + 12 * 3_600_000);
const justBefore = (on: Day): Date => new Date(startOfDayAt(on).getTime() - 1);
const starsAt = (all: Certificate[], at: Date): StarRating | null =>
  starsOn(all, "prod_1", "producer_1", at);

const anyDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((days): Day => addDays(day("2015-01-01"), days));
const maybe = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(values, { nil: null });
const anyCertificate = fc
  .record({
    issuedOn: anyDay,
    revokedAt: maybe(anyDay.map(noonOf)),
    extensionDays: maybe(fc.integer({ min: -10, max: 200 })),
    documentNumber: fc.constantFrom("12/CV", " "),
  })
  .map(({ issuedOn: on, revokedAt, extensionDays, documentNumber }) => {
    const through = defaultValidThrough(on);
    const endsOn = addDays(through, extensionDays ?? 0);
    const extension = extensionDays === null ? null : { documentNumber, endsOn };
    return certificate({
      issuedOn: on,
      decidedOn: on,
      validThrough: through,
      revokedAt,
      extension,
    });
  });

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

describe("the stars of a product", () => {
  it("show from 00:00 in Vietnam of the day of issue", () => {
    expect(starsAt([certificate()], justBefore(issuedOn))).toBeNull();
    expect(starsAt([certificate()], startOfDayAt(issuedOn))).toBe(4);
  });

  it("show through the last valid day and are gone at the midnight after it", () => {
    const dayAfter = addDays(validThrough, 1);
    expect(starsAt([certificate()], justBefore(dayAfter))).toBe(4);
    expect(starsAt([certificate()], startOfDayAt(dayAfter))).toBeNull();
  });

  it("are gone from the instant a revocation takes effect", () => {
    const revoked = [certificate({ revokedAt: "2026-05-05T03:00:00.000Z" })];
    expect(starsAt(revoked, new Date("2026-05-05T02:59:59.999Z"))).toBe(4);
    expect(starsAt(revoked, new Date("2026-05-05T03:00:00.000Z"))).toBeNull();
  });

  it("belong to one product and one producer", () => {
    const at = noonOf(issuedOn);
    expect(starsOn([certificate()], "prod_1", "producer_2", at)).toBeNull();
    expect(starsOn([certificate()], "prod_2", "producer_1", at)).toBeNull();
    expect(starsOn([], "prod_1", "producer_1", at)).toBeNull();
  });

  it("are 3, 4 or 5, whatever a row may hold", () => {
    for (const stars of [0, 1, 2, 6, 4.5]) {
      // A row of a database is not bound by the type.
      const row = certificate({ stars: stars as StarRating });
      expect(starsAt([row], noonOf(issuedOn))).toBeNull();
    }
  });

  it("follow the latest issued of several valid certificates, up or down", () => {
    const later = day("2026-06-01");
    for (const stars of [3, 5] as const) {
      const rated = certificate({ id: "cert_2", stars, issuedOn: later, decidedOn: later });
      expect(starsAt([certificate(), rated], justBefore(later))).toBe(4);
      expect(starsAt([certificate(), rated], startOfDayAt(later))).toBe(stars);
      expect(starsAt([rated, certificate()], startOfDayAt(later))).toBe(stars);
    }
  });

  it("fall back to an older certificate that is still valid when the later one is revoked", () => {
    const upgrade = certificate({
      id: "cert_2",
      stars: 5,
      issuedOn: day("2026-01-01"),
      revokedAt: "2026-06-01T00:00:00Z",
    });
    expect(starsAt([certificate(), upgrade], new Date("2026-07-01T00:00:00Z"))).toBe(4);
  });

  it("do not depend on the order of the rows", () => {
    const sameDay = (["a", "b", "c"] as const).map((id, index) =>
      certificate({ id, stars: ([5, 3, 4] as const)[index] ?? 3 }),
    );
    expect(starsAt(sameDay, noonOf(issuedOn))).toBe(3);
    expect(starsAt([...sameDay].reverse(), noonOf(issuedOn))).toBe(3);
  });

  it("show exactly inside the interval that is worked out beforehand", () => {
    fc.assert(
      fc.property(anyCertificate, anyDay, (row, on) => {
        const at = noonOf(on);
        const interval = validityInterval(row);
        const inside = interval !== null && interval.fromAt <= at && at < interval.untilAt;
        expect(isValidAt(row, at)).toBe(inside);
        expect(starsAt([row], at)).toBe(inside ? 4 : null);
      }),
    );
  });

  it("change next at the instant named, and not before", () => {
    fc.assert(
      fc.property(anyCertificate, anyDay, (row, on) => {
        const at = noonOf(on);
        const next = nextChangeAt(row, at);
        if (next === null) {
          expect(isValidAt(row, addYears(at, 100))).toBe(isValidAt(row, at));
          return;
        }
        expect(next.getTime()).toBeGreaterThan(at.getTime());
        expect(isValidAt(row, new Date(next.getTime() - 1))).toBe(isValidAt(row, at));
        expect(isValidAt(row, next)).toBe(!isValidAt(row, at));
      }),
    );
  });
});

function addYears(at: Date, years: number): Date {
  return new Date(at.getTime() + years * 365 * 86_400_000);
}

describe("a transitional extension", () => {
  const endsOn = addDays(validThrough, 180);
  const extended = certificate({ extension: { documentNumber: "77/CV-VPĐP", endsOn } });

  it("keeps the stars through its last day, at most 180 days past expiry", () => {
    expect(starsAt([extended], justBefore(addDays(endsOn, 1)))).toBe(4);
    expect(starsAt([extended], startOfDayAt(addDays(endsOn, 1)))).toBeNull();
    expect(certificateState(extended, noonOf(endsOn))).toBe("extended");
  });

  it.each([
    ["without a document number", { documentNumber: "  ", endsOn }],
    ["longer than 180 days", { documentNumber: "77", endsOn: addDays(endsOn, 1) }],
    ["not past the expiry", { documentNumber: "77", endsOn: validThrough }],
  ])("counts for nothing %s", (_, extension) => {
    const row = certificate({ extension });
    expect(starsAt([row], noonOf(validThrough))).toBe(4);
    expect(certificateState(row, noonOf(addDays(validThrough, 1)))).toBe("expired");
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
