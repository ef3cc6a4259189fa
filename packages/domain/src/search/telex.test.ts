import { describe, expect, it } from "vitest";
import { fromKeystrokes } from "./telex.js";

describe("what was typed while the keyboard was not listening", () => {
  it.each([
    ["ddoongf", "đồng"],
    ["gosm", "góm"],
    ["nuwowcs", "nước"],
    ["maatj", "mật"],
    ["go6m1", "gốm"],
    ["su71", "sứ"],
    ["d9uo7ng2", "đường"],
  ])("is read back: %s is %s", (keys, meant) => {
    expect(fromKeystrokes(keys)).toBe(meant.normalize("NFC"));
  });

  it.each(["silk", "basket", "gift", "soft", "paper", "tower", "nam", "2026", "gốm", ""])(
    "is left alone when it is no syllable of Vietnamese: %s",
    (word) => {
      expect(fromKeystrokes(word)).toBeNull();
    },
  );
});
