import { describe, expect, it } from "vitest";
import { backoffMs } from "./backoff.js";

describe("waiting between tries", () => {
  it("doubles from a second to a minute and never gives up", () => {
    const plain = [1, 2, 3, 7, 8, 1_000].map((failures) => backoffMs(failures, () => 0.5));
    expect(plain).toEqual([1_000, 2_000, 4_000, 60_000, 60_000, 60_000]);
  });

  it("is spread by a quarter either way, so that tills do not knock all at once", () => {
    expect(backoffMs(1, () => 0)).toBe(750);
    expect(backoffMs(1, () => 1)).toBe(1_250);
  });
});
