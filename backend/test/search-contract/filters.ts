import type { SearchFilters } from "@medusajs/framework/types";
import { quotedProducer } from "./goods";
import type { World } from "./world";

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

const cases: readonly (readonly [string, SearchFilters, string])[] = [
  ["a value", { producer: "Hộ Quảng An" }, "3"],
  ["a list of values", { stars: [4, 5] }, "1 2 3"],
  ["a value of an array", { tags: "quà biếu" }, "1 3 4"],
  ["null", { stars: null }, "5"],
  ["a value or null", { stars: [4, null] }, "1 5"],
  ["yes", { in_stock: true }, "1 2 4 5"],
  ["no", { in_stock: false }, "3 6"],
  ["$eq", { price: { $eq: 45_000 } }, "6"],
  ["$eq null", { made_on: { $eq: null } }, "5"],
  ["$ne, which what has no value is too", { stars: { $ne: 3 } }, "1 2 3 5"],
  ["$ne null", { stars: { $ne: null } }, "1 2 3 4 6"],
  ["$in", { producer: { $in: ["Hộ Quảng An", "Hộ Cự Đà", "Không ai"] } }, "3 6"],
  ["$in nothing", { producer: { $in: [] } }, ""],
  ["$nin", { stars: { $nin: [3, 5] } }, "1 5"],
  ["$lt", { price: { $lt: 60_000 } }, "6"],
  ["$lte", { price: { $lte: 60_000 } }, "5 6"],
  ["$gt", { price: { $gt: 350_000 } }, "3"],
  ["$gte", { price: { $gte: 350_000 } }, "3 4"],
  ["two operators at once", { price: { $gte: 60_000, $lt: 250_000 } }, "1 5"],
  ["a day", { made_on: { $gte: at("2026-01-31"), $lt: at("2026-03-05") } }, "2 6"],
  ["a moment", { made_on: { $eq: at("2026-01-10") } }, "1"],
  ["$exists", { made_on: { $exists: true } }, "1 2 3 4 6"],
  ["not $exists", { made_on: { $exists: false } }, "5"],
  ["$exists of an empty array", { tags: { $exists: true } }, "1 2 3 4 6"],
  ["$contains one", { tags: { $contains: "mật ong" } }, "1 2"],
  ["$contains all", { tags: { $contains: ["mật ong", "quà biếu"] } }, "1"],
  ["$overlaps", { tags: { $overlaps: ["gốm", "trà"] } }, "3 4"],
  ["$prefix", { producer: { $prefix: "Hộ" } }, "3 6"],
  ["$like with a beginning", { producer: { $like: "HTX%" } }, "1 2"],
  ["$like without a pattern", { producer: { $like: "Hộ Cự Đà" } }, "6"],
  ["a field of an array of objects", { "variants.sku": "MO-1000" }, "1"],
  ["$contains there", { "variants.sku": { $contains: ["MO-500", "MO-1000"] } }, "1"],
  ["$and", { $and: [{ stars: 5 }, { in_stock: true }] }, "2"],
  ["$or", { $or: [{ stars: 4 }, { producer: "Hộ Cự Đà" }] }, "1 6"],
  ["$not", { $not: { tags: "quà biếu" } }, "2 5 6"],
  [
    "a tree of them",
    { $not: { $or: [{ in_stock: false }, { $and: [{ stars: 5 }, { price: 250_000 }] }] } },
    "1 4 5",
  ],
  ["fields side by side", { stars: 3, in_stock: true }, "4"],
  ["quotes and a backslash in a value", { producer: quotedProducer }, "5"],
  ["a value that tries to leave its quotes", { producer: 'x" OR "price" > "0' }, ""],
  ["a value that ends in a backslash", { producer: 'x\\" OR "price" > "0' }, ""],
  ["a value that is a word of the language", { producer: "NOT" }, ""],
];

export function filterCases(world: () => World): void {
  describe("filters", () => {
    it("find exactly what they say, each operator alone and together", async () => {
      const index = await world().goods();
      const found: Record<string, string> = {};
      for (const [name, filters] of cases) found[name] = await world().found(index, filters);
      expect(found).toEqual(Object.fromEntries(cases.map(([name, , ids]) => [name, ids])));
    });

    it("either find what ends in a text or refuse to look, and never find something else", async () => {
      const index = await world().goods();
      const looking = world().found(index, { producer: { $like: "%Sơn" } });
      const [answer] = await Promise.allSettled([looking]);
      expect([
        { status: "fulfilled", value: "1 2" },
        { status: "rejected", reason: expect.objectContaining({ type: "not_allowed" }) as unknown },
      ]).toContainEqual(answer);
    });

    it("name the field or the operator that is wrong", async () => {
      const index = await world().goods();
      const ask = (filters: SearchFilters) => world().search(index, { filters });
      await expect(ask({ colour: "red" })).rejects.toThrow(/colour/u);
      await expect(ask({ '" OR "price': 1 })).rejects.toThrow(/price/u);
      await expect(ask({ price: { $near: 3 } })).rejects.toThrow(/\$near/u);
      await expect(ask({ price: { $gt: "dear" } })).rejects.toThrow(/price/u);
      await expect(ask({ tags: { $gt: 1 } })).rejects.toThrow(/tags/u);
    });
  });
}
