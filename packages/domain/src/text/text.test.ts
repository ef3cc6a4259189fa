import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accentAwareRank, accentKey, fold, matchesAllTokens, slugify, tokens } from "./index.js";

const letters = [..."aàáảãạăằâấđeêểiìoòôốơờuùưừyỳ bcghklmnpqrstvx"];
const vietnamese = fc.array(fc.constantFrom(...letters, "\u0301", "Đ", "Ễ"), { maxLength: 30 });
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  vietnamese.map((all) => all.join("")),
);

describe("folding", () => {
  it("is idempotent", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(fold(any))).toBe(fold(any));
      }),
    );
  });

  it("gives NFC and NFD the same key", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(any.normalize("NFD"))).toBe(fold(any.normalize("NFC")));
      }),
    );
  });

  it.each([
    ["Hòa Lạc", "hoa lac"],
    ["Hoà  Lạc ", "hoa lac"],
    ["ĐƯỜNG LÂM", "duong lam"],
    ["Đak Sơmei", "dak somei"],
    ["Khảm trai Chuyên Mỹ", "kham trai chuyen my"],
    ["Ễ ự Ẵ", "e u a"],
  ])("turns %j into %j", (from, to) => {
    expect(fold(from)).toBe(to);
  });

  it("cuts text into its words", () => {
    expect(tokens("Bộ ấm chén (6 chén), men rạn")).toEqual("bo am chen 6 chen men ran".split(" "));
    expect(tokens(" … ")).toEqual([]);
  });
});

describe("matching", () => {
  const product = fold("Bộ ấm chén gốm Bát Tràng (men rạn)");

  it.each(["bat trang", "Tràng bát", "gom am", "men ra", "BÁT", "", "ấm-chén"])(
    "finds words begun by %j, in any order",
    (query) => {
      expect(matchesAllTokens(product, query)).toBe(true);
    },
  );

  it.each(["rang", "bat trangs", "gom lua"])("does not find %j", (query) => {
    expect(matchesAllTokens(product, query)).toBe(false);
  });

  it("finds every text by its own words", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(matchesAllTokens(fold(any), any)).toBe(true);
      }),
    );
  });
});

describe("accent-aware rank", () => {
  const rank = (of: string, query: string): number => accentAwareRank(of, query) ?? -1;

  it("puts the accents as typed before other accents, and both before nothing", () => {
    expect(rank("Gốm Bát Tràng", "gốm")).toBeGreaterThan(rank("Gồm Bát Tràng", "gốm"));
    expect(rank("Gồm Bát Tràng", "gốm")).toBeGreaterThan(-1);
    expect(accentAwareRank("Lụa Vạn Phúc", "gốm")).toBeNull();
  });

  it("treats all accents alike when none was typed", () => {
    expect(rank("Gốm sứ", "gom")).toBe(rank("Gồm sứ", "gom"));
  });

  it("prefers a whole word to one only begun, and a text the query opens", () => {
    expect(rank("Lụa tơ tằm", "lua")).toBeGreaterThan(rank("Luân chuyển", "lua"));
    expect(rank("Trà sen", "tra")).toBeGreaterThan(rank("Sen trà", "tra"));
  });

  it("does not mind where the tone mark stands, nor how it is encoded", () => {
    expect(rank("Hoà Lạc", "Hòa")).toBe(rank("Hòa Lạc", "Hòa"));
    expect(rank("Hòa Lạc".normalize("NFD"), "Hòa")).toBe(rank("Hòa Lạc", "Hòa"));
    expect(accentKey("Thuỷ")).toBe(accentKey("Thủy"));
    expect(accentKey("Thuy")).not.toBe(accentKey("Thủy"));
  });

  it("knows a word half-typed, before its tone", () => {
    expect(rank("Chuyên Mỹ", "chuyê")).toBe(rank("Chuyên Mỹ", "chuye"));
    expect(rank("Bưởi Diễn", "bươ")).toBeGreaterThan(rank("Buồng chuối", "bươ"));
  });
});

describe("handles", () => {
  it.each([
    ["Gốm Bát Tràng", "gom-bat-trang"],
    ["Trà sen (100 g) – Tây Hồ", "tra-sen-100-g-tay-ho"],
    ["Đũa kim giao", "dua-kim-giao"],
    ["  --  ", ""],
  ])("turn %j into %j", (name, handle) => {
    expect(slugify(name)).toBe(handle);
  });

  it("are plain ASCII and stay as they are", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(slugify(any)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slugify(slugify(any))).toBe(slugify(any));
      }),
    );
  });
});
