import { withShop } from "../../../test/with-shop";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { catalogWorld } from "../catalog/testing/catalog-world";
import { createSalesPoint, createSalesPointWorkflow } from "./workflows/create-sales-point";

withShop({
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;

    beforeEach(async () => {
      world = await catalogWorld(getContainer());
    });

    const create = (code: string) =>
      createSalesPoint(getContainer(), { code, name: "Điểm Bát Tràng", kind: "craft_village" });

    it("opens with its own sales channel and stock location, linked to each other and to the storefront's key", async () => {
      const point = await world.addPoint("BT1", { commune_code: "00577", address: "Thôn 1" });
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY);
      const { data } = await query.graph({
        entity: "sales_point",
        fields: [
          "code",
          "sales_channel.id",
          "sales_channel.stock_locations.id",
          "stock_location.id",
        ],
      });
      expect(data).toMatchObject([
        {
          code: "BT1",
          sales_channel: {
            id: point.sales_channel_id,
            stock_locations: [{ id: point.stock_location_id }],
          },
          stock_location: { id: point.stock_location_id },
        },
      ]);
      const listed = await api.get("/store/sales-points", world.store);
      expect(listed.data.sales_points).toMatchObject([
        { code: "BT1", commune: { code: "00577", name: "Xã Bát Tràng" } },
      ]);
      const one = await api.get("/store/sales-points/BT1", world.store);
      expect(one.data.sales_point).toMatchObject({ address: "Thôn 1", sells_online: true });
      const none = await api.get("/store/sales-points/XX", world.store);
      expect([none.status, none.data.code]).toEqual([404, "not_found"]);
    });

    it("has a code of A to Z and digits that is never used again, even after the point is gone", async () => {
      expect(await create("bt1")).toMatchObject({ refusal: { code: "sales_point_code_invalid" } });
      expect(await create("DIEMBATTRANG")).toMatchObject({
        refusal: { code: "sales_point_code_invalid" },
      });
      expect(await create("BT1")).toMatchObject({ ok: true });
      await world.db.raw(`update sales_point set deleted_at = now() where code = 'BT1'`);
      expect(await create("BT1")).toMatchObject({ refusal: { code: "sales_point_code_taken" } });
    });

    it("shares neither channel nor location with another point: the database refuses", async () => {
      const point = await world.addPoint("BT1");
      const twin = {
        id: "x",
        code: "BT2",
        name: "x",
        kind: "x",
        sales_channel_id: "sc",
        stock_location_id: "sl",
      };
      const insert = (more: object) => world.db("sales_point").insert({ ...twin, ...more });
      await expect(insert({ sales_channel_id: point.sales_channel_id })).rejects.toThrow(
        "sales_channel_id_unique",
      );
      await expect(insert({ stock_location_id: point.stock_location_id })).rejects.toThrow(
        "stock_location_id_unique",
      );
      await expect(insert({ code: "bt 2" })).rejects.toThrow("sales_point_code_shape");
    });

    it("leaves neither channel nor location behind when it cannot be opened", async () => {
      await world.addPoint("BT1");
      const { errors } = await createSalesPointWorkflow(getContainer()).run({
        input: { code: "BT1", name: "Trùng mã", kind: "craft_village" },
        throwOnError: false,
      });
      expect(errors).not.toHaveLength(0);
      const channels = await getContainer()
        .resolve(Modules.SALES_CHANNEL)
        .listSalesChannels({ name: "BT1 · Trùng mã" });
      const locations = await getContainer()
        .resolve(Modules.STOCK_LOCATION)
        .listStockLocations({ name: "BT1 · Trùng mã" });
      expect([channels, locations]).toEqual([[], []]);
    });

    it("a village tells its craft and how many products its commune has", async () => {
      const point = await world.addPoint("BT1");
      const potter = await world.addProducer("lo-gom", "00577");
      await world.addProduct({ handle: "bat", producerId: potter, points: [[point, 1]] });
      await world.db("village").insert({
        id: "v",
        handle: "bat-trang",
        name: "Bát Tràng",
        craft: "Gốm sứ",
        craft_en: "Ceramics",
        text: "Làng gốm.",
        commune_code: "00577",
      });
      const { data } = await api.get("/store/villages/bat-trang?locale=en", world.store);
      expect(data.village).toMatchObject({
        craft: "Ceramics",
        text: "Làng gốm.",
        product_count: 1,
      });
      const none = await api.get("/store/villages/khong-co", world.store);
      expect(none.status).toBe(404);
    });

    it("an installation says whether it is a demo, and there is only one", async () => {
      expect((await api.get("/store/installation", world.store)).data).toMatchObject({
        demo: false,
      });
      const row = { demo: true, installed_at: "2026-11-22T00:00:00Z", catalog_epoch: "1" };
      await world.db("installation").insert({ id: "installation", ...row });
      await expect(world.db("installation").insert({ id: "other", ...row })).rejects.toThrow(
        "one_row",
      );
      expect((await api.get("/store/installation", world.store)).data).toMatchObject({
        demo: true,
      });
    });
  },
});
