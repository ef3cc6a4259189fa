import { goods, goodsDefinition } from "./goods";
import type { World } from "./world";

/** What only shows together with the Search Module around the provider. */
export function moduleCases(world: () => World): void {
  describe("in the Search Module", () => {
    const entity = (): string => `${world().prefix}_goods`;

    it("is migrated, seeded and searched, and a changed definition is built beside it before it takes over", async () => {
      expect(await world().migrate()).toEqual(["create"]);
      await world().seed();
      const before = await world().module.search({ entity: entity(), filters: { q: "mật ong" } });
      expect(before.metadata.count).toBe(2);

      const changed = goodsDefinition(world().prefix, {
        note: { type: "text", searchable: true, filterable: true },
      });
      await world().reboot([changed]);
      expect(await world().migrate()).toEqual(["migrate"]);
      // The old version serves until the new one is full.
      const meanwhile = await world().module.search({
        entity: entity(),
        filters: { q: "mật ong" },
      });
      expect(meanwhile.metadata.count).toBe(2);

      await world().seed();
      const after = await world().module.search({ entity: entity(), filters: { q: "thủy tinh" } });
      expect(after.hits.map(({ id }) => id).sort()).toEqual(["good_1", "good_2"]);
      expect(await world().migrate()).toEqual(["noop"]);
    });

    it("swaps to a newly built version on demand", async () => {
      await world().migrate();
      await world().seed();
      await world().module.deleteDocuments({ index: entity(), filters: { id: "good_1" } });
      await world().module.reindex({ index: entity() });
      const { metadata } = await world().module.search({ entity: entity() });
      expect(metadata.count).toBe(goods.length);
    });

    it("counts the siblings of a chosen facet value as if it were not chosen", async () => {
      await world().migrate();
      await world().seed();
      const { facets, metadata } = await world().module.search({
        entity: entity(),
        filters: { tags: "mật ong", in_stock: true },
        search_options: { facets: ["tags", "in_stock", "producer"], disjunctive_facets: true },
      });
      expect(metadata.count).toBe(2);
      expect(facets?.tags).toMatchObject({
        values: expect.arrayContaining([{ value: "quà biếu", count: 2 }]) as unknown,
      });
      expect(facets?.tags).toHaveProperty("values.length", 3);
      expect(facets?.in_stock).toMatchObject({ values: [{ value: "true", count: 2 }] });
      expect(facets?.producer).toMatchObject({ values: [{ value: "HTX Ong Sóc Sơn", count: 2 }] });
    });

    it("answers many queries in their order", async () => {
      await world().migrate();
      await world().seed();
      const counts = await world().module.searchMany(
        ["trà sen", "mật ong", "không có"].map((q) => ({ entity: entity(), filters: { q } })),
      );
      expect(counts.map(({ metadata }) => metadata.count)).toEqual([1, 2, 0]);
    });

    it("refuses a field that is not there or cannot be filtered by", async () => {
      await world().migrate();
      const ask = (filters: Record<string, string>) =>
        world().module.search({ entity: entity(), filters });
      await expect(ask({ colour: "red" })).rejects.toThrow(/colour/u);
      await expect(ask({ title: "Nón lá" })).rejects.toThrow(/not filterable/u);
    });
  });
}
