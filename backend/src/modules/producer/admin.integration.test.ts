import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { addDays, businessDayOf } from "@saolang/domain/time";
import { now } from "../../clock";
import { catalogWorld } from "../catalog/testing/catalog-world";
import { signedInAdmin } from "../certificate/testing/signed-in-admin";

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;
    let office: Awaited<ReturnType<typeof signedInAdmin>>;
    const today = businessDayOf(now());

    beforeEach(async () => {
      world = await catalogWorld(getContainer());
      office = await signedInAdmin(api, getContainer());
    });

    const facts = {
      name: "Hợp tác xã Gốm Bát Tràng",
      kind: "hop_tac_xa",
      representative: "Nguyễn Thị Lan",
      phone: "0912 345 678",
      email: "lan@example.vn",
      commune_code: "00577",
      former_commune: "xã Bát Tràng, huyện Gia Lâm",
    };
    const create = (more: object = {}) =>
      api.post("/admin/producers", { ...facts, ...more }, office);
    const made = async (more: object = {}): Promise<string> =>
      (await create(more)).data.producer_id;
    const find = async (query = "") => (await api.get(`/admin/producers${query}`, office)).data;
    const open = async (id: string) =>
      (await api.get(`/admin/producers/${id}`, office)).data.producer;
    const addPaper = (id: string, more: object = {}) =>
      api.post(
        `/admin/producers/${id}/papers`,
        {
          kind: "food_safety_facility",
          number: "12/2024/ATTP-SCT",
          issued_by: "Sở Công Thương Hà Nội",
          issued_on: addDays(today, -400),
          valid_through: addDays(today, 30),
          ...more,
        },
        office,
      );

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
      const changed = { ...facts, phone: "0912 345 679" };
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
      await api.post(`/admin/producers/${id}`, { ...facts, name: "Gốm Giang Cao" }, office);
      expect(await open(id)).toMatchObject({
        name: "Gốm Giang Cao",
        handle: "hop-tac-xa-gom-bat-trang-2",
      });
      const gone = await api.post("/admin/producers/producer_none", facts, office);
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

    describe("a quality paper", () => {
      it("is recorded once, shown with its state, corrected, and withdrawn for good", async () => {
        const id = await made();
        const { status, data } = await addPaper(id);
        expect(status).toBe(201);
        expect((await addPaper(id)).data.code).toBe("paper_already_recorded");
        const change = (more: object, path = "") =>
          api.post(`/admin/quality-papers/${data.paper_id}${path}`, more, office);
        const corrected = {
          kind: "haccp",
          number: "H-7",
          issued_by: "Quacert",
          issued_on: addDays(today, -10),
          valid_through: addDays(today, 300),
          note: "bản gốc ở văn phòng",
        };
        expect((await change(corrected)).status).toBe(200);
        expect((await open(id)).papers).toMatchObject([{ ...corrected, state: "valid" }]);
        expect((await change({ document: "5/TB-SCT" }, "/withdraw")).status).toBe(200);
        expect((await change(corrected)).data.code).toBe("paper_already_withdrawn");
        expect((await change({}, "/withdraw")).data.code).toBe("paper_already_withdrawn");
        const producer = await open(id);
        expect(producer.papers).toMatchObject([{ state: "withdrawn" }]);
        expect(producer.history).toMatchObject([
          { entity: "quality_paper", action: "withdrawn", document: "5/TB-SCT" },
          { entity: "quality_paper", action: "changed" },
          { entity: "quality_paper", action: "created", by: "van-phong@example.vn" },
          { entity: "producer", action: "created" },
        ]);
        await expect(world.db("quality_paper").delete()).rejects.toThrow("never deleted");
      });

      it("is never made equal to another by a correction", async () => {
        const id = await made();
        await addPaper(id);
        const { data } = await addPaper(id, { number: "13" });
        const same = {
          kind: "food_safety_facility",
          number: "12/2024/ATTP-SCT",
          issued_by: "Sở Công Thương Hà Nội",
          issued_on: addDays(today, -1),
          valid_through: today,
        };
        const answer = await api.post(`/admin/quality-papers/${data.paper_id}`, same, office);
        expect(answer.data.code).toBe("paper_already_recorded");
      });

      it("belongs to all goods or to one of the producer's own, and to nobody unknown", async () => {
        const id = await made();
        const other = await world.addProduct({ handle: "la", points: [] });
        const own = await world.addProduct({ handle: "bat", producerId: id, points: [] });
        expect((await addPaper(id, { product_id: other.id })).data.code).toBe(
          "paper_product_not_of_producer",
        );
        expect((await addPaper(id, { product_id: own.id })).status).toBe(201);
        expect((await addPaper(id)).status).toBe(201);
        expect((await addPaper("producer_none")).data.code).toBe("not_found");
      });

      it("typed wrongly is refused and not stored", async () => {
        const id = await made();
        for (const [more, code] of [
          [{ kind: "driving" }, "paper_kind_unknown"],
          [{ number: " " }, "paper_number_missing"],
          [{ issued_by: " " }, "paper_issuer_missing"],
          [{ issued_on: "2999-01-01", valid_through: null }, "paper_issued_in_future"],
          [{ issued_on: "2024-05-01", valid_through: "2024-04-30" }, "paper_days_out_of_order"],
          [{ valid_through: null }, "paper_end_missing"],
          [{ valid_through: "2026-02-30" }, "malformed"],
        ] as const) {
          expect((await addPaper(id, more)).data.code).toBe(code);
        }
        expect((await open(id)).papers).toEqual([]);
      });
    });

    describe("the scan of a paper", () => {
      const pdf = Buffer.from("%PDF-1.7\nbản chụp");
      const upload = (paper: string, body: Buffer, type = "application/octet-stream") =>
        api.post(`/admin/quality-papers/${paper}/scan`, body, {
          ...office,
          headers: { ...office.headers, "content-type": type },
          maxBodyLength: Infinity,
        });
      const paperOf = async (): Promise<string> => (await addPaper(await made())).data.paper_id;

      it("is kept as it is, whatever it says it is, and read by the office only", async () => {
        const paper = await paperOf();
        expect((await upload(paper, pdf, "application/json")).status).toBe(200);
        const path = `/admin/quality-papers/${paper}/scan`;
        const read = await api.get(path, { ...office, responseType: "arraybuffer" });
        expect(Buffer.from(read.data).equals(pdf)).toBe(true);
        expect(read.headers["content-type"]).toBe("application/pdf");
        expect(read.headers["cache-control"]).toContain("no-store");
        expect((await api.get(path, world.store)).status).toBe(401);
        const { file } = await world.db("quality_paper").where({ id: paper }).first();
        expect((await api.get(`/static/${file}`, world.store)).status).toBe(404);
      });

      it("is a PDF, JPEG or PNG by its content, at most 10 MB", async () => {
        const paper = await paperOf();
        const page = Buffer.from("<html><script>alert(1)</script>");
        expect((await upload(paper, page, "application/pdf")).data.code).toBe("scan_type_unknown");
        const big = Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]);
        expect((await upload(paper, big)).data.code).toBe("scan_too_large");
        const just = Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024 - pdf.length)]);
        expect((await upload(paper, just)).status).toBe(200);
      });

      it("belongs to a paper that is there", async () => {
        expect((await upload("qpaper_none", pdf)).data.code).toBe("not_found");
        const none = await api.get(`/admin/quality-papers/${await paperOf()}/scan`, office);
        expect(none.data.code).toBe("not_found");
      });
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
        expect((await api.post(path, facts, world.store)).status, path).toBe(401);
      }
    });
  },
});
