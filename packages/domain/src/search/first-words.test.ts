import { describe, expect, it } from "vitest";
import { firstWords } from "./first-words.js";
import { searchWords } from "./word.js";

const { same, leadsTo, fillers } = firstWords;
const keyOf = (phrase: string): string =>
  searchWords(phrase)
    .map(({ folded, accented }) => accented ?? folded)
    .join(" ");

describe("the words a new shop begins with", () => {
  it("are words, each said once", () => {
    const typed = leadsTo.map((rule) => keyOf(rule.typed));
    expect(new Set(typed).size).toBe(typed.length);
    for (const phrases of [...same, ...leadsTo.map((rule) => [rule.typed, ...rule.to]), fillers]) {
      const keys = phrases.map(keyOf);
      expect(keys).not.toContain("");
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("mean something: no phrase that must be found may be left out", () => {
    const meaningful = new Set([...same.flat(), ...leadsTo.map(({ typed }) => typed)].map(keyOf));
    expect(fillers.filter((filler) => meaningful.has(keyOf(filler)))).toEqual([]);
  });
});
