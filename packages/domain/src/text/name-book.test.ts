import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestNameRank, fold, NameBook } from "./index.js";

function rank(typed: string, title: string | readonly string[], ...others: string[]): number {
  const book = new NameBook();
  const names = book.foldNames(typeof title === "string" ? [title] : title, others);
  return book.ranking(typed)(names);
}

describe("looking goods up by name", () => {
  const bowl = ["Bộ ấm chén men rạn (6 chén)", "Crackle-glaze tea set"] as const;
  const names = ["Cơ sở Gốm Đức", "Xã Bát Tràng"];

  it.each([
    "am chen",
    "chén ấm",
    "MEN RẠ",
    "tea set",
    "bat trang",
    "gốm ấm",
    "duc tea",
    "6",
    "ấm-chén",
    "  ấm ",
  ])("finds words begun by %j in title, producer and commune", (typed) => {
    expect(rank(typed, bowl, ...names)).toBeGreaterThan(0);
  });

  it.each(["hen", "bat trangs", "gom lua", "???", "", "crackleglaze"])(
    "does not find %j",
    (typed) => {
      expect(rank(typed, bowl, ...names)).toBe(0);
    },
  );

  it("puts the whole phrase in a title first, then its words in a title, then producer and place", () => {
    const ranks = [
      rank("men lam", "Bát men lam"),
      rank("men lam", "Lam ngọc, men rạn"),
      rank("men lam", "Chén men rạn", "Cơ sở Lam"),
      rank("men lam", "Chén men rạn"),
    ];
    expect(ranks).toEqual([bestNameRank, 5, 4, 0]);
  });

  it("puts accents as typed before all others, and treats all alike when none was typed", () => {
    expect(rank("dừa", "Kẹo dừa")).toBeGreaterThan(rank("dừa", "Kẹo dứa"));
    expect(rank("kẹo dừa", "Kẹo sữa dừa")).toBeGreaterThan(rank("kẹo dừa", "Kẹo dứa"));
    expect(rank("Bát Tràng", "Chén", "Xã Bát Tràng")).toBeGreaterThan(
      rank("Bát Tràng", "Bát trắng"),
    );
    expect(rank("dừa", "Kẹo dứa")).toBeGreaterThan(0);
    expect(rank("keo dua", "Kẹo dừa")).toBe(rank("keo dua", "Kẹo dứa"));
  });

  it("takes a word half-typed, with or without its tone, for what it will become", () => {
    expect(rank("dư", "Kẹo dừa")).toBe(bestNameRank);
    expect(rank("dừ", "Kẹo dừa")).toBe(bestNameRank);
    expect(rank("gố", "Gốm")).toBeGreaterThan(rank("gố", "Gồm"));
    expect(rank("gó", "Gốm")).toBeLessThan(bestNameRank);
  });

  it("does not run a phrase from one title into the next", () => {
    expect(rank("dừa coconut", ["Kẹo dừa", "Coconut candy"])).toBe(5);
  });

  it.each(["Hòa Lạc", "Hoà Lạc", "HOÀ LẠC", "Hòa Lạc".normalize("NFD")])(
    "rule 13: %j is one and the same, wherever the tone mark stands and however it is encoded",
    (typed) => {
      for (const title of ["Trà Hòa Lạc", "Trà Hoà Lạc", "Trà Hòa Lạc".normalize("NFD")]) {
        expect(rank(typed, title)).toBe(bestNameRank);
        expect(rank("hoa lac", title)).toBe(bestNameRank);
      }
    },
  );

  it("finds every title by itself, by its folded self and by any of its beginnings", () => {
    // A syllable of Vietnamese carries one tone at most.
    const tone = fc.constantFrom("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323");
    const word = fc
      .tuple(fc.stringMatching(/^[a-zăâđêôơư]{1,4}$/u), tone, fc.stringMatching(/^[a-z]{0,3}$/u))
      .map((parts) => parts.join("").normalize("NFC"));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), (words, cut) => {
        const title = words.join(" ");
        const typed = title.slice(0, 1 + (cut % title.length));
        expect(rank(typed, title)).toBe(bestNameRank);
        expect(rank(fold(title), title)).toBe(bestNameRank);
      }),
    );
  });
});
