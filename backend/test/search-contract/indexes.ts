import { goods } from "./goods";
import type { World } from "./world";

export function indexCases(world: () => World): void {
  describe("an index", () => {
    it("is there once however often it is set up, and keeps its documents", async () => {
      const index = await world().goods();
      await world().provider.upsertIndex({ index });
      const listed = await world().provider.listIndexes();
      const found = listed.filter(({ name }) => name === index.physical_name);
      expect(found).toMatchObject([{ document_count: goods.length }]);
      expect(found[0]?.created_at).toBeInstanceOf(Date);
    });

    it("is gone when it is deleted, and deleting it again is no error", async () => {
      const index = await world().goods();
      await world().settled(world().provider.deleteIndex({ index: index.physical_name }));
      await world().settled(world().provider.deleteIndex({ index: index.physical_name }));
      const listed = await world().provider.listIndexes();
      expect(listed.map(({ name }) => name)).not.toContain(index.physical_name);
    });

    it("that is missing is said to be not found, by reads and by writes, and no write makes it", async () => {
      const index = { ...(await world().index()), physical_name: `${world().prefix}_missing` };
      const missing = { type: "not_found" };
      const { provider } = world();
      await expect(world().search(index)).rejects.toMatchObject(missing);
      await expect(world().write(index, goods)).rejects.toMatchObject(missing);
      await expect(world().delete(index, { id: "good_1" })).rejects.toMatchObject(missing);
      await expect(provider.clearIndex({ index: index.physical_name })).rejects.toMatchObject(
        missing,
      );
      const listed = await provider.listIndexes();
      expect(listed.map(({ name }) => name)).not.toContain(index.physical_name);
    });
  });
}
