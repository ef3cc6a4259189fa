import { describe, expect, it } from "vitest";
import { definition } from "../../../test/meilisearch-server/definition";
import { compileFilters } from "./filters/compile";
import { fieldsOfIndex, fieldsOfPlan } from "./filters/fields";
import { planOf } from "./plan";

const find = fieldsOfPlan(planOf(definition));
const compile = (filters: Parameters<typeof compileFilters>[0]) => compileFilters(filters, find);

describe("filters for Meilisearch", () => {
  it("quote names and values, so that neither is taken for a word of the language", () => {
    expect(compile({ producer: "NOT" })).toBe('"producer" = "NOT"');
    expect(compile({ producer: 'x" OR "price" > "0' })).toBe(
      '"producer" = "x\\" OR \\"price\\" > \\"0"',
    );
    expect(compile({ producer: 'x\\"' })).toBe('"producer" = "x\\\\\\""');
  });

  it("compare dates as numbers, from a Date, a text or milliseconds", () => {
    const wanted = `"_at.made_on" >= "${Date.UTC(2026, 0, 31)}"`;
    for (const day of [new Date("2026-01-31"), "2026-01-31", Date.UTC(2026, 0, 31)]) {
      expect(compile({ made_on: { $gte: day } })).toBe(wanted);
    }
  });

  it("say nothing when nothing is asked, and find nothing among no values", () => {
    expect(compile(undefined)).toBeUndefined();
    expect(compile({ $and: [], $or: [{}], $not: {} })).toBeUndefined();
    expect(compile({ producer: [] })).toBe('"producer" IN []');
  });

  it("take a pattern for a whole text or a beginning, and refuse any other", () => {
    expect(compile({ producer: { $like: "100\\%%" } })).toBe('"producer" STARTS WITH "100%"');
    expect(compile({ producer: { $like: "Hộ" } })).toBe('"producer" = "Hộ"');
    for (const pattern of ["%An", "H_", "a%b", "%a%"]) {
      expect(() => compile({ producer: { $like: pattern } })).toThrow(/not by the pattern/u);
    }
  });

  it("refuse what the definition does not have or does not let be filtered by", () => {
    expect(() => compile({ colour: "red" })).toThrow(/Unknown field "colour"/u);
    expect(() => compile({ title: "Nón" })).toThrow(/not filterable/u);
    expect(() => compile({ producer: { $gt: "a" } })).toThrow(/numbers and dates only/u);
    expect(() => compile({ price: { $gt: "dear" } })).toThrow(/must be a number/u);
    expect(() => compile({ price: { $contains: 1 } })).toThrow(/needs an array/u);
  });

  it("know from the index itself which fields are dates when they come without a definition", () => {
    const fields = fieldsOfIndex("goods", ["id", "producer", "_at.made_on"]);
    const compiled = compileFilters({ made_on: { $lt: new Date(5e12) }, producer: "x" }, fields);
    expect(compiled).toBe('("_at.made_on" < "5000000000000" AND "producer" = "x")');
    for (const name of ["title", "_at.made_on"]) {
      expect(() => compileFilters({ [name]: 1 }, fields)).toThrow(/cannot be filtered by/u);
    }
  });
});
