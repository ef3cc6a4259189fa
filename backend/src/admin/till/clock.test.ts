import { expect, test } from "vitest";
import { clockState } from "./clock";

test("a clock that is off by less than a minute is right", () => {
  for (const offset of [0, 59_999, -59_999]) expect(clockState(offset)).toEqual({ kind: "right" });
});

test("a wrong clock is told in its largest whole unit, fast or slow", () => {
  expect(clockState(3 * 86_400_000 + 5)).toEqual({ kind: "ahead", unit: "days", count: 3 });
  expect(clockState(-2 * 3_600_000)).toEqual({ kind: "behind", unit: "hours", count: 2 });
  expect(clockState(90_000)).toEqual({ kind: "ahead", unit: "minutes", count: 1 });
});
