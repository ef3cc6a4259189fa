import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, slipsAllowed, soundOf } from "./likeness.js";

describe("how like two words are", () => {
  it.each([
    ["trung", "chung"],
    ["my", "mi"],
    ["ninh", "linh"],
    ["giong", "dong"],
    ["xu", "su"],
    ["phuk", "phuc"],
  ])("%s and %s sound alike", (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });

  it.each(["gom", "lua", "tre"])("%s sounds like itself only among these", (word) => {
    const others = ["gom", "lua", "tre", "mat", "ong"].filter((other) => other !== word);
    expect(others.map(soundOf)).not.toContain(soundOf(word));
  });

  it("counts letters added, left out, changed and swapped", () => {
    expect(distance("laquer", "lacquer", 2)).toBe(1);
    expect(distance("scraf", "scarf", 2)).toBe(1);
    expect(distance("orchyd", "orchid", 2)).toBe(1);
    expect(distance("gom", "tre", 1)).toBe(2);
  });

  it("is the same both ways, none for itself, and never less than the difference in length", () => {
    const word = fc.string({ maxLength: 9 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const far = distance(one, other, 20);
        expect(far).toBe(distance(other, one, 20));
        expect(distance(one, one, 20)).toBe(0);
        expect(far).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      }),
    );
  });

  it("forgives no figure, nothing in two letters, one slip in a syllable", () => {
    expect(["5", "qd12", "tu", "gom", "bamboos"].map(slipsAllowed)).toEqual([0, 0, 0, 1, 2]);
  });
});
