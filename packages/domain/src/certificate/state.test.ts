import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, businessDayOf, day, startOfDayAt } from "../time/index.js";
import {
  certificateState,
  isValidAt,
  lastValidOn,
  nextChangeAt,
  validityInterval,
} from "./index.js";
import {
  anyCertificate,
  certificate,
  daysAround,
  issuedOn,
  justBefore,
  noonOf,
  validThrough,
} from "./test-support.js";

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
});

describe("a superseded certificate", () => {
  const supersededOn = day("2026-01-01");
  const superseded = certificate({ supersededOn });

  it("ends at 00:00 of its successor's day of issue, for good", () => {
    expect(certificateState(superseded, justBefore(supersededOn))).toBe("valid");
    expect(certificateState(superseded, startOfDayAt(supersededOn))).toBe("superseded");
    expect(certificateState(superseded, noonOf(addDays(validThrough, 500)))).toBe("superseded");
    expect(validityInterval(superseded)?.untilAt).toEqual(startOfDayAt(supersededOn));
    expect(nextChangeAt(superseded, noonOf(issuedOn))).toEqual(startOfDayAt(supersededOn));
    expect(nextChangeAt(superseded, startOfDayAt(supersededOn))).toBeNull();
  });

  it("counts through the day before at the longest, and through its own end when that is earlier", () => {
    expect(lastValidOn(superseded)).toBe("2025-12-31");
    expect(lastValidOn(certificate({ supersededOn: addDays(validThrough, 30) }))).toBe(
      validThrough,
    );
  });

  it("never counts when its successor was issued no later than it", () => {
    const row = certificate({ supersededOn: issuedOn });
    expect(validityInterval(row)).toBeNull();
    expect(certificateState(row, noonOf(issuedOn))).toBe("superseded");
  });

  it("ends an extension too", () => {
    const extension = { documentNumber: "77/CV", endsOn: addDays(validThrough, 180) };
    const renewedOn = addDays(validThrough, 20);
    const row = certificate({ extension, supersededOn: renewedOn });
    expect(certificateState(row, justBefore(renewedOn))).toBe("extended");
    expect(certificateState(row, startOfDayAt(renewedOn))).toBe("superseded");
  });

  it("reads as revoked when it was revoked, before anything else", () => {
    const row = certificate({ supersededOn, revokedAt: "2026-05-05T03:00:00Z" });
    expect(certificateState(row, noonOf(day("2026-02-01")))).toBe("superseded");
    expect(certificateState(row, noonOf(day("2026-06-01")))).toBe("revoked");
  });
});

describe("state, interval and last valid day", () => {
  it("agree on the two edges of the interval to the millisecond", () => {
    fc.assert(
      fc.property(anyCertificate, (row) => {
        const interval = validityInterval(row);
        if (interval === null) return;
        const { fromAt, untilAt } = interval;
        expect(isValidAt(row, new Date(fromAt.getTime() - 1))).toBe(false);
        expect(isValidAt(row, fromAt)).toBe(true);
        expect(isValidAt(row, new Date(untilAt.getTime() - 1))).toBe(true);
        expect(isValidAt(row, untilAt)).toBe(false);
      }),
    );
  });

  it("say that nothing counts past the last valid day, nor from a successor's day of issue on", () => {
    fc.assert(
      fc.property(anyCertificate, daysAround, (row, days) => {
        const at = noonOf(addDays(row.issuedOn, days));
        if (!isValidAt(row, at)) return;
        const on = businessDayOf(at);
        expect(on <= lastValidOn(row)).toBe(true);
        expect(row.supersededOn === null || on < row.supersededOn).toBe(true);
      }),
    );
  });

  it("agree that without a revocation the last valid day is the last with stars", () => {
    fc.assert(
      fc.property(anyCertificate, (row) => {
        const unrevoked = { ...row, revokedAt: null };
        const last = lastValidOn(unrevoked);
        expect(isValidAt(unrevoked, noonOf(last))).toBe(last >= row.issuedOn);
        expect(isValidAt(unrevoked, noonOf(addDays(last, 1)))).toBe(false);
      }),
    );
  });
});
