import { firstWords, understand, Vocabulary, WordBook } from "@saolang/domain/search";
import { describe, expect, it } from "vitest";
import { askedBy } from "./ts-query";

const book = new WordBook(firstWords);
const ask = (typed: string, within = "") =>
  askedBy(understand(typed, book, new Vocabulary()), { isAny: false, within });

describe("a question as tsqueries", () => {
  it("names the better place first, because only the first that holds counts", () => {
    const points = (ask("lụa Vạn Phúc")?.places ?? []).map((place) => place.points);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(points.length).toBeGreaterThan(1);
  });

  it("asks of marks only when some were typed, the whole word before the half-typed one", () => {
    expect(ask("tuong")?.exact).toEqual([]);
    expect(ask("tượng")?.exact.map(({ query }) => query)).toEqual(["('tương5')", "('tương':*)"]);
  });

  it("looks nowhere but in the weights it is given", () => {
    const { places = [], extras = [], match = "" } = ask("gốm Bát Tràng", "B") ?? {};
    const queries = [match, ...[...places, ...extras].map(({ query }) => query)];
    expect(queries.join(" ")).not.toMatch(/:\*?[ACD]/u);
    expect(match).toContain("'gom':B");
  });
});
