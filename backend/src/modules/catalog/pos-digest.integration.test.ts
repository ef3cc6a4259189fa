import {
  type PosCatalogItem,
  posCatalogAnswer,
  posCatalogDigest,
  posCatalogItem,
} from "@saolang/contracts";
import { withShop } from "../../../test/with-shop";
import { pairTill } from "../../../test/counter-till";
import type { CreatedSalesPoint } from "../sales-point/workflows/create-sales-point";
import { digestOf } from "./http/pos-digest";
import { catalogWorld } from "./testing/catalog-world";

withShop({
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;
    let point: CreatedSalesPoint;
    let headers: Record<string, string>;
    const held = new Map<string, PosCatalogItem>();
    let cursor: string | undefined;

    beforeEach(async () => {
      held.clear();
      cursor = undefined;
      world = await catalogWorld(getContainer());
      point = await world.addPoint("BT1");
      const device = await pairTill(api, getContainer(), point.id);
      headers = { authorization: `Bearer ${device.device_token}` };
    });

    /** One look of a till: it keeps what it is sent. */
    async function follow() {
      const query = cursor === undefined ? "" : `?cursor=${cursor}`;
      const { data } = await api.get(`/pos/catalog${query}`, { headers });
      const answer = posCatalogAnswer.parse(data);
      if (answer.full) held.clear();
      for (const item of answer.items) held.set(item.variant_id, item);
      for (const id of answer.removed_variant_ids) held.delete(id);
      cursor = answer.cursor;
    }
    const asked = async () =>
      posCatalogDigest.parse((await api.get("/pos/catalog/digest", { headers })).data);
    const own = () => digestOf([...held.values()]);

    it("is what a till holds that followed every change, whatever its stock", async () => {
      const bowl = await world.addProduct({ handle: "bat", points: [[point, 5]] });
      await world.addProduct({ handle: "lua", points: [[point, 5]] });
      await follow();
      const first = await asked();
      expect(first).toMatchObject({ count: 2, digest: await own() });
      const potter = await world.addProducer("lo-gom");
      const wine = await world.addProduct({
        handle: "ruou",
        producerId: potter,
        set: 14,
        points: [[point, 5]],
      });
      await world.certify(wine.id, potter);
      await world.db("product").where({ id: bowl.id }).update({ status: "draft" });
      await world.db("inventory_level").update({ stocked_quantity: 4 });
      await follow();
      const second = await asked();
      expect(second.digest).not.toBe(first.digest);
      expect(second).toMatchObject({ count: 2, digest: await own() });
    });

    it("is the same whatever is reserved, also for a till of an earlier version that drops what it does not know", async () => {
      const bowl = await world.addProduct({ handle: "bat", points: [[point, 5]] });
      await follow();
      const { digest } = await asked();
      await world.reserve(bowl, point, 2);
      await follow();
      await world.catalog.reread(0);
      expect([...held.values()]).toMatchObject([{ stock: 3, reserved: 2 }]);
      expect(await asked()).toMatchObject({ count: 1, digest });
      expect(await own()).toBe(digest);
      const earlier = posCatalogItem.omit({ reserved: true });
      expect(await digestOf([...held.values()].map((item) => earlier.parse(item)))).toBe(digest);
    });

    it("differs when a row changed that no trigger noticed, and the whole catalogue mends it", async () => {
      const bowl = await world.addProduct({ handle: "bat", points: [[point, 5]] });
      await follow();
      await world.db.transaction(async (trx) => {
        await trx.raw(`SET LOCAL session_replication_role = replica`);
        await trx("product").where({ id: bowl.id }).update({ title: "Bát lén đổi tên" });
      });
      await follow();
      expect([...held.values()][0]?.title).toBe("Sản phẩm bat");
      await world.catalog.reread(0);
      const { digest } = await asked();
      expect(digest).not.toBe(await own());
      cursor = undefined;
      await follow();
      expect(await own()).toBe(digest);
    });

    it("says from which age goods may be sold: 18 for alcohol, everybody else's for the rest", async () => {
      await world.addProduct({ handle: "ruou", set: 14, points: [[point, 1]] });
      await world.addProduct({ handle: "bia", set: 15, points: [[point, 1]] });
      await world.addProduct({ handle: "tra", set: 11, points: [[point, 1]] });
      await world.addProduct({ handle: "chua-xep", points: [[point, 1]] });
      await follow();
      const ages = [...held.values()].map(({ sku, min_age }) => [sku, min_age]);
      expect(Object.fromEntries(ages)).toEqual({ ruou: 18, bia: 18, tra: null, "chua-xep": null });
    });

    it("is told to paired tills only", async () => {
      const stranger = await api.get("/pos/catalog/digest", { validateStatus: () => true });
      expect([stranger.status, stranger.data.code]).toEqual([401, "signed_out"]);
    });
  },
});
