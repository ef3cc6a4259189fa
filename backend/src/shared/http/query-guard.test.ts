import { describe, expect, it } from "vitest";
import { isUnsafeQuery } from "./query-guard";

describe("the query guard", () => {
  it.each([
    "fields=id,__proto__.polluted",
    "fields=id%2Cconstructor.name",
    "order=-prototype",
    "filters[__proto__][admin]=1",
    "a%5Bconstructor%5D%5Bprototype%5D=1",
    "__proto__=1",
    "filters[a][b][c][d][e]=1",
    "fields=a.b.c.d.e.f",
    `order=${"a".repeat(501)}`,
    "q=%E0%A4%A",
  ])("refuses %s", (query) => {
    expect(isUnsafeQuery(query, false)).toBe(true);
  });

  it.each([
    "",
    "limit=24&offset=48&order=-created_at",
    "q=b%C3%A1t+tr%C3%A0ng",
    "q=prototype",
    "fields=id,title,*variants,+variants.inventory_quantity",
    "created_at[$gte]=2026-01-01",
    "filters[$and][0][status][]=published",
  ])("lets %s through", (query) => {
    expect(isUnsafeQuery(query, false)).toBe(false);
  });

  it("allows signed-in staff longer and deeper field lists, but never a prototype", () => {
    const long = `fields=${"items.variant.inventory_items.inventory.location_levels.id,".repeat(12)}id`;
    expect(isUnsafeQuery(long, false)).toBe(true);
    expect(isUnsafeQuery(long, true)).toBe(false);
    expect(isUnsafeQuery("fields=__proto__.x", true)).toBe(true);
  });
});
