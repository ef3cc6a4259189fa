import { withShop } from "../../../test/with-shop";
import { addDays, businessDayOf } from "@saolang/domain/time";
import { now } from "../../clock";
import { catalogWorld } from "../catalog/testing/catalog-world";
import { signedInAdmin } from "../certificate/testing/signed-in-admin";
import { paperFacts, producerFacts } from "./testing/typed-in";

withShop({
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;
    let office: Awaited<ReturnType<typeof signedInAdmin>>;
    const today = businessDayOf(now());

    beforeEach(async () => {
      world = await catalogWorld(getContainer());
      office = await signedInAdmin(api, getContainer());
    });

    const create = (more: object = {}) =>
      api.post("/admin/producers", { ...producerFacts, ...more }, office);
    const made = async (more: object = {}): Promise<string> =>
      (await create(more)).data.producer_id;
    const find = async (query = "") => (await api.get(`/admin/producers${query}`, office)).data;
    const open = async (id: string) =>
      (await api.get(`/admin/producers/${id}`, office)).data.producer;
    const addPaper = (id: string) =>
      api.post(`/admin/producers/${id}/papers`, paperFacts(today), office);

    it("the office enters a producer, and the history says who, before and after", async () => {
      const { status, data } = await create();
      expect(status).toBe(201);
      const id = data.producer_id;
      expect(await open(id)).toMatchObject({
        handle: "hop-tac-xa-gom-bat-trang",
        phone: "+84912345678",
        commune: { code: "00577", name: "Xã Bát Tràng", province: "Thành phố Hà Nội" },
        former_commune: "xã Bát Tràng, huyện Gia Lâm",
      });
      const changed = { ...producerFacts, phone: "0912 345 679" };
      expect((await api.post(`/admin/producers/${id}`, changed, office)).status).toBe(200);
      const { history } = await open(id);
      expect(history).toMatchObject([
        {
          action: "changed",
          by: "van-phong@example.vn",
          changes: [{ field: "phone_e164", before: "+84912345678", after: "+84912345679" }],
        },
        { action: "created", by: "van-phong@example.vn" },
      ]);
      await api.post(`/admin/producers/${id}`, changed, office);
      expect((await open(id)).history).toHaveLength(2);
    });

    it("a second producer of the same name gets a handle of its own, which stays when the name changes", async () => {
      await create();
      const id = await made();
      expect(await open(id)).toMatchObject({ handle: "hop-tac-xa-gom-bat-trang-2" });
      await api.post(`/admin/producers/${id}`, { ...producerFacts, name: "Gốm Giang Cao" }, office);
      expect(await open(id)).toMatchObject({
        name: "Gốm Giang Cao",
        handle: "hop-tac-xa-gom-bat-trang-2",
      });
      const gone = await api.post("/admin/producers/producer_none", producerFacts, office);
      expect(gone.data.code).toBe("not_found");
    });

    it("two offices entering the same name at once get two producers", async () => {
      const all = await Promise.all([create(), create(), create()]);
      expect(all.map(({ status }) => status)).toEqual([201, 201, 201]);
      expect(await find("?q=gom")).toMatchObject({ count: 3 });
    });

    it("rule 12: the commune is of the list in force, an old name resolves, and an ambiguous one forces a choice", async () => {
      expect((await create({ commune_code: "99999" })).data).toMatchObject({
        code: "commune_unknown",
        facts: { field: "commune_code" },
      });
      const byOldName = { commune_code: "", former_commune: "phường Vạn Phúc, quận Hà Đông" };
      expect((await open(await made(byOldName))).commune.code).toBe("09556");
      const ambiguous = await create({ ...byOldName, former_commune: "Vạn Phúc, Hà Nội" });
      expect([ambiguous.status, ambiguous.data.code]).toEqual([409, "commune_ambiguous"]);
      expect(ambiguous.data.facts.choices).toMatchObject([
        { code: "00685", former: "Xã Vạn Phúc, huyện Thanh Trì" },
        { code: "09556", former: "Phường Vạn Phúc, quận Hà Đông" },
      ]);
      const chosen = { former_commune: "Vạn Phúc, Hà Nội", commune_code: "00685" };
      expect((await open(await made(chosen))).commune.code).toBe("00685");
      const unknown = await create({ ...byOldName, former_commune: "xã Không Có" });
      expect(unknown.data.code).toBe("commune_unknown");
      const look = async (q: string) =>
        (await api.get(`/admin/communes?q=${encodeURIComponent(q)}`, office)).data;
      expect(await look("van phuc ha noi")).toMatchObject({ outcome: "ambiguous" });
      expect(await look("bat tra")).toMatchObject({
        outcome: "unknown",
        communes: expect.arrayContaining([
          expect.objectContaining({ code: "00577", former: null }),
          expect.objectContaining({ code: "00145", former: "Xã Bát Tràng, huyện Gia Lâm" }),
        ]),
      });
    });

    it("what is typed wrongly is refused, naming the field, and nothing is stored", async () => {
      for (const [more, code, field] of [
        [{ name: "  " }, "producer_name_missing", "name"],
        [{ kind: "cong_ty" }, "producer_kind_unknown", "kind"],
        [{ phone: "12" }, "phone_unreadable", "phone"],
        [{ email: "lan@" }, "email_unreadable", "email"],
        [{ tax_code: "12345" }, "tax_code_unreadable", "tax_code"],
      ] as const) {
        expect((await create(more)).data, code).toMatchObject({ code, facts: { field } });
      }
      expect(await find()).toMatchObject({ count: 0 });
    });

    it("names beyond fifty of one kind are refused, so that a person tells them apart", async () => {
      await world.db.raw(
        `insert into producer (id, handle, name, kind) select 'p' || n,
           'gom' || case n when 1 then '' else '-' || n end, 'Gốm', 'ho_kinh_doanh' from generate_series(1, 50) n`,
      );
      expect((await create({ name: "Gốm" })).data.code).toBe("producer_handle_taken");
    });

    it("producers are found without accents, by kind, commune and ending papers, page by page", async () => {
      const coop = await made();
      const household = {
        kind: "ho_kinh_doanh",
        commune_code: "09556",
        representative: "Đỗ Văn Đạt",
      };
      await made({ ...household, name: "Hộ Đỗ Văn Đạt" });
      await addPaper(coop);
      expect(await find()).toMatchObject({ count: 2 });
      expect(await find("?q=GOM%20bat")).toMatchObject({
        count: 1,
        producers: [{ papers: { valid: 0, expiring: 1, expired: 0 } }],
      });
      expect(await find("?q=do%20dat")).toMatchObject({ count: 1 });
      expect(await find(`?q=${encodeURIComponent("Đỗ")}`)).toMatchObject({ count: 1 });
      expect(await find("?q=nguyen%20lan")).toMatchObject({ count: 1 });
      expect(await find("?q=%25")).toMatchObject({ count: 2 });
      expect(await find("?kind=ho_kinh_doanh")).toMatchObject({ count: 1 });
      expect(await find("?commune=09556")).toMatchObject({ count: 1 });
      expect(await find("?papers_end_within=30")).toMatchObject({ count: 1 });
      expect(await find("?papers_end_within=29")).toMatchObject({ count: 0 });
      expect(await find("?limit=1&offset=1")).toMatchObject({ count: 2, producers: [{}] });
      expect(await find("?offset=50")).toMatchObject({ count: 2, producers: [] });
    });

    it("the list takes at most four statements, however many producers it shows", async () => {
      for (const n of [1, 2, 3]) await made({ name: `Gốm ${n}` });
      const { producers } = await find();
      expect(producers).toHaveLength(3);
      const seen: string[] = [];
      const listen = ({ sql }: { sql: string }) => seen.push(sql);
      world.db.on("query", listen);
      await find();
      world.db.removeListener("query", listen);
      const own = seen.filter((sql) => sql.includes("producer"));
      expect(own.length).toBeGreaterThan(0);
      expect(own.length).toBeLessThanOrEqual(4);
    });

    it("the page of a producer shows its products with the stars of today", async () => {
      const id = await made();
      const bowl = await world.addProduct({ handle: "bat", producerId: id, points: [] });
      await world.addProduct({ handle: "dia", producerId: id, points: [] });
      await world.certify(bowl.id, id);
      expect((await open(id)).products).toMatchObject([
        { title: "Sản phẩm bat", stars: 4 },
        { title: "Sản phẩm dia", stars: null },
      ]);
    });

    it("telephone, e-mail and representative reach no public route, whatever fields are asked for", async () => {
      const point = await world.addPoint("BT1");
      const id = await made();
      await world.addProduct({ handle: "bat", producerId: id, points: [[point, 1]] });
      for (const path of [
        "/store/products?fields=id,*producer",
        "/store/products?fields=id,producer.phone_e164,producer.email,producer.representative",
        "/store/catalog/bat",
        "/store/catalog",
      ]) {
        const text = JSON.stringify((await api.get(path, world.store)).data);
        for (const secret of ["84912345678", "lan@example.vn", "Thị Lan"]) {
          expect(text, path).not.toContain(secret);
        }
      }
    });

    it("nobody but the office reads or writes any of it", async () => {
      const id = await made();
      const { data } = await addPaper(id);
      const paper = `/admin/quality-papers/${data.paper_id}`;
      for (const path of [
        "/admin/producers",
        `/admin/producers/${id}`,
        "/admin/communes?q=a",
        `${paper}/scan`,
      ]) {
        expect((await api.get(path, world.store)).status, path).toBe(401);
      }
      for (const path of [
        "/admin/producers",
        `/admin/producers/${id}`,
        `/admin/producers/${id}/papers`,
        paper,
        `${paper}/withdraw`,
        `${paper}/scan`,
      ]) {
        expect((await api.post(path, producerFacts, world.store)).status, path).toBe(401);
      }
    });
  },
});
