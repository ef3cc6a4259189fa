import type { SearchFacetResult, SearchOptions } from "@medusajs/framework/types";
import type { World } from "./world";

export function facetCases(world: () => World): void {
  async function facets(
    options: SearchOptions,
    filters = {},
  ): Promise<Record<string, SearchFacetResult>> {
    const index = await world().goods();
    const asked = { filters, search_options: options, pagination: { take: 0 } };
    const { facets: found, hits } = await world().search(index, asked);
    expect(hits).toEqual([]);
    return found ?? {};
  }

  describe("facets", () => {
    it("count values of texts, arrays, numbers and yes or no, the most frequent first", async () => {
      const found = await facets({
        facets: ["tags", "in_stock", { field: "stars", type: "value" }],
      });
      expect(found.tags).toMatchObject({
        values: expect.arrayContaining([
          { value: "mật ong", count: 2 },
          { value: "gốm", count: 1 },
        ]) as unknown,
      });
      expect(found.tags).toHaveProperty("values.0", { value: "quà biếu", count: 3 });
      expect(found.in_stock).toEqual({
        type: "value",
        values: [
          { value: "true", count: 4 },
          { value: "false", count: 2 },
        ],
      });
      expect(found.stars).toMatchObject({
        values: [
          { value: "3", count: 2 },
          { value: "5", count: 2 },
          { value: "4", count: 1 },
        ],
      });
    });

    it("are as many as asked for, in the order asked for, among what is found", async () => {
      const request = { field: "stars", type: "value", sort: "alpha", limit: 2 } as const;
      const { stars } = await facets({ facets: [request] }, { in_stock: true });
      expect(stars).toMatchObject({
        values: [
          { value: "3", count: 1 },
          { value: "4", count: 1 },
        ],
      });
    });

    it("are looked through by the beginning of a value", async () => {
      const { producer } = await facets({ facets: [{ field: "producer", query: "Hộ" }] });
      expect(producer).toMatchObject({
        values: expect.arrayContaining([
          { value: "Hộ Quảng An", count: 1 },
          { value: "Hộ Cự Đà", count: 1 },
        ]) as unknown,
      });
      expect(producer).toHaveProperty("values.length", 2);
    });

    it("count ranges with their lower bound in and their upper bound out", async () => {
      const ranges = [
        { key: "cheap", to: 60_000 },
        { from: 60_000, to: 350_000 },
        { key: "dear", from: 350_000 },
      ];
      const { price } = await facets({ facets: [{ field: "price", type: "range", ranges }] });
      expect(price).toEqual({
        type: "range",
        ranges: [
          { key: "cheap", from: undefined, to: 60_000, count: 1 },
          { key: "60000-350000", from: 60_000, to: 350_000, count: 3 },
          { key: "dear", from: 350_000, to: undefined, count: 2 },
        ],
      });
    });

    it("count ranges of dates", async () => {
      const ranges = [{ key: "2026", from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) }];
      const { made_on } = await facets({ facets: [{ field: "made_on", type: "range", ranges }] });
      expect(made_on).toMatchObject({ ranges: [{ key: "2026", count: 4 }] });
    });

    it("tell least, greatest and how many, also of nothing", async () => {
      const request: SearchOptions = { facets: [{ field: "price", type: "stats" }] };
      expect((await facets(request, { in_stock: true })).price).toMatchObject({
        type: "stats",
        min: 60_000,
        max: 350_000,
        count: 4,
      });
      expect((await facets(request, { stars: 1 })).price).toMatchObject({
        min: 0,
        max: 0,
        count: 0,
      });
    });

    it("go with the words that were typed", async () => {
      const index = await world().goods();
      const search_options: SearchOptions = { facets: ["tags"] };
      const { facets: found } = await world().search(index, { q: "mật ong", search_options });
      expect(found?.tags).toMatchObject({
        values: [
          { value: "mật ong", count: 2 },
          { value: "quà biếu", count: 1 },
        ],
      });
    });
  });
}
