import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, businessDayOf, day } from "../time/index.js";
import { lastValidOn, reminderUrgency, remindersOf, roundOffers } from "./index.js";
import { anyCertificate, certificate, daysAround, noonOf } from "./test-support.js";

const validThrough = day("2027-06-30");
const paper = certificate({
  issuedOn: day("2024-07-01"),
  decidedOn: day("2024-07-01"),
  validThrough,
});

function nowOf(on: string, more: Parameters<typeof certificate>[0] = {}) {
  const last = remindersOf({ ...paper, ...more }, noonOf(day(on))).at(-1);
  return last ? [last.kind, last.dueOn, reminderUrgency(last.kind)] : null;
}

describe("what is due about a certificate", () => {
  it.each([
    ["2026-12-31", null],
    ["2027-01-01", ["opens", "2027-01-01", "notice"]],
    ["2027-01-31", ["closing", "2027-01-31", "urgent"]],
    ["2027-03-02", ["closing", "2027-01-31", "urgent"]],
    ["2027-03-03", ["closed", "2027-03-03", "urgent"]],
    ["2027-06-30", ["closed", "2027-03-03", "urgent"]],
    ["2027-07-01", ["expired", "2027-07-01", "red"]],
    ["2027-12-27", ["expired", "2027-07-01", "red"]],
    ["2027-12-28", null],
  ])("rule 4: on %s it is %j", (on, expected) => {
    expect(nowOf(on)).toEqual(expected);
  });

  it("is nothing once it was revoked or another followed", () => {
    expect(nowOf("2027-03-01", { revokedAt: noonOf(day("2027-02-01")) })).toBeNull();
    expect(nowOf("2027-03-01", { supersededOn: day("2027-02-01") })).toBeNull();
  });

  it("expires when its extension ends", () => {
    const extension = { documentNumber: "7/CV", endsOn: day("2027-09-30") };
    expect(nowOf("2027-07-01", { extension })?.[0]).toBe("closed");
    expect(nowOf("2027-10-01", { extension })).toEqual(["expired", "2027-10-01", "red"]);
  });

  it("never speaks of expiry while stars show, and always of it on the day after", () => {
    fc.assert(
      fc.property(anyCertificate, daysAround, (one, days) => {
        const at = noonOf(addDays(one.issuedOn, days));
        const due = remindersOf(one, at);
        expect(due.every(({ dueOn }) => dueOn <= businessDayOf(at))).toBe(true);
        const endsOn = lastValidOn(one);
        if (businessDayOf(at) <= endsOn)
          expect(due.map(({ kind }) => kind)).not.toContain("expired");
        const isPlain = one.revokedAt === null && one.supersededOn === null;
        if (isPlain && endsOn >= one.issuedOn) {
          expect(remindersOf(one, noonOf(addDays(endsOn, 1))).at(-1)?.kind).toBe("expired");
        }
      }),
    );
  });
});

describe("the rounds the rules order", () => {
  it.each([
    ["province", "2026-11-25", ["2 2026 2026-10-30 2026-12-30", "1 2027 2027-04-30 2027-06-30"]],
    ["province", "2026-12-31", ["1 2027 2027-04-30 2027-06-30", "2 2027 2027-10-30 2027-12-30"]],
    ["ministry", "2027-01-15", ["2 2026 2026-12-30 2027-03-30", "1 2027 2027-06-30 2027-09-30"]],
  ] as const)("of a %s on %s begin with %j", (level, on, expected) => {
    const offers = roundOffers(level, day(on));
    const lines = offers.map(
      ({ number, year, filesDueOn, decideDueOn }) =>
        `${number} ${year} ${filesDueOn} ${decideDueOn}`,
    );
    expect(lines.slice(0, 2)).toEqual(expected);
    expect(offers.every(({ source }) => source.includes("QĐ 26/2026"))).toBe(true);
  });

  it("are none before the rule set that orders them", () => {
    expect(roundOffers("province", day("2025-01-01")).map(({ year }) => year)).not.toContain(2025);
  });
});
