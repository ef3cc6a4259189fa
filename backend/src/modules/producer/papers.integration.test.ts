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

    const made = async (): Promise<string> =>
      (await api.post("/admin/producers", producerFacts, office)).data.producer_id;
    const open = async (id: string) =>
      (await api.get(`/admin/producers/${id}`, office)).data.producer;
    const addPaper = (id: string, more: object = {}) =>
      api.post(`/admin/producers/${id}/papers`, { ...paperFacts(today), ...more }, office);

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
  },
});
