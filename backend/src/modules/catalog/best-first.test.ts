import { describe, expect, it } from "vitest";
import { bestFirst } from "./best-first";

describe("what was looked up", () => {
  it("comes best first, in the asked order among equals, without what does not answer", () => {
    const rows = ["b2", "a1", "c0", "a2", "d6", "b1"];
    expect(bestFirst(rows, (row) => Number(row.charAt(1)))).toEqual(["d6", "b2", "a2", "a1", "b1"]);
    expect(bestFirst([], () => 1)).toEqual([]);
  });
});
