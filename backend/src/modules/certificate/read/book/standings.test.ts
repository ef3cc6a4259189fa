import { certificateState, type CertificateValidity } from "@saolang/domain/certificate";
import { addDays, day, startOfDayAt } from "@saolang/domain/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Standings } from "./standings";

const today = day("2026-11-25");
const instant = fc.integer({ min: -30, max: 30 }).chain((days) =>
  fc.integer({ min: 0, max: 86_399_999 }).map((ms) => {
    return new Date(startOfDayAt(addDays(today, days)).getTime() + ms);
  }),
);
const dayAround = fc.integer({ min: -30, max: 30 }).map((days) => addDays(today, days));
const validity = fc
  .record({
    issuedOn: dayAround,
    runs: fc.integer({ min: 0, max: 60 }),
    extension: fc.option(fc.integer({ min: 1, max: 20 })),
    supersededOn: fc.option(dayAround),
    revokedAt: fc.option(instant),
  })
  .map(({ runs, extension, ...one }): CertificateValidity => {
    const validThrough = addDays(one.issuedOn, runs);
    const endsOn = extension === null ? null : addDays(validThrough, extension);
    return { ...one, validThrough, extension: endsOn && { documentNumber: "7/CV", endsOn } };
  });

describe("where papers stand", () => {
  it("is what the domain says at every instant, whichever way the clock is turned", () => {
    fc.assert(
      fc.property(fc.array(validity), fc.array(validity), fc.array(instant), (first, later, at) => {
        const standings = new Standings();
        const kept = first.map((one) => standings.of(one));
        for (const [turn, now] of at.entries()) {
          if (turn === 1) kept.push(...later.map((one) => standings.of(one)));
          standings.turnTo(now);
          for (const { state, validity } of kept)
            expect(state).toBe(certificateState(validity, now));
        }
      }),
    );
  });

  it("ends with the revocation, to the millisecond, and at midnight in Vietnam", () => {
    const standings = new Standings();
    const revokedAt = new Date("2026-11-25T03:00:00Z");
    const days = { issuedOn: today, validThrough: today, extension: null, supersededOn: null };
    const one = standings.of({ ...days, revokedAt: null });
    const revoked = standings.of({ ...days, revokedAt });
    const stateAt = (at: string) => {
      standings.turnTo(new Date(at));
      return [one.state, revoked.state];
    };
    expect(stateAt("2026-11-25T02:59:59.999Z")).toEqual(["expiring", "expiring"]);
    expect(stateAt("2026-11-25T03:00:00Z")).toEqual(["expiring", "revoked"]);
    expect(stateAt("2026-11-25T16:59:59.999Z")).toEqual(["expiring", "revoked"]);
    expect(stateAt("2026-11-25T17:00:00Z")).toEqual(["expired", "revoked"]);
  });

  it("is one for all papers of the same days", () => {
    const standings = new Standings();
    const days = { issuedOn: today, validThrough: today, extension: null, supersededOn: null };
    expect(standings.of({ ...days, revokedAt: null })).toBe(
      standings.of({ ...days, revokedAt: null }),
    );
  });
});
