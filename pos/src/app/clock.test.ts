import { businessDayOf } from "@saolang/domain/time";
import { describe, expect, it } from "vitest";
import { createClock } from "./clock.js";

const hourMs = 3_600_000;

function aMachine(at: string) {
  let ms = Date.parse(at);
  return {
    ms: () => ms,
    set: (to: string) => (ms = Date.parse(to)),
    pass: (by: number) => (ms += by),
  };
}

describe("the till's clock", () => {
  it("is the machine's until a server has spoken", () => {
    const machine = aMachine("2026-11-22T01:00:00.000Z");
    const clock = createClock(null, machine.ms);
    expect(clock.now().toISOString()).toBe("2026-11-22T01:00:00.000Z");
    expect(clock.offsetMs.get()).toBeNull();
  });

  it("measures against the middle between question and answer, and counts the business day by it", () => {
    const machine = aMachine("2026-11-25T01:00:00.000Z");
    const clock = createClock(null, machine.ms);
    const askedMs = clock.deviceMs();
    machine.pass(2_000);
    const serverAt = "2026-11-22T01:00:01.000Z";
    clock.hear({ serverAt, askedMs, answeredMs: clock.deviceMs() });
    expect(clock.offsetMs.get()).toBe(3 * 24 * hourMs);
    expect(businessDayOf(clock.now())).toBe("2026-11-22");
  });

  it("goes on by the kept measurement when it starts without network", () => {
    const clock = createClock(null, aMachine("2026-11-22T03:00:00.000Z").ms);
    clock.restore(-2 * hourMs);
    expect(clock.now().toISOString()).toBe("2026-11-22T05:00:00.000Z");
  });

  it("measures anew when the machine's clock was set in the middle of a shift", () => {
    const machine = aMachine("2026-11-22T01:00:00.000Z");
    const clock = createClock(null, machine.ms);
    const hear = (serverAt: string) =>
      clock.hear({ serverAt, askedMs: machine.ms(), answeredMs: machine.ms() });
    hear("2026-11-22T01:00:00.000Z");
    machine.set("2026-11-21T23:00:00.000Z");
    hear("2026-11-22T01:10:00.000Z");
    expect(clock.now().toISOString()).toBe("2026-11-22T01:10:00.000Z");
  });

  it("does not tremble with the network, nor trust a slow answer", () => {
    const machine = aMachine("2026-11-22T01:00:00.000Z");
    const clock = createClock(null, machine.ms);
    const heard = (behindMs: number, tripMs: number) => {
      const askedMs = machine.ms();
      const serverAt = new Date(askedMs + tripMs / 2 + behindMs).toISOString();
      clock.hear({ serverAt, askedMs, answeredMs: askedMs + tripMs });
    };
    heard(0, 100);
    heard(400, 100);
    heard(90_000, 20_000);
    expect(clock.offsetMs.get()).toBe(0);
  });

  it("starts where a moved installation says", () => {
    const clock = createClock("2027-02-01T00:00:00.000Z", aMachine("2026-11-22T01:00:00.000Z").ms);
    expect(clock.now().toISOString()).toBe("2027-02-01T00:00:00.000Z");
  });
});
