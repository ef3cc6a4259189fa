import { describe, expect, it } from "vitest";
import { maxTries, nextTryAt } from "./retry";

const at = new Date("2026-11-22T01:00:00Z");
const pauseSeconds = (tries: number) => (nextTryAt(tries, at).getTime() - at.getTime()) / 1000;

describe("the pause before the next try", () => {
  it("doubles from five seconds", () => {
    expect([1, 2, 3, 4].map(pauseSeconds)).toEqual([5, 10, 20, 40]);
  });

  it("never exceeds ten minutes", () => {
    expect(pauseSeconds(50)).toBe(600);
    expect(pauseSeconds(maxTries)).toBeLessThanOrEqual(600);
  });
});
