import { describe, expect, it } from "vitest";
import { readTimes } from "./times.js";

describe("pieces typed before goods", () => {
  it.each([
    ["3*", 3, ""],
    ["12 * gom", 12, "gom"],
    ["3*2000000000015", 3, "2000000000015"],
    ["gom", 1, "gom"],
    ["0*gom", 1, "0*gom"],
    ["12345*", 1, "12345*"],
    ["*3", 1, "*3"],
  ])("reads %j", (text, pieces, rest) => {
    expect(readTimes(text)).toEqual({ pieces, rest });
  });
});
