import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesIn, searchWords, wordSpans } from "./word.js";

const folded = (text: string) => searchWords(text).map((word) => word.folded);

describe("words as search engines keep them", () => {
  it("are found however they were typed", () => {
    expect(folded("Bộ bát đĩa")).toEqual(["bo", "bat", "dia"]);
    expect(searchWords("Hoà")).toEqual(searchWords("hòa".normalize("NFD")));
  });

  it("know which marks were typed, and only that when there are any", () => {
    const marked = ["dừa", "dứa", "dưa", "dua"].map((text) => searchWords(text)[0]?.accented);
    expect(marked).toEqual(["dưa1", "dưa2", "dưa0", null]);
  });

  it("begin as their half-typed beginnings do, the tone at the very end", () => {
    const [whole, half] = [searchWords("gốm")[0]?.accented, searchWords("gố")[0]?.accented];
    expect(whole?.startsWith(half?.slice(0, -1) ?? "none")).toBe(true);
  });

  it("say where they stand in the text as it was written", () => {
    const text = "Gà H'mông, go\u0302\u0301m";
    expect(wordSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Gà",
      "H'mông",
      "go\u0302\u0301m",
    ]);
  });

  it("hold an apostrophe together", () => {
    expect(folded("gà H'mông, H’Mông")).toEqual(["ga", "hmong", "hmong"]);
  });

  it("hold nothing that could break out of a quoted word, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        for (const word of searchWords(typed)) {
          expect(`${word.folded}${word.accented ?? ""}`).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
        }
      }),
    );
  });
});

describe("codes in a text", () => {
  it("are the same however their parts are separated", () => {
    expect(codesIn("theo DEMO-321/QĐ-UBND")).toEqual(["demo321qdubnd"]);
    expect(codesIn("SL-0044-1 và 2000000099019")).toEqual(["sl00441", "2000000099019"]);
  });

  it("are none of short numbers and words", () => {
    expect(codesIn("túi 5 kg, 12 chén, gốm")).toEqual([]);
  });
});
