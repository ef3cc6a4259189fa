import { goods } from "./goods";
import type { World } from "./world";

export function writeCases(world: () => World): void {
  describe("a write", () => {
    it("gives back what was written as it came, declared fields only", async () => {
      const index = await world().index();
      const [first] = goods;
      await world().write(index, [{ ...first, id: "good_1", secret: "x" }]);
      const { hits } = await world().search(index);
      expect(hits).toEqual([expect.objectContaining({ id: "good_1", document: first })]);
    });

    it("replaces a document whole, never merges into it", async () => {
      const index = await world().goods();
      await world().write(index, [{ id: "good_1", title: "Sáp ong", price: 1 }]);
      const { hits, metadata } = await world().search(index, { filters: { id: "good_1" } });
      expect(hits[0]?.document).toEqual({ id: "good_1", title: "Sáp ong", price: 1 });
      expect(metadata.count).toBe(1);
      expect(await world().found(index, { stars: 4 })).toBe("");
    });

    it("keeps the last of two documents with one key", async () => {
      const index = await world().index();
      await world().write(index, [
        { id: "good_1", title: "trước" },
        { id: "good_1", title: "sau" },
      ]);
      const { hits } = await world().search(index);
      expect(hits.map(({ document }) => document)).toEqual([{ id: "good_1", title: "sau" }]);
    });

    it("leaves nothing of a batch in which one document has no key", async () => {
      const index = await world().index();
      const broken = [{ ...goods[0], id: "good_1" }, { id: "" }];
      await expect(world().write(index, broken)).rejects.toThrow(/key|"id"/u);
      expect((await world().search(index)).metadata.count).toBe(0);
    });

    it("deletes by key, by any filter, by a day, and everything only when told so", async () => {
      const index = await world().goods();
      await world().delete(index, { id: ["good_1", "good_99"] });
      expect(await world().found(index, {})).toBe("2 3 4 5 6");
      await world().delete(index, { made_on: { $lt: new Date("2026-01-31T00:00:00Z") } });
      expect(await world().found(index, {})).toBe("2 3 5 6");
      await world().delete(index, { $or: [{ "variants.sku": "TS-100" }, { tags: "mật ong" }] });
      expect(await world().found(index, {})).toBe("5 6");
      await world().delete(index, { id: [] });
      await world().delete(index, { $and: [] });
      expect(await world().found(index, {})).toBe("5 6");
      await world().settled(world().provider.clearIndex({ index: index.physical_name }));
      expect(await world().found(index, {})).toBe("");
    });

    it("does not delete by a field the index does not have", async () => {
      const index = await world().goods();
      await expect(world().delete(index, { colour: "red" })).rejects.toThrow(/colour/u);
      expect((await world().search(index)).metadata.count).toBe(goods.length);
    });

    it("takes 10,000 documents at once and finds the last of them", async () => {
      const index = await world().many(10_000);
      const last = { skip: 9_990, take: 100, order: { price: "ASC" } } as const;
      const { hits, metadata } = await world().search(index, { pagination: last });
      expect(metadata.count).toBe(10_000);
      expect(hits.map(({ id }) => id).at(-1)).toBe("many_9999");
      expect(hits).toHaveLength(10);
    });
  });
}
