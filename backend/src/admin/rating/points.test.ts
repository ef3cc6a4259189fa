import { describe, expect, it } from "vitest";
import { parsePoints, pointsText } from "./points";

describe("points as the office types them", () => {
  it.each([
    ["72,5", 7250],
    ["72.5", 7250],
    [" 30 ", 3000],
    ["0,05", 5],
    ["22,25", 2225],
    ["100", 10_000],
  ])("%j are %d hundredths", (text, hundredths) => {
    expect(parsePoints(text)).toBe(hundredths);
  });

  it.each(["", "-1", "1,234", "1.234,5", "a", "1,", ",5", "1e2", "1000"])("%j are none", (text) => {
    expect(parsePoints(text)).toBeNull();
  });

  it("are shown the way they are typed in each language, and read back", () => {
    expect(pointsText(7250, "vi")).toBe("72,5");
    expect(pointsText(7250, "en")).toBe("72.5");
    for (let hundredths = 0; hundredths <= 10_000; hundredths += 7) {
      expect(parsePoints(pointsText(hundredths, "vi"))).toBe(hundredths);
    }
  });
});
