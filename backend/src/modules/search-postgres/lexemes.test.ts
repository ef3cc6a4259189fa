import { describe, expect, it } from "vitest";
import { tsvectorOf, withShortWords } from "./lexemes";

describe("a document as a tsvector", () => {
  it("holds each word without its marks and, at the same place, with them", () => {
    expect(tsvectorOf([{ text: "Gốm men", weight: "A" }])).toBe(
      "'^gom':1A '^gôm2':1A 'gom':1A 'gôm2':1A 'men':2A",
    );
  });

  it("says which word opens the title, and only the title", () => {
    const texts = [
      { text: "Nhà Mơ", weight: "B" },
      { text: "Men lam", weight: "A" },
    ] as const;
    expect(tsvectorOf(texts).match(/'\^[^']+'/gu)).toEqual(["'^men'"]);
  });

  it("lets no phrase run from one text into the next", () => {
    const texts = [
      { text: "gốm", weight: "A" },
      { text: "men", weight: "B" },
    ] as const;
    expect(tsvectorOf(texts)).toContain("'gom':1A 'gôm2':1A 'men':10B");
  });

  it("holds a code whole beside its parts", () => {
    expect(tsvectorOf([{ text: "DEMO-321/QĐ", weight: "C" }])).toContain("'demo321qd':4C");
  });

  it("lets no sign of the language out of a lexeme", () => {
    const lexemes = tsvectorOf([{ text: "' \\ '':* &|!<->() a'b\\'c", weight: "D" }]);
    expect(lexemes.replaceAll(/'[\p{L}\p{N}]+':\d+D/gu, "").trim()).toBe("");
  });

  it("cuts what is longer than any word, composed or not", () => {
    expect(withShortWords(`${"x".repeat(100)} men`)).toBe(`${"x".repeat(64)} men`);
    expect(withShortWords("ố".normalize("NFD").repeat(100))).toBe("ố".repeat(64));
  });
});
