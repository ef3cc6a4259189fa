import { withShop } from "../../../../test/with-shop";
import {
  openDataFile,
  storeCertificateAnswer,
  storeCertificatesAnswer,
  storeCertificateStatistics,
} from "@saolang/contracts";
import { catalogWorld, type WorldProduct } from "../../catalog/testing/catalog-world";
import { removeCertificate } from "../register/remove-certificate";
import { revokeCertificate } from "../register/revoke-certificate";

withShop({
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;
    let potter: string;
    let bowl: WorldProduct;
    let valid: string;
    let expired: string;
    let revoked: string;
    let removed: string;

    beforeEach(async () => {
      world = await catalogWorld(getContainer());
      const point = await world.addPoint("BT1");
      potter = await world.addProducer("lo-gom");
      const add = (handle: string, title: string) =>
        world.addProduct({ handle, title, producerId: potter, points: [[point, 1]] });
      bowl = await add("bat", "Bát men lam");
      const [vase, tea, slip] = await Promise.all([
        add("binh", "Bình gốm"),
        add("tra", "Trà sen"),
        add("nham", "Ghi nhầm"),
      ]);
      valid = await world.certify(bowl.id, potter, { set_number: 21, potential_five: true });
      expired = await world.certify(vase.id, potter, {
        number: "813/QĐ-UBND",
        decided_on: "2022-02-19",
        issued_on: "2022-02-19",
        valid_through: "2025-02-18",
      });
      revoked = await world.certify(tea.id, potter, { number: "=12/QĐ-UBND", set_number: 11 });
      removed = await world.certify(slip.id, potter, { number: "99/QĐ-UBND" });
      const by = "office";
      await revokeCertificate(world.db, {
        certificate_id: revoked,
        by,
        document: "7/QĐ-UBND",
        revoked_at: new Date("2026-01-05T00:00:00Z"),
      });
      await removeCertificate(world.db, { certificate_id: removed, by, document: "nhầm" });
    });

    const get = (path: string, headers: Record<string, string> = {}) =>
      api.get(`/store/certificates${path}`, {
        ...world.store,
        headers: { ...world.store.headers, ...headers },
        transformResponse: (text: string) => text,
      });
    const json = async (path: string) => JSON.parse((await get(path)).data);
    const find = async (query: string) => storeCertificatesAnswer.parse(await json(query));
    const idsOf = async (query: string) =>
      (await find(query)).certificates.map(({ id }) => id).sort();

    it("nobody without a storefront key reads the register, its figures or its files", async () => {
      for (const path of ["", `/${valid}`, "/statistics", "/open-data?format=csv"]) {
        const answer = await api.get(`/store/certificates${path}`, { validateStatus: () => true });
        expect([path, answer.status]).toEqual([path, 400]);
      }
    });

    it("anybody finds a certificate by product, producer or decision number, however typed", async () => {
      for (const q of ["bat men", "BÁT MEN LAM", "men lam lo-gom"]) {
        expect([q, await idsOf(`?q=${encodeURIComponent(q)}`)]).toEqual([q, [valid]]);
      }
      const numbers = ["813/QĐ-UBND", "813 qd ubnd", "813qdubnd", "số 813/QĐ-UBND ngày 19/02/2022"];
      for (const q of numbers) {
        expect([q, await idsOf(`?q=${encodeURIComponent(q)}`)]).toEqual([q, [expired]]);
      }
      expect(await find("?q=khong-co")).toMatchObject({ certificates: [], count: 0 });
    });

    it("filters and pages, and what was entered by mistake is nowhere", async () => {
      expect(await idsOf("")).toEqual([valid, expired, revoked].sort());
      expect(await idsOf("?state=valid")).toEqual([valid]);
      expect(await idsOf("?state=revoked")).toEqual([revoked]);
      expect(await idsOf("?stars=4")).toEqual([valid]);
      expect(await idsOf("?stars=4&state=expired")).toEqual([expired]);
      expect(await idsOf("?group=4")).toEqual([valid]);
      expect(await idsOf("?set=11")).toEqual([revoked]);
      expect(await idsOf("?commune=00577")).toHaveLength(3);
      expect(await idsOf("?commune=00001")).toEqual([]);
      expect(await idsOf(`?producer=${potter}`)).toHaveLength(3);
      const second = await find("?limit=1&offset=2");
      expect(second).toMatchObject({ count: 3, limit: 1, offset: 2 });
      expect(second.certificates).toHaveLength(1);
      expect((await get("?stars=2")).status).toBe(400);
      expect((await get("?colour=blue")).status).toBe(400);
      expect((await get(`/${removed}`)).status).toBe(404);
      expect((await get("/khong-co")).status).toBe(404);
      expect((await get("/open-data?format=json")).data).not.toContain(removed);
    });

    it("shows stars of what counts and of nothing else, and potential 5 as the 4 it is", async () => {
      const { certificates } = await find("");
      const stars = Object.fromEntries(certificates.map(({ id, stars }) => [id, stars]));
      expect(stars).toEqual({ [valid]: 4, [expired]: null, [revoked]: null });
      const page = storeCertificateAnswer.parse(await json(`/${revoked}`));
      expect(page.certificate).toMatchObject({
        state: "revoked",
        stars: null,
        recorded_stars: 4,
        revocation: { revoked_at: "2026-01-05T00:00:00.000Z", document_number: "7/QĐ-UBND" },
      });
      expect(JSON.stringify([certificates, page])).not.toContain("potential");
    });

    it("names the shop's product only while the asking storefront carries it", async () => {
      const handle = async (id: string) => (await json(`/${id}`)).product_handle;
      expect(await handle(valid)).toBe("bat");
      await world.db("product").where({ id: bowl.id }).update({ status: "draft" });
      expect(await handle(valid)).toBeNull();
    });

    it("tells the stars of a product in their order, those of a replaced paper in words only", async () => {
      const next = await world.certify(bowl.id, potter, {
        number: "DEMO-2/QĐ-UBND",
        kind: "upgrade",
        decided_on: "2026-03-01",
        issued_on: "2026-03-01",
        valid_through: "2029-02-28",
      });
      const { certificate, history } = storeCertificateAnswer.parse(await json(`/${valid}`));
      expect(certificate).toMatchObject({
        state: "superseded",
        stars: null,
        superseded: { by: next, superseded_on: "2026-03-01" },
        last_valid_on: "2026-02-28",
      });
      expect(history.map(({ id, stars, recorded_stars }) => [id, stars, recorded_stars])).toEqual([
        [next, 4, 4],
        [valid, null, 4],
      ]);
    });

    it("keeps what households do not publish to itself", async () => {
      await world.db("producer").where({ id: potter }).update({
        tax_code: "8001234567",
        address: "Số 9 ngõ Gốm",
      });
      const answers = await Promise.all(
        ["", `/${valid}`, "/statistics", "/open-data?format=csv", "/open-data?format=json"].map(
          async (path) => (await get(path)).data,
        ),
      );
      for (const text of answers) {
        expect(text).not.toMatch(/8001234567|ngõ Gốm|tax_code|phone|address|document_id|file_id/u);
      }
    });

    it("counts what counts today by stars, group and commune", async () => {
      const figures = storeCertificateStatistics.parse(await json("/statistics"));
      expect(figures).toMatchObject({
        valid: 1,
        producers: 1,
        by_stars: [{ stars: 4, count: 1 }],
        by_group: [{ group: 4, count: 1 }],
        by_commune: [{ commune: { code: "00577", name: "Xã Bát Tràng" }, count: 1 }],
      });
      const states = Object.fromEntries(figures.by_state.map(({ state, count }) => [state, count]));
      expect(states).toEqual({ valid: 1, expired: 1, revoked: 1 });
    });

    it("gives the whole register as a file that no spreadsheet runs and that is sent only when it changed", async () => {
      const csv = await get("/open-data?format=csv");
      expect(csv.headers["content-type"]).toBe("text/csv; charset=utf-8");
      expect(csv.headers["content-disposition"]).toMatch(
        /filename="giay-chung-nhan-ocop-.*\.csv"/u,
      );
      expect(csv.data).toContain("'=12/QĐ-UBND");
      expect(csv.data).toContain("CC BY 4.0");
      expect(csv.data).not.toContain("DEMO:");
      const { etag = "" } = csv.headers;
      const again = { "if-none-match": etag };
      expect((await get("/open-data?format=csv", again)).status).toBe(304);
      expect((await get("/open-data?format=json", again)).status).toBe(200);
      await revokeCertificate(world.db, {
        certificate_id: valid,
        by: "office",
        document: "8/QĐ-UBND",
        revoked_at: new Date("2026-02-01T00:00:00Z"),
      });
      expect((await get("/open-data?format=csv", again)).status).toBe(200);
      const file = openDataFile.parse(await json("/open-data?format=json"));
      expect(file.certificates.map(({ state, stars }) => [state, stars])).toEqual(
        expect.arrayContaining([
          ["expired", null],
          ["revoked", null],
          ["revoked", null],
        ]),
      );
      expect((await get("/open-data?format=pdf")).status).toBe(400);
    });

    it("says in the files of a demo that it is one", async () => {
      await world.db("installation").insert({
        id: "installation",
        demo: true,
        installed_at: new Date(),
        catalog_epoch: "1",
      });
      expect((await get("/open-data?format=csv")).data).toContain("# BẢN DÙNG THỬ");
      expect((await json("/open-data?format=json")).demo).toContain("DEMO");
    });

    it("rations the files, and only the files", async () => {
      const asked = await Promise.all(
        Array.from({ length: 31 }, () => get("/open-data?format=csv")),
      );
      expect(asked.filter(({ status }) => status === 429)).toHaveLength(1);
      expect((await get("")).status).toBe(200);
    });

    it("answers a page with at most six statements, the check of the key among them", async () => {
      const statements: string[] = [];
      const watch = ({ sql }: { sql: string }) => statements.push(sql);
      world.db.on("query", watch);
      for (const path of ["", "?q=bat%20men", `/${valid}`, "/statistics"]) {
        statements.length = 0;
        expect((await get(path)).status).toBe(200);
        expect([path, statements.some((sql) => sql.includes("api_key"))]).toEqual([path, true]);
        expect([path, statements.length <= 6 ? "few" : statements]).toEqual([path, "few"]);
      }
      world.db.removeListener("query", watch);
    });
  },
});
