import { describe, expect, it } from "vitest";
import { understand, type Question } from "./question.js";
import { Vocabulary } from "./vocabulary.js";
import { WordBook } from "./word-book.js";

const book = new WordBook({
  same: [["lạc", "đậu phộng", "peanut"]],
  leadsTo: [
    { typed: "chén", to: ["bát"] },
    { typed: "nước tương", to: ["tương"] },
    { typed: "scarf", to: ["khăn"] },
  ],
  fillers: ["làng", "giấy chứng nhận", "nhân dịp"],
});
const vocabulary = new Vocabulary();
for (const name of [
  "Gốm Bát Tràng",
  "Bánh chưng xanh",
  "Khăn lụa",
  "Silk scarf",
  "Su hào",
  "Trưng bày",
]) {
  vocabulary.add(name);
}
const ask = (typed: string): Question => understand(typed, book, vocabulary);
const waysOf = ({ needs }: Question) =>
  needs.map(({ alternatives }) =>
    alternatives.map(({ words, how }) => `${how}: ${words.map(({ folded }) => folded).join(" ")}`),
  );

describe("what somebody asked for", () => {
  it("is each word that was typed, in order", () => {
    expect(waysOf(ask("gốm bát tràng"))).toEqual([
      ["typed: gom"],
      ["typed: bat"],
      ["typed: trang"],
    ]);
    expect(ask("gốm ").isBegun).toBe(false);
    expect(ask("gố").isBegun).toBe(true);
  });

  it("is what the words of the office mean, both ways or one way", () => {
    expect(waysOf(ask("kẹo đậu phộng"))[1]).toEqual([
      "typed: dau phong",
      "meant: lac",
      "meant: peanut",
    ]);
    expect(waysOf(ask("chén"))).toEqual([["typed: chen", "meant: bat"]]);
    expect(waysOf(ask("bát"))).toEqual([["typed: bat"]]);
  });

  it("takes marks at their word where both have them, and a word without marks for any", () => {
    expect(waysOf(ask("chen"))).toEqual([["typed: chen", "meant: bat"]]);
    expect(waysOf(ask("chẻn"))[0]).not.toContain("meant: bat");
  });

  it("need not hold a filler, unless nothing else was asked for", () => {
    expect(ask("làng gốm").needs.map(({ isOptional }) => isOptional)).toEqual([true, false]);
    expect(ask("làng").needs.map(({ isOptional }) => isOptional)).toEqual([false]);
    expect(ask("giấy chứng nhận gốm").needs.filter(({ isOptional }) => isOptional)).toHaveLength(3);
    expect(ask("bánh nhân").needs.every(({ isOptional }) => !isOptional)).toBe(true);
  });

  it("is read back from keystrokes before it is looked up, and may still be what it says", () => {
    expect(waysOf(ask("nuwowcs tuwowng"))).toEqual([
      ["typed: nuwowcs tuwowng", "guessed: nuoc tuong", "meant: tuong"],
    ]);
    expect(waysOf(ask("box"))).toEqual([["typed: box", "guessed: bo"]]);
  });

  it("may be two words that sound like two of a name", () => {
    expect(waysOf(ask("bánh trưng"))).toEqual([["typed: banh trung", "guessed: banh chung"]]);
    expect(waysOf(ask("xu hào"))).toEqual([["typed: xu hao", "guessed: su hao"]]);
    expect(waysOf(ask("bánh chưng"))).toEqual([["typed: banh"], ["typed: chung"]]);
  });

  it("may be a word with a letter wrong, and what that word means", () => {
    expect(waysOf(ask("scraf"))[0]).toEqual(["typed: scraf", "guessed: scarf", "guessed: khan"]);
    expect(waysOf(ask("scar"))[0]).toEqual(["typed: scar"]);
  });

  it("is never guessed at in a code or a number", () => {
    const known = new Vocabulary();
    known.add("2000000031026 DEMO-321/QĐ-UBND");
    expect(waysOf(understand("2000000031027", book, known))).toEqual([["typed: 2000000031027"]]);
    expect(waysOf(understand("demo 322", book, known))[1]).toEqual(["typed: 322"]);
  });

  it("may be one code, however its parts are separated", () => {
    expect(ask("giấy chứng nhận DEMO-321/QĐ-UBND").code).toBe("demo321qdubnd");
    expect(ask("2 000000 089010").code).toBe("2000000089010");
    expect(ask("gốm bát tràng").code).toBeNull();
    expect(ask("gốm bát tràng 2000").code).toBeNull();
  });

  it.each([
    ["gốm 4 sao", 4],
    ["OCOP năm sao", 5],
    ["3 stars", 3],
    ["five star", 5],
    ["2 sao", null],
    ["bộ 4 chén", null],
  ])("asks for stars: %s", (typed, stars) => {
    expect(ask(typed).stars).toBe(stars);
  });

  it("asks for stars alone when nothing else was typed", () => {
    expect(ask("OCOP 5 sao").needs).toEqual([]);
  });

  it("is nothing when no word was typed", () => {
    expect(ask(" ?! ")).toEqual({ needs: [], isBegun: false, code: null, stars: null });
  });
});
