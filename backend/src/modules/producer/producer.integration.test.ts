import { withShop } from "../../../test/with-shop";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { catalogWorld } from "../catalog/testing/catalog-world";
import { producerModule } from "./index";

withShop({
  testSuite: ({ getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;

    beforeEach(async () => {
      world = await catalogWorld(getContainer());
    });

    it("a product has at most one producer", async () => {
      const first = await world.addProducer("lo-gom");
      const second = await world.addProducer("lo-khac");
      const { id } = await world.addProduct({ handle: "bat", producerId: first, points: [] });
      const link = getContainer().resolve(ContainerRegistrationKeys.LINK);
      await expect(
        link.create({
          [producerModule]: { producer_id: second },
          [Modules.PRODUCT]: { product_id: id },
        }),
      ).rejects.toThrow();
    });

    it("has a known kind, a handle fit for an address and members with a phone number of their own", async () => {
      const producer = { id: "p", handle: "lo", name: "Lò", kind: "ho_kinh_doanh" };
      const insert = (more: object) => world.db("producer").insert({ ...producer, ...more });
      await expect(insert({ kind: "cong_ty" })).rejects.toThrow("producer_kind_known");
      await expect(insert({ handle: "Lò Gốm" })).rejects.toThrow("producer_handle_shape");
      await expect(insert({ commune_code: "577" })).rejects.toThrow("producer_commune_shape");
      await insert({});
      await expect(insert({ id: "q" })).rejects.toThrow("handle_unique");
      const member = { id: "m", name: "Lan", phone_e164: "+84912345678", producer_id: "p" };
      const add = (more: object) => world.db("producer_member").insert({ ...member, ...more });
      await expect(add({ phone_e164: "0912345678" })).rejects.toThrow(
        "producer_member_phone_shape",
      );
      await expect(add({ role: "clerk" })).rejects.toThrow("producer_member_role_known");
      await add({});
      await expect(add({ id: "n" })).rejects.toThrow("phone_e164_unique");
    });
  },
});
