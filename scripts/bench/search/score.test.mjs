import { describe, expect, it } from "vitest";
import {
  judge,
  kinds,
  meanOf,
  meansByKind,
  missesOf,
  percentile,
  places,
  recallOnFirstPage,
  reciprocalRank,
} from "./score.mjs";

const many = (count, name) => Array.from({ length: count }, (_, at) => `${name}-${at}`);
const query = (more) => ({ q: "bát", kind: "title", best: ["a"], good: [], ...more });

describe("the reciprocal rank", () => {
  it("is one divided by the place of the first of the best", () => {
    expect(reciprocalRank(["a", "b"], ["a"])).toBe(1);
    expect(reciprocalRank(["x", "a"], ["a"])).toBe(1 / 2);
    expect(reciprocalRank(["x", "y", "b", "a"], ["a", "b"])).toBe(1 / 3);
  });

  it("counts the place of the first of the best only, whichever it is", () => {
    expect(reciprocalRank(["b", "a"], ["a", "b"])).toBe(1);
  });

  it("is 0 when none of the best is on the first page", () => {
    expect(reciprocalRank([], ["a"])).toBe(0);
    expect(reciprocalRank(["x"], ["a"])).toBe(0);
    expect(reciprocalRank([...many(places - 1, "x"), "a"], ["a"])).toBe(1 / places);
    expect(reciprocalRank([...many(places, "x"), "a"], ["a"])).toBe(0);
  });

  it("falls when something merely good stands before the best", () => {
    expect(judge(query({ good: ["g"] }), ["g", "a"]).reciprocalRank).toBe(1 / 2);
    expect(judge(query({ good: ["g"] }), ["g"]).reciprocalRank).toBe(0);
  });
});

describe("the recall of the first page", () => {
  it("is the share of the acceptable goods that are on it, best and good alike", () => {
    expect(judge(query({ good: ["g"] }), ["x", "g"]).recall).toBe(1 / 2);
    expect(judge(query({ good: ["g"] }), ["g", "x", "a"]).recall).toBe(1);
    expect(recallOnFirstPage(["x"], ["a"])).toBe(0);
  });

  it("asks for no more than fit on the page", () => {
    const accepted = many(40, "a");
    expect(recallOnFirstPage(accepted.slice(10, 34), accepted)).toBe(1);
    expect(recallOnFirstPage(accepted.slice(0, 12), accepted)).toBe(1 / 2);
  });

  it("takes no notice of the second page", () => {
    expect(recallOnFirstPage([...many(places, "x"), "a"], ["a"])).toBe(0);
  });

  it("counts goods that are answered twice once", () => {
    expect(recallOnFirstPage(["a", "a"], ["a", "b"])).toBe(1 / 2);
  });
});

describe("the means", () => {
  const judged = [
    judge(query(), ["a"]),
    judge(query({ good: ["g"] }), ["x", "a"]),
    judge(query({ kind: "slip" }), []),
  ];

  it("are of all queries, each counting the same", () => {
    expect(meanOf(judged)).toEqual({ queries: 3, mrr: 1.5 / 3, recall: 1.5 / 3 });
    expect(meanOf([])).toEqual({ queries: 0, mrr: 0, recall: 0 });
  });

  it("are kept apart by kind, in the order of the kinds, without those nobody asked about", () => {
    expect(meansByKind([...judged].reverse())).toEqual([
      { kind: "title", queries: 2, mrr: 0.75, recall: 0.75 },
      { kind: "slip", queries: 1, mrr: 0, recall: 0 },
    ]);
    expect(kinds.indexOf("title")).toBeLessThan(kinds.indexOf("slip"));
  });
});

describe("the misses", () => {
  it("begin with what did not find the best, and leave out what was answered in full", () => {
    const full = judge(query({ q: "full" }), ["a"]);
    const late = judge(query({ q: "late" }), ["x", "a"]);
    const partial = judge(query({ q: "partial", good: ["g"] }), ["a"]);
    const nothing = judge(query({ q: "nothing", good: ["g"] }), []);
    const second = judge(query({ q: "second", good: ["g"] }), ["g"]);
    const misses = missesOf([full, late, partial, second, nothing]);
    expect(misses.map((one) => one.query.q)).toEqual(["nothing", "second", "late", "partial"]);
  });

  it("can be kept to the worst few of each kind", () => {
    const misses = [
      judge(query({ q: "late" }), ["x", "a"]),
      judge(query({ q: "slipped", kind: "slip" }), ["x", "a"]),
      judge(query({ q: "nothing" }), []),
    ];
    expect(missesOf(misses, 1).map((one) => one.query.q)).toEqual(["nothing", "slipped"]);
  });
});

describe("a percentile", () => {
  it("is the figure of the nearest rank, whatever the order they came in", () => {
    expect(percentile([40, 10, 30, 20], 0.5)).toBe(20);
    expect(percentile([40, 10, 30, 20], 0.95)).toBe(40);
    expect(
      percentile(
        Array.from({ length: 100 }, (_, at) => 100 - at),
        0.95,
      ),
    ).toBe(95);
    expect(percentile([7], 0.5)).toBe(7);
  });
});
