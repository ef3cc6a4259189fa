import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, startOfDayAt } from "../time/index.js";
import {
  type Certificate,
  certificateState,
  isValidAt,
  nextChangeAt,
  type StarRating,
  starsOn,
  validityInterval,
} from "./index.js";
import {
  anyCertificate,
  daysAround,
  certificate,
  issuedOn,
  justBefore,
  noonOf,
  validThrough,
} from "./test-support.js";

const starsAt = (all: Certificate[], at: Date): StarRating | null =>
  starsOn(all, "prod_1", "producer_1", at);

describe("the stars of a product", () => {
  it("show from 00:00 in Vietnam of the day of issue", () => {
    expect(starsAt([certificate()], justBefore(issuedOn))).toBeNull();
    expect(starsAt([certificate()], startOfDayAt(issuedOn))).toBe(4);
  });

  it("rule 1: show through the last valid day and are gone at the midnight after it", () => {
    const dayAfter = addDays(validThrough, 1);
    expect(starsAt([certificate()], justBefore(dayAfter))).toBe(4);
    expect(starsAt([certificate()], startOfDayAt(dayAfter))).toBeNull();
  });

  it("rule 6: are gone from the instant a revocation takes effect, whenever it is learned of", () => {
    const revoked = [certificate({ revokedAt: "2026-05-05T03:00:00.000Z" })];
    expect(starsAt(revoked, new Date("2026-05-05T02:59:59.999Z"))).toBe(4);
    expect(starsAt(revoked, new Date("2026-05-05T03:00:00.000Z"))).toBeNull();
    const sameInstant = [certificate({ revokedAt: "2026-05-05T10:00:00+07:00" })];
    expect(starsAt(sameInstant, new Date("2026-05-05T02:59:59.999Z"))).toBe(4);
    expect(starsAt(sameInstant, new Date("2026-05-05T03:00:00.000Z"))).toBeNull();
  });

  it("rule 3: belong to one product and one producer, and another's of the same name shows none", () => {
    const at = noonOf(issuedOn);
    expect(starsOn([certificate()], "prod_1", "producer_1", at)).toBe(4);
    expect(starsOn([certificate()], "prod_1", "producer_2", at)).toBeNull();
    expect(starsOn([certificate()], "prod_2", "producer_1", at)).toBeNull();
    expect(starsOn([], "prod_1", "producer_1", at)).toBeNull();
  });

  it("rule 2: are 3, 4 or 5, whatever a row may hold", () => {
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

  it("fall back to an older certificate the later one did not supersede, when that is revoked", () => {
    const upgrade = certificate({
      id: "cert_2",
      stars: 5,
      issuedOn: day("2026-01-01"),
      revokedAt: "2026-06-01T00:00:00Z",
    });
    expect(starsAt([certificate(), upgrade], new Date("2026-07-01T00:00:00Z"))).toBe(4);
  });

  it("do not come back from a superseded certificate when its successor is revoked", () => {
    const upgradedOn = day("2026-01-01");
    const earlier = certificate({ supersededOn: upgradedOn });
    const upgrade = certificate({
      id: "cert_2",
      stars: 5,
      issuerLevel: "ministry",
      issuedOn: upgradedOn,
      revokedAt: "2026-06-01T00:00:00Z",
    });
    expect(starsAt([earlier, upgrade], justBefore(upgradedOn))).toBe(4);
    expect(starsAt([earlier, upgrade], startOfDayAt(upgradedOn))).toBe(5);
    expect(starsAt([earlier, upgrade], new Date("2026-06-01T00:00:00Z"))).toBeNull();
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
      fc.property(anyCertificate, daysAround, (row, days) => {
        const at = noonOf(addDays(row.issuedOn, days));
        const interval = validityInterval(row);
        const inside = interval !== null && interval.fromAt <= at && at < interval.untilAt;
        expect(isValidAt(row, at)).toBe(inside);
        expect(starsAt([row], at)).toBe(inside ? 4 : null);
      }),
    );
  });

  it("change next at the instant named, and not before", () => {
    fc.assert(
      fc.property(anyCertificate, daysAround, (row, days) => {
        const at = noonOf(addDays(row.issuedOn, days));
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

  it("rule 5: keeps the stars through its last day, at most 180 days past expiry", () => {
    expect(starsAt([extended], justBefore(addDays(endsOn, 1)))).toBe(4);
    expect(starsAt([extended], startOfDayAt(addDays(endsOn, 1)))).toBeNull();
    expect(certificateState(extended, noonOf(endsOn))).toBe("extended");
  });

  it.each([
    ["without a document number", { documentNumber: "  ", endsOn }],
    ["longer than 180 days", { documentNumber: "77", endsOn: addDays(endsOn, 1) }],
    ["not past the expiry", { documentNumber: "77", endsOn: validThrough }],
  ])("rule 5: counts for nothing %s, so rule 1 applies", (_, extension) => {
    const row = certificate({ extension });
    expect(starsAt([row], noonOf(validThrough))).toBe(4);
    expect(certificateState(row, noonOf(addDays(validThrough, 1)))).toBe("expired");
  });
});
