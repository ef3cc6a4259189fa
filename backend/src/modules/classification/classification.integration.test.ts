import { withShop } from "../../../test/with-shop";
import { catalogWorld } from "../catalog/testing/catalog-world";
import { classifyProduct } from "./workflows/classify-product";

withShop({
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;

    beforeEach(async () => {
      world = await catalogWorld(getContainer());
    });

    const classify = (product_id: string, set_number: number) =>
      classifyProduct(getContainer(), { product_id, set_number, unit: "cái" });

    it("a product has one set, under the rule in force, and can be moved to another", async () => {
      const { id } = await world.addProduct({ handle: "bat", points: [] });
      expect(await classify(id, 21)).toMatchObject({ ok: true });
      expect(await classify(id, 22)).toMatchObject({ ok: true });
      const rows = await world.db("product_classification").where({ product_id: id });
      expect(rows).toMatchObject([{ set_number: 22, rule_version: "QD-26-2026" }]);
      await expect(
        world
          .db("product_classification")
          .insert({ id: "x", product_id: id, set_number: 1, rule_version: "QD-26-2026" }),
      ).rejects.toThrow("product_id_unique");
    });

    it("a set that the decision does not have is refused, by the database too", async () => {
      const { id } = await world.addProduct({ handle: "bat", points: [] });
      expect(await classify(id, 27)).toMatchObject({ refusal: { code: "product_set_unknown" } });
      expect(await classify("prod_none", 21)).toMatchObject({ refusal: { code: "not_found" } });
      await expect(
        world
          .db("product_classification")
          .insert({ id: "x", product_id: id, set_number: 27, rule_version: "QD-26-2026" }),
      ).rejects.toThrow("product_classification_set_known");
    });

    it("goods that are counted cannot become a service, and a service has no stock to run out of", async () => {
      const goods = await world.addProduct({ handle: "bat", points: [] });
      expect(await classify(goods.id, 26)).toMatchObject({
        refusal: { code: "service_holds_no_stock" },
      });
      const point = await world.addPoint("BT1");
      const tour = await world.addProduct({ handle: "tham-lang", set: 26, points: [[point, 0]] });
      expect(tour.inventoryItemId).toBeNull();
      const { data } = await api.get("/store/catalog/tham-lang", world.store);
      expect(data.product).toMatchObject({ in_stock: true, variants: [{ stock: {} }] });
    });

    it("the six groups and their 26 sets are told with the decision they come from", async () => {
      const { data } = await api.get("/store/groups", world.store);
      expect(data.groups.map(({ handle }: { handle: string }) => handle)).toHaveLength(6);
      expect(data.groups.flatMap(({ sets }: { sets: unknown[] }) => sets)).toHaveLength(26);
      expect(data.groups[3]).toMatchObject({ group: 4, code: "IV", handle: "thu-cong-my-nghe" });
    });
  },
});
