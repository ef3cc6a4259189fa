import { type PosCatalogItem, posCatalogAnswer } from "@saolang/contracts";
import { Modules } from "@medusajs/framework/utils";
import { withShop } from "../../../test/with-shop";
import { pairTill } from "../../../test/counter-till";
import type { CreatedSalesPoint } from "../sales-point/workflows/create-sales-point";
import { catalogWorld } from "./testing/catalog-world";

withShop({
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;
    let point: CreatedSalesPoint;
    let headers: Record<string, string>;
    let cursor: string | undefined;

    beforeEach(async () => {
      cursor = undefined;
      world = await catalogWorld(getContainer());
      point = await world.addPoint("BT1");
      const device = await pairTill(api, getContainer(), point.id);
      headers = { authorization: `Bearer ${device.device_token}` };
    });

    /** What a till is told that asks for what changed since it last asked. */
    async function news(): Promise<readonly PosCatalogItem[]> {
      await world.catalog.refresh();
      const query = cursor === undefined ? "" : `?cursor=${cursor}`;
      const { data } = await api.get(`/pos/catalog${query}`, { headers });
      const answer = posCatalogAnswer.parse(data);
      expect(answer.full).toBe(cursor === undefined);
      cursor = answer.cursor;
      return answer.items;
    }
    const inventory = () => getContainer().resolve(Modules.INVENTORY);

    it("a till is told of a reservation, of more of it and of its end, as of any change of stock", async () => {
      const bowl = await world.addProduct({ handle: "bat", points: [[point, 10]] });
      await world.addProduct({ handle: "lua", points: [[point, 10]] });
      const told = { variant_id: bowl.variantId };
      expect(await news()).toContainEqual(expect.objectContaining({ ...told, reserved: 0 }));
      const id = await world.reserve(bowl, point, 2);
      expect(await news()).toContainEqual(
        expect.objectContaining({ ...told, stock: 8, reserved: 2 }),
      );
      await inventory().updateReservationItems([{ id, quantity: 3 }]);
      expect(await news()).toContainEqual(
        expect.objectContaining({ ...told, stock: 7, reserved: 3 }),
      );
      await inventory().deleteReservationItems([id]);
      expect(await news()).toContainEqual(
        expect.objectContaining({ ...told, stock: 10, reserved: 0 }),
      );
    });

    it("a till is told what is reserved at its own point only", async () => {
      const other = await world.addPoint("HD1");
      const bowl = await world.addProduct({
        handle: "bat",
        points: [
          [point, 10],
          [other, 10],
        ],
      });
      await world.reserve(bowl, other, 4);
      expect(await news()).toMatchObject([{ stock: 10, reserved: 0 }]);
    });

    it("a till is told when as much came in as was reserved, though as many are free as before", async () => {
      const bowl = await world.addProduct({ handle: "bat", points: [[point, 10]] });
      expect(await news()).toMatchObject([{ stock: 10, reserved: 0 }]);
      await world.reserve(bowl, point, 2);
      await world.db("inventory_level").update({ stocked_quantity: 12 });
      expect(await news()).toMatchObject([{ stock: 10, reserved: 2 }]);
    });

    it("of goods sold in sets, free and reserved make the whole sets on hand, also when too many were sold", async () => {
      const bowl = await world.addProduct({ handle: "bat", points: [[point, 11]] });
      await world.db("product_variant_inventory_item").update({ required_quantity: 2 });
      await world.reserve(bowl, point, 3);
      expect(await news()).toMatchObject([{ stock: 4, reserved: 1 }]);
      await world.db("inventory_level").update({ stocked_quantity: 1 });
      expect(await news()).toMatchObject([{ stock: -1, reserved: 1 }]);
    });

    it("of goods that nobody keeps in stock nothing is reserved", async () => {
      await world.addProduct({ handle: "tour", set: 26, points: [[point, 0]] });
      expect(await news()).toMatchObject([{ stock: 0, reserved: 0 }]);
    });
  },
});
