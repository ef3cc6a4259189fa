import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../time/index.js";
import { dueReminders, handInState, reRatingWindow } from "./index.js";
import { anyDay } from "./test-support.js";

const through = day("2027-06-30");
const opensOn = "2027-01-01";
const closesOn = "2027-03-02";

describe("the re-rating file", () => {
  it("is handed in from 180 to 120 days before expiry", () => {
    expect(reRatingWindow(through)).toEqual({ opensOn, closesOn });
  });

  it("keeps that window for a certificate that ended before any rule named one", () => {
    const old = day("2024-06-30");
    expect(reRatingWindow(old)).toEqual({
      opensOn: addDays(old, -180),
      closesOn: addDays(old, -120),
    });
  });

  it.each([
    ["2026-12-31", "not_yet"],
    ["2027-01-01", "open"],
    ["2027-03-01", "open"],
    ["2027-03-02", "last_day"],
    ["2027-03-03", "missed"],
    ["2028-01-01", "missed"],
  ])("on %s is %s", (on, state) => {
    expect(handInState(through, day(on))).toEqual({ state, opensOn, closesOn });
  });

  it("can be handed in on exactly 61 days of every certificate", () => {
    fc.assert(
      fc.property(anyDay, (validThrough) => {
        const inTime = Array.from({ length: 121 }, (_, days) =>
          addDays(validThrough, days - 210),
        ).filter((on) => ["open", "last_day"].includes(handInState(validThrough, on).state));
        expect(inTime).toHaveLength(61);
      }),
    );
  });
});

describe("reminders of an ending certificate", () => {
  it.each([
    ["2026-12-31", []],
    ["2027-01-01", ["opens"]],
    ["2027-01-30", ["opens"]],
    ["2027-01-31", ["opens", "closing"]],
    ["2027-03-02", ["opens", "closing"]],
    ["2027-03-03", ["opens", "closing", "closed"]],
    ["2027-06-30", ["opens", "closing", "closed"]],
    ["2027-07-01", ["opens", "closing", "closed", "expired"]],
  ])("rule 4: on %s %j are due", (on, kinds) => {
    expect(dueReminders(through, day(on)).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("carry the day each became due, in order, and stay due once they are", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 60 }), (validThrough, days) => {
        const on = addDays(validThrough, days);
        const due = dueReminders(validThrough, on);
        expect(due.every(({ dueOn }) => dueOn <= on)).toBe(true);
        expect(due.map(({ dueOn }) => dueOn)).toEqual(due.map(({ dueOn }) => dueOn).sort());
        expect(dueReminders(validThrough, addDays(on, 1)).slice(0, due.length)).toEqual(due);
      }),
    );
  });
});
