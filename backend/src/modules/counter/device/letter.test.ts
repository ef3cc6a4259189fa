import { expect, it } from "vitest";
import { deviceLetter } from "./letter";

it("names devices A to Z, then AA to ZZ, never the same twice", () => {
  const all = Array.from({ length: 702 }, (_, n) => deviceLetter(n));
  expect([all[0], all[25], all[26], all[27], all[701]]).toEqual(["A", "Z", "AA", "AB", "ZZ"]);
  expect(new Set(all).size).toBe(702);
  expect(() => deviceLetter(702)).toThrow(RangeError);
});
