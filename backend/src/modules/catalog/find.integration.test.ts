import { storeCatalogAnswer, storeHomeAnswer, storeProductAnswer } from "@saolang/contracts";
import { withShop } from "../../../test/with-shop";
import type { CreatedSalesPoint } from "../sales-point/workflows/create-sales-point";
import { catalogWorld } from "./testing/catalog-world";

withShop({
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;
    let point: CreatedSalesPoint;
    let potter: string;
    let neighbour: string;

    beforeEach(async () => {
      world = await catalogWorld(getContainer());
      point = await world.addPoint("BT1");
      potter = await world.addProducer("lo-gom");
      neighbour = await world.addProducer("lo-ben", "09556");
    });

    const list = async (query: Record<string, string | number> = {}) => {
      const words = new URLSearchParams(Object.entries(query).map(([k, v]) => [k, String(v)]));
      const answer = await api.get(`/store/catalog?${words.toString()}`, world.store);
      return storeCatalogAnswer.parse(answer.data);
    };
    const handles = async (query: Record<string, string | number>) =>
      (await list(query)).products.map(({ handle }) => handle);
    const home = async () =>
      storeHomeAnswer.parse((await api.get("/store/home", world.store)).data);

    const add = (handle: string, title: string, price = 100_000, producerId = potter) =>
      world.addProduct({ handle, title, price, producerId, set: 21, points: [[point, 3]] });

    it("rule 3: the same product name under two producers: only the certified one shows stars, in listing and search", async () => {
      const certified = await add("am-lo-gom", "Ấm chén men lam");
      await add("am-lo-ben", "Ấm chén men lam", 90_000, neighbour);
      await world.certify(certified.id, potter);
      const queries: Record<string, string | number>[] = [
        { group: 4 },
        { q: "am chen men lam" },
        { order: "price_asc" },
      ];
      for (const query of queries) {
        const { products, count, ocop_count, other_count } = await list(query);
        const stars = Object.fromEntries(products.map(({ handle, stars }) => [handle, stars]));
        expect(stars).toEqual({ "am-lo-gom": 4, "am-lo-ben": null });
        expect({ count, ocop_count, other_count }).toEqual({
          count: 2,
          ocop_count: 1,
          other_count: 1,
        });
      }
      const page = async (handle: string) =>
        storeProductAnswer.parse((await api.get(`/store/catalog/${handle}`, world.store)).data)
          .product;
      expect(await page("am-lo-gom")).toMatchObject({ stars: 4, certificate: { stars: 4 } });
      expect(await page("am-lo-ben")).toMatchObject({ stars: null, certificate: null });
    });

    it("rule 11: goods without a certificate are sold, and stand in no OCOP list or count", async () => {
      const starred = await add("chen", "Chén men lam");
      const ended = await add("bat", "Bát men lam");
      const others = await add("dia", "Đĩa men lam", 80_000, neighbour);
      await world.certify(starred.id, potter, { stars: 3 });
      await world.certify(ended.id, potter, {
        number: "DEMO-2/QĐ-UBND",
        decided_on: "2020-08-01",
        issued_on: "2020-08-01",
        valid_through: "2023-07-31",
      });
      // A paper of the same goods that names another producer.
      await world.certify(others.id, potter);
      expect(await handles({ ocop: "true" })).toEqual(["chen"]);
      expect(await handles({ ocop: "false", order: "price_asc" })).toEqual(["dia", "bat"]);
      const queries: Record<string, string | number>[] = [
        {},
        { group: 4 },
        { q: "men lam" },
        { sales_point: "BT1" },
      ];
      const choices: Record<string, string | number>[] = [
        {},
        { ocop: "true" },
        { ocop: "false" },
        { stars: 3 },
      ];
      for (const query of queries) {
        for (const choice of choices) {
          const answer = await list({ ...query, ...choice });
          expect([answer.ocop_count, answer.other_count]).toEqual([1, 2]);
        }
      }
      const { product_count, ocop_count, groups, starred: shown } = await home();
      expect([product_count, ocop_count]).toEqual([3, 1]);
      expect(groups.find(({ group }) => group === 4)).toMatchObject({
        product_count: 3,
        ocop_count: 1,
      });
      expect(shown.map(({ handle }) => handle)).toEqual(["chen"]);
      const page = await api.get("/store/catalog/dia", world.store);
      expect(storeProductAnswer.parse(page.data).product).toMatchObject({
        price: 80_000,
        in_stock: true,
        stars: null,
      });
    });

    it("rule 2: only 3, 4 and 5 stars make goods OCOP: a rating of 1 or 2 stands in no list or count", async () => {
      const three = await add("ba-sao", "Chén ba sao");
      const two = await add("hai-sao", "Chén hai sao");
      await world.certify(three.id, potter, { stars: 3 });
      for (const rating of [1, 2]) {
        // A slip of the office: the type knows 3, 4 and 5 only.
        const paper = { stars: rating as 3, number: `DEMO-2${rating}/QĐ-UBND` };
        await expect(world.certify(two.id, potter, paper)).rejects.toThrow(
          "certificate_stars_invalid",
        );
        expect(await handles({ stars: rating })).toEqual([]);
      }
      expect(await handles({ ocop: "true" })).toEqual(["ba-sao"]);
      expect(await handles({ ocop: "false" })).toEqual(["hai-sao"]);
      expect((await home()).ocop_count).toBe(1);
    });

    describe("rule 13: a name", () => {
      it("is found with or without its accents, wherever the tone mark stands, in NFC and NFD", async () => {
        await add("tra", "Trà Hòa Lạc");
        await add("che", "Chè Hoà Lạc".normalize("NFD"));
        await add("lua", "Lụa Vạn Phúc");
        const typed = ["Hòa Lạc", "Hoà Lạc", "hoa lac", "HOÀ LẠC", "Hòa Lạc".normalize("NFD")];
        for (const q of typed) {
          expect([q, (await handles({ q })).sort()]).toEqual([q, ["che", "tra"]]);
        }
      });

      it("typed with accents brings those first: dừa before dứa", async () => {
        await add("keo-dua-thom", "Kẹo dứa", 10_000);
        await add("keo-sua-dua", "Kẹo sữa dừa", 30_000);
        const order = "price_asc";
        expect(await handles({ q: "dừa", order })).toEqual(["keo-sua-dua", "keo-dua-thom"]);
        expect(await handles({ q: "kẹo dừa", order })).toEqual(["keo-sua-dua", "keo-dua-thom"]);
        expect(await handles({ q: "dứa", order })).toEqual(["keo-dua-thom", "keo-sua-dua"]);
        expect(await handles({ q: "dua", order })).toEqual(["keo-dua-thom", "keo-sua-dua"]);
      });
    });

    describe("the look-up by name", () => {
      it("takes titles before producer and commune, and the asked order among equals", async () => {
        await world.db.raw(`update producer set name = 'Lò Bát Tràng' where id = ?`, [neighbour]);
        await add("o-lang", "Chén trà", 10_000);
        await add("cua-lo", "Đĩa sứ", 5_000, neighbour);
        await add("chu-xa", "Bát hoa của Tràng An", 20_000);
        await add("cum-1", "Lọ Bát Tràng", 40_000);
        await add("cum-2", "Bình Bát Tràng", 30_000);
        const expected = ["cum-2", "cum-1", "chu-xa", "cua-lo", "o-lang"];
        expect(await handles({ q: "bat trang", order: "price_asc" })).toEqual(expected);
        expect(await handles({ q: "bat trang", order: "price_desc" })).toEqual([
          ...["cum-1", "cum-2", "chu-xa", "o-lang", "cua-lo"],
        ]);
      });

      it("works with every filter, with paging and with the count", async () => {
        const cup = await add("chen-1", "Chén lam", 10_000);
        await add("chen-2", "Chén nâu", 20_000);
        await add("chen-3", "Chén lam lớn", 30_000, neighbour);
        await add("bat", "Bát lam", 5_000);
        await world.certify(cup.id, potter);
        const q = "chén";
        const order = "price_asc";
        expect(await handles({ q, producer: "lo-ben" })).toEqual(["chen-3"]);
        expect(await handles({ q, commune: "00577", order })).toEqual(["chen-1", "chen-2"]);
        expect(await handles({ q, ocop: "false", order })).toEqual(["chen-2", "chen-3"]);
        expect(await handles({ q, stars: 4 })).toEqual(["chen-1"]);
        expect(await handles({ q, in_stock: "false" })).toEqual([]);
        expect(await handles({ q, sales_point: "BT1", in_stock: "true", group: 4 })).toHaveLength(
          3,
        );
        const page = await list({ q, order, limit: 1, offset: 1 });
        expect([page.count, page.products.map(({ handle }) => handle)]).toEqual([3, ["chen-2"]]);
        expect((await list({ q, offset: 50 })).products).toEqual([]);
      });

      it("follows a change of name, and finds by the English title", async () => {
        const { id } = await add("chen", "Chén");
        expect(await handles({ q: "bowl" })).toEqual([]);
        await world.db.raw(
          `insert into translation (id, reference, reference_id, locale_code, translations)
           values ('t1', 'product', ?, 'en-US', '{"title": "Lotus bowl"}')`,
          [id],
        );
        expect(await handles({ q: "bowl" })).toEqual(["chen"]);
        await world.db.raw(`update producer set name = 'Lò Hương Sen' where id = ?`, [potter]);
        expect(await handles({ q: "huong sen" })).toEqual(["chen"]);
        await world.db.raw(`update product set title = 'Tách' where id = ?`, [id]);
        expect(await handles({ q: "tách" })).toEqual(["chen"]);
        expect(await handles({ q: "chén" })).toEqual([]);
      });

      it("asks for nothing when it is empty, and is refused beyond 200 characters", async () => {
        await add("chen", "Chén");
        expect(await handles({ q: "  " })).toEqual(["chen"]);
        expect(await handles({ q: "???" })).toEqual([]);
        expect(await handles({ q: "ế".repeat(200).normalize("NFD") })).toEqual([]);
        const long = await api.get(`/store/catalog?q=${"a".repeat(201)}`, world.store);
        expect([long.status, long.data.code]).toEqual([400, "malformed"]);
        const unknown = await api.get("/store/catalog?ocop=maybe", world.store);
        expect([unknown.status, unknown.data.code]).toEqual([400, "malformed"]);
        const keyless = await api.get("/store/catalog?q=chen", { validateStatus: () => true });
        expect(keyless.status).toBe(400);
      });
    });
  },
});
