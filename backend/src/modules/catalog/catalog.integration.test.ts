import { storeCatalogAnswer, storeHomeAnswer } from "@saolang/contracts";
import { withShop } from "../../../test/with-shop";
import type { CreatedSalesPoint } from "../sales-point/workflows/create-sales-point";
import { catalogWorld } from "./testing/catalog-world";

withShop({
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;
    let batTrang: CreatedSalesPoint;
    let haDong: CreatedSalesPoint;
    let potter: string;

    beforeEach(async () => {
      world = await catalogWorld(getContainer());
      batTrang = await world.addPoint("BT1", { commune_code: "00577" });
      haDong = await world.addPoint("HD1", { commune_code: "09556" });
      potter = await world.addProducer("lo-gom");
    });

    const list = async (query = "") => {
      const answer = await api.get(`/store/catalog${query}`, world.store);
      return storeCatalogAnswer.parse(answer.data);
    };
    const handles = async (query: string) =>
      (await list(query)).products.map(({ handle }) => handle);

    describe("the listing", () => {
      it("shows price, stars, producer, commune, set and stock of each published product", async () => {
        const bowl = await world.addProduct({
          handle: "bat-men-lam",
          title: "Bát men lam",
          price: 125_000,
          producerId: potter,
          set: 21,
          points: [[batTrang, 5]],
        });
        await world.certify(bowl.id, potter);
        await world.addProduct({ handle: "ban-nhap", points: [[batTrang, 1]], status: "draft" });
        const answer = await list();
        expect(answer).toMatchObject({ count: 1, limit: 24, offset: 0 });
        expect(answer.products[0]).toMatchObject({
          handle: "bat-men-lam",
          title: "Bát men lam",
          price: 125_000,
          has_several_prices: false,
          stars: 4,
          producer: { handle: "lo-gom" },
          commune: { code: "00577", name: "Xã Bát Tràng" },
          group: 4,
          set: 21,
          unit: "cái",
          in_stock: true,
          picture: null,
        });
      });

      it("orders by price, by Vietnamese title and by age, and filters by set, stars, point and stock", async () => {
        const silk = await world.addProducer("det-lua", "09556");
        const cup = await world.addProduct({
          handle: "chen",
          title: "Chén",
          price: 30_000,
          producerId: potter,
          set: 21,
          points: [[batTrang, 0]],
        });
        await world.addProduct({
          handle: "da",
          title: "Đá",
          price: 90_000,
          producerId: potter,
          set: 24,
          points: [[batTrang, 2]],
        });
        await world.addProduct({
          handle: "du",
          title: "Dù",
          price: 60_000,
          producerId: silk,
          set: 22,
          points: [[haDong, 2]],
        });
        await world.certify(cup.id, potter, { stars: 3 });
        expect(await handles("?order=price_asc")).toEqual(["chen", "du", "da"]);
        expect(await handles("?order=price_desc")).toEqual(["da", "du", "chen"]);
        expect(await handles("?order=title")).toEqual(["chen", "du", "da"]);
        expect(await handles("?order=newest")).toEqual(["du", "da", "chen"]);
        expect(await handles("?order=featured")).toEqual(["chen", "du", "da"]);
        expect(await handles("?set=22")).toEqual(["du"]);
        expect(await handles("?group=4&order=price_asc")).toEqual(["chen", "du"]);
        expect(await handles("?stars=3")).toEqual(["chen"]);
        expect(await handles("?sales_point=HD1")).toEqual(["du"]);
        expect(await handles("?in_stock=false")).toEqual(["chen"]);
        expect(await handles("?sales_point=BT1&in_stock=true")).toEqual(["da"]);
        expect(await handles("?producer=det-lua")).toEqual(["du"]);
        expect(await handles("?commune=00577&order=price_asc")).toEqual(["chen", "da"]);
        expect(await handles("?order=price_asc&limit=1&offset=1")).toEqual(["du"]);
      });

      it("refuses a parameter it does not know and a question without a publishable key", async () => {
        const unknown = await api.get("/store/catalog?colour=blue", world.store);
        expect([unknown.status, unknown.data.code]).toEqual([400, "malformed"]);
        const french = await api.get("/store/catalog?locale=fr", world.store);
        expect([french.status, french.data.code]).toEqual([400, "malformed"]);
        const keyless = await api.get("/store/catalog", { validateStatus: () => true });
        expect(keyless.status).toBe(400);
      });

      it("leaves out goods that only a closed point or a point of another storefront carries", async () => {
        const closed = await world.addPoint("XX1", { is_active: false });
        const foreign = await world.addPoint("ZZ1", { publishable_key_id: undefined });
        await world.addProduct({ handle: "dong-cua", points: [[closed, 5]] });
        await world.addProduct({ handle: "noi-khac", points: [[foreign, 5]] });
        await world.addProduct({ handle: "o-day", points: [[batTrang, 5]] });
        expect(await handles("")).toEqual(["o-day"]);
        const hidden = await api.get("/store/catalog/dong-cua", world.store);
        expect([hidden.status, hidden.data.code]).toEqual([404, "not_found"]);
        await world.db.raw(`update sales_point set is_active = true where code = 'XX1'`);
        expect(await handles("?order=title")).toEqual(["o-day", "dong-cua"].sort());
      });

      it("speaks English where the product is translated", async () => {
        const bowl = await world.addProduct({
          handle: "bat",
          title: "Bát",
          points: [[batTrang, 1]],
        });
        await world.db.raw(
          `insert into translation (id, reference, reference_id, locale_code, translations)
           values ('t1', 'product', ?, 'en-US', '{"title": "Bowl", "description": "A bowl."}')`,
          [bowl.id],
        );
        expect((await list("?locale=en")).products[0]?.title).toBe("Bowl");
        expect((await list()).products[0]?.title).toBe("Bát");
      });
    });

    describe("a change by plain SQL", () => {
      it("of price, stock, title, status or set is in the next answer", async () => {
        const bowl = await world.addProduct({
          handle: "bat",
          price: 50_000,
          producerId: potter,
          set: 21,
          points: [[batTrang, 1]],
        });
        expect((await list()).products[0]).toMatchObject({ price: 50_000, in_stock: true });
        await world.db.raw(
          `update price set amount = 60000, raw_amount = '{"value":"60000","precision":20}' where price_set_id in
             (select price_set_id from product_variant_price_set where variant_id = ?)`,
          [bowl.variantId],
        );
        await world.db.raw(
          `update inventory_level set reserved_quantity = 1 where inventory_item_id = ?`,
          [bowl.inventoryItemId],
        );
        await world.db.raw(
          `update product_classification set set_number = 24 where product_id = ?`,
          [bowl.id],
        );
        expect((await list()).products[0]).toMatchObject({
          price: 60_000,
          in_stock: false,
          set: 24,
          group: 5,
        });
        await world.db.raw(`update product set title = 'Bát mới' where id = ?`, [bowl.id]);
        expect((await list("?order=title")).products[0]?.title).toBe("Bát mới");
        await world.db.raw(`update product set status = 'draft' where id = ?`, [bowl.id]);
        expect(await handles("")).toEqual([]);
      });

      it("of a producer's name reaches all its products", async () => {
        await world.addProduct({ handle: "a", producerId: potter, points: [[batTrang, 1]] });
        await world.addProduct({ handle: "b", producerId: potter, points: [[batTrang, 1]] });
        await list();
        await world.db.raw(`update producer set name = 'Tên mới' where id = ?`, [potter]);
        const names = (await list()).products.map(({ producer }) => producer?.name);
        expect(names).toEqual(["Tên mới", "Tên mới"]);
      });
    });

    it("the home page counts products, producers and groups and picks one starred product of each producer", async () => {
      const bowl = await world.addProduct({
        handle: "bat",
        producerId: potter,
        set: 21,
        points: [[batTrang, 5]],
      });
      const dish = await world.addProduct({
        handle: "dia",
        producerId: potter,
        set: 21,
        points: [[batTrang, 5]],
      });
      await world.certify(bowl.id, potter);
      await world.certify(dish.id, potter);
      const answer = await api.get("/store/home", world.store);
      const home = storeHomeAnswer.parse(answer.data);
      expect(home).toMatchObject({ product_count: 2, ocop_count: 2, producer_count: 1 });
      expect(home.starred).toHaveLength(1);
      expect(home.groups).toContainEqual({
        group: 4,
        handle: "thu-cong-my-nghe",
        product_count: 2,
        ocop_count: 2,
      });
      expect(home.sales_points.map(({ code }) => code)).toEqual(["BT1", "HD1"]);
    });
  },
});
