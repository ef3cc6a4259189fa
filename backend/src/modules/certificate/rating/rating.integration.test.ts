import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { businessDayOf } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { now } from "../../../clock";
import { connectionOf } from "../../../shared/connection";
import { recordCertificate } from "../register/record-certificate";
import { signedInAdmin } from "../testing/signed-in-admin";

const today = businessDayOf(now());

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let db: Knex;
    let office: Awaited<ReturnType<typeof signedInAdmin>>;
    let round: string;

    const get = async (path: string) => (await api.get(`/admin/${path}`, office)).data;
    const post = (path: string, body: object = {}) => api.post(`/admin/${path}`, body, office);
    const codeOf = async (path: string, body: object = {}) => (await post(path, body)).data.code;

    const openRound = async (more: object = {}) => {
      const days = { files_due_on: "2026-10-30", decide_due_on: "2026-12-30" };
      const body = { name: "Đợt 2 năm 2026", issuer_level: "province", ...days, ...more };
      return (await post("rating-rounds", body)).data.round_id;
    };

    const bowl = {
      producer_id: "p1",
      product_name: "Bát men lam",
      set_number: 21,
      kind: "first",
      registered_on: "2026-10-01",
    };
    const register = (more: object = {}) =>
      post("rating-files", { ...bowl, round_id: round, ...more });
    const registered = async (more: object = {}) => (await register(more)).data.file_id;
    const handIn = (
      file: string,
      dossier_code = "01-00577-007-2026",
      handed_in_on = "2026-10-20",
    ) => post(`rating-files/${file}/hand-in`, { handed_in_on, dossier_code });
    const rate = (file: string, a: number, b: number, c: number) =>
      post(`rating-files/${file}/points`, { parts: { a, b, c } });
    const fileOf = async (id: string) => (await get(`rating-files/${id}`)).file;

    async function certified(more: object = {}): Promise<string> {
      const made = await recordCertificate(
        db,
        {
          number: "813/QĐ-UBND",
          decided_on: "2024-05-02",
          issued_by: "UBND thành phố Hà Nội",
          issuer_level: "province",
        },
        {
          producer_id: "p1",
          product_name: "Bát men lam",
          set_number: 21,
          stars: 4,
          kind: "first",
          issued_on: "2024-05-02",
          ...more,
        },
        "office",
      );
      if (!made.ok) throw new Error(made.refusal.code);
      return made.value.certificate_id;
    }

    beforeEach(async () => {
      db = connectionOf(getContainer());
      office = await signedInAdmin(api, getContainer());
      for (const id of ["p1", "p2"]) {
        await db("producer").insert({
          id,
          handle: id,
          name: `Lò gốm ${id}`,
          kind: "ho_kinh_doanh",
        });
      }
      round = await openRound();
    });

    it("offers the rounds the rules order with their source, and opens one only once", async () => {
      const { offers } = await get("rating-rounds/offers");
      expect(offers[0]).toMatchObject({
        level: "province",
        source: expect.stringContaining("QĐ 26/2026"),
      });
      expect(offers.some(({ level }: { level: string }) => level === "ministry")).toBe(true);
      expect(
        await codeOf("rating-rounds", {
          name: "ĐỢT 2  năm 2026",
          issuer_level: "province",
          files_due_on: today,
          decide_due_on: today,
        }),
      ).toBe("rating_round_exists");
      expect(
        await codeOf("rating-rounds", {
          name: "x",
          issuer_level: "province",
          files_due_on: "2026-12-31",
          decide_due_on: "2026-12-30",
        }),
      ).toBe("rating_days_out_of_order");
      expect(
        await codeOf("rating-rounds", {
          name: "x",
          issuer_level: "province",
          files_due_on: "2018-01-01",
          decide_due_on: "2018-01-01",
        }),
      ).toBe("certificate_rule_unknown");
    });

    it("registers a file once for a product of a producer, by the name however typed", async () => {
      expect((await register()).status).toBe(201);
      expect((await register({ product_name: "BÁT  men lam" })).data.code).toBe(
        "rating_file_already_registered",
      );
      expect((await register({ producer_id: "p2" })).status).toBe(201);
      expect((await register({ producer_id: "p9" })).data.code).toBe("not_found");
      expect((await register({ product_name: "Ấm", product_id: "prod_9" })).data.code).toBe(
        "product_of_another_producer",
      );
      expect((await register({ product_name: "Ấm", registered_on: "2099-01-01" })).data.code).toBe(
        "rating_days_out_of_order",
      );
      expect((await register({ product_name: "Ấm", set_number: 27 })).status).toBe(400);
    });

    it("asks for the earlier certificate of the same product and producer where the kind needs one", async () => {
      const earlier_certificate_id = await certified();
      const other = await certified({ producer_id: "p2" });
      const asked = async (more: object) => (await register(more)).data.code ?? "registered";
      expect(await asked({ kind: "upgrade" })).toBe("rating_earlier_certificate_needed");
      expect(await asked({ earlier_certificate_id })).toBe("rating_earlier_certificate_needed");
      expect(await asked({ kind: "upgrade", earlier_certificate_id: other })).toBe(
        "rating_earlier_of_another",
      );
      expect(await asked({ kind: "upgrade", earlier_certificate_id, product_name: "Ấm" })).toBe(
        "rating_earlier_of_another",
      );
      expect(await asked({ kind: "upgrade", earlier_certificate_id: "cert_0" })).toBe(
        "rating_earlier_of_another",
      );
      expect(await asked({ kind: "upgrade", earlier_certificate_id })).toBe("registered");
    });

    it("takes a re-rating outside the days for handing in, with a warning that names them", async () => {
      const earlier_certificate_id = await certified();
      const { status, data } = await register({
        kind: "re_rating",
        earlier_certificate_id,
        registered_on: "2026-10-31",
      });
      expect(status).toBe(201);
      const window = {
        code: "outside_hand_in_window",
        state: "not_yet",
        opens_on: "2026-11-02",
        closes_on: "2027-01-01",
      };
      expect(data.warnings).toEqual([
        window,
        { code: "after_files_due", files_due_on: "2026-10-30" },
      ]);
      const handed = await handIn(data.file_id, "01-00577-1-2026", "2026-11-02");
      expect(handed.data.warnings).toEqual([
        { code: "after_files_due", files_due_on: "2026-10-30" },
      ]);
    });

    it("notes the hand-in with a code in its one form, which no other file has", async () => {
      const [one, two] = [await registered(), await registered({ producer_id: "p2" })];
      expect((await rate(one, 3000, 2000, 2250)).data.code).toBe("rating_file_not_handed_in");
      expect((await handIn(one, "01-577-0-2026")).data).toMatchObject({
        code: "dossier_code_invalid",
        facts: { problems: ["commune_code_invalid", "serial_invalid"] },
      });
      expect((await handIn(one, undefined, "2026-09-30")).data.code).toBe(
        "rating_days_out_of_order",
      );
      expect((await handIn(one)).status).toBe(200);
      expect((await handIn(one)).status).toBe(200);
      expect((await handIn(two, "01-00577-7-2026")).data.code).toBe("dossier_code_taken");
      expect(await fileOf(one)).toMatchObject({
        stage: "handed_in",
        dossier_code: "01-00577-7-2026",
      });
    });

    it("computes the stars from points in hundredths, corrects them, and keeps a potential of 5 apart", async () => {
      const file = await registered();
      await handIn(file);
      expect((await rate(file, 4001, 0, 0)).data).toMatchObject({
        code: "rating_points_invalid",
        facts: { part: "a", maximum: 40 },
      });
      await rate(file, 3000, 2000, 2250);
      expect(await fileOf(file)).toMatchObject({
        stage: "rated",
        total: 7250,
        stars_found: 4,
        potential_five: false,
      });
      await rate(file, 2000, 1500, 1499);
      expect(await fileOf(file)).toMatchObject({ total: 4999, stars_found: null });
      await rate(file, 3800, 2400, 3300);
      expect(await fileOf(file)).toMatchObject({
        total: 9500,
        stars_found: 4,
        potential_five: true,
      });
      const { history } = await get(`rating-files/${file}`);
      expect(history).toHaveLength(5);
    });

    it("corrects a file while it is open, and concludes it with a reason where one is due", async () => {
      const file = await registered();
      const step = (name: string, body: object = {}) =>
        codeOf(`rating-files/${file}/${name}`, body);
      expect(
        await codeOf(`rating-files/${file}`, {
          ...bowl,
          product_name: "Bát men ngọc",
          set_number: 22,
        }),
      ).toBeUndefined();
      expect(await fileOf(file)).toMatchObject({ product_name: "Bát men ngọc", set_number: 22 });
      expect(await step("decline")).toBe("rating_file_not_rated");
      await handIn(file);
      expect(await codeOf(`rating-files/${file}`, { ...bowl, registered_on: "2026-10-21" })).toBe(
        "rating_days_out_of_order",
      );
      await rate(file, 1000, 1000, 1000);
      expect(await step("send-up")).toBe("rating_file_not_potential");
      expect(await step("withdraw", { reason: " " })).toBe("rating_reason_missing");
      expect(await step("withdraw", { reason: "Chủ thể xin rút" })).toBeUndefined();
      expect(await step("decline")).toBe("rating_file_withdrawn");
      const again = await registered({ product_name: "Bát men ngọc" });
      expect(await step("reopen", { reason: "Rút nhầm" })).toBe("rating_file_already_registered");
      await post(`rating-files/${again}/withdraw`, { reason: "Trùng" });
      expect(await step("reopen", { reason: "Rút nhầm" })).toBeUndefined();
      expect(await step("decline")).toBeUndefined();
      expect(await step("decline")).toBe("rating_file_concluded");
      expect(await step("reopen", { reason: "Ghi nhầm" })).toBeUndefined();
      expect(await fileOf(file)).toMatchObject({ stage: "rated" });
    });

    it("closes a round once everything handed in is concluded, and nothing changes in a closed one", async () => {
      const [file, idle] = [await registered(), await registered({ producer_id: "p2" })];
      await handIn(file);
      expect((await post(`rating-rounds/${round}/close`)).data).toMatchObject({
        code: "rating_round_has_open_files",
        facts: { open: 1 },
      });
      await rate(file, 1000, 1000, 1000);
      await post(`rating-files/${file}/decline`);
      expect((await post(`rating-rounds/${round}/close`)).status).toBe(200);
      expect((await post(`rating-rounds/${round}/close`)).status).toBe(200);
      expect((await handIn(idle, "01-00577-8-2026")).data.code).toBe("rating_round_closed");
      expect((await register({ product_name: "Ấm" })).data.code).toBe("rating_round_closed");
      await post(`rating-rounds/${round}/reopen`);
      expect((await register({ product_name: "Ấm" })).status).toBe(201);
    });

    it("lists rounds with their files by stage and finds files however typed, page by page", async () => {
      const file = await registered();
      await registered({ producer_id: "p2", product_name: "Ấm đất" });
      await handIn(file);
      await openRound({
        name: "Đợt 1 năm 2027",
        files_due_on: "2027-04-30",
        decide_due_on: "2027-06-30",
      });
      expect(await get("rating-rounds?limit=1&offset=1")).toMatchObject({
        count: 2,
        rounds: [{ id: round, files: 2, stages: { registered: 1, handed_in: 1 } }],
      });
      expect(await get("rating-rounds?open=false")).toMatchObject({ count: 0 });
      const found = (query: string) => get(`rating-files?round_id=${round}&${query}`);
      expect(await found("q=am%20dat")).toMatchObject({
        count: 1,
        files: [{ product_name: "Ấm đất", producer_name: "Lò gốm p2" }],
      });
      expect(await found("q=00577")).toMatchObject({ count: 1 });
      expect(await found("stage=handed_in&stage=rated")).toMatchObject({
        count: 1,
        files: [{ id: file }],
      });
      expect(await found("limit=1&offset=1")).toMatchObject({ count: 2, limit: 1, files: [{}] });
      expect(await get("rating-files/producers?q=LO%20gom%20p2")).toMatchObject({
        producers: [{ id: "p2" }],
      });
      await certified();
      expect(await get("rating-files/producers/p1")).toMatchObject({
        products: [],
        certificates: [{ stars: 4, decision_number: "813/QĐ-UBND" }],
      });
    });

    it("holds in the database what the rules say, whoever writes", async () => {
      const id = await registered();
      const change = (more: object) => db("rating_file").where({ id }).update(more);
      await expect(change({ handed_in_on: "2026-10-20" })).rejects.toThrow("handed_in_whole");
      await expect(change({ part_a: 100, part_b: 100, part_c: 100 })).rejects.toThrow(
        "rated_when_handed_in",
      );
      await handIn(id);
      await expect(change({ part_a: 100 })).rejects.toThrow("points_whole");
      await expect(change({ stars_found: 4 })).rejects.toThrow("stars_from_points");
      await expect(change({ potential_five: true })).rejects.toThrow("potential_is_not_five");
      await expect(change({ outcome: "not_recognised" })).rejects.toThrow("concluded_when_rated");
      await expect(change({ certificate_id: await certified() })).rejects.toThrow("paper_with");
      await rate(id, 3000, 2000, 2000);
      await expect(change({ outcome: "recognised" })).rejects.toThrow("recognised_with_paper");
      await expect(change({ outcome: "sent_up" })).rejects.toThrow("sent_up_as_potential");
      await expect(change({ outcome: "not_recognised", withdrawn_at: now() })).rejects.toThrow(
        "withdrawn_open",
      );
      await expect(change({ handed_in_on: "2026-09-01" })).rejects.toThrow("days_in_order");
    });

    it("nobody but the office reads or writes rounds and files", async () => {
      const file = await registered();
      const stranger = { validateStatus: () => true };
      const reads = [
        "rating-rounds",
        "rating-rounds/offers",
        `rating-rounds/${round}`,
        `rating-rounds/${round}/candidates`,
        `rating-rounds/${round}/recognition`,
        "rating-files",
        `rating-files/${file}`,
        "rating-files/producers",
        "rating-files/producers/p1",
      ];
      for (const path of reads) {
        expect([path, (await api.get(`/admin/${path}`, stranger)).status]).toEqual([path, 401]);
      }
      const steps = ["hand-in", "points", "withdraw", "decline", "send-up", "reopen"].map(
        (step) => `rating-files/${file}/${step}`,
      );
      const writes = [
        "rating-rounds",
        "rating-files",
        `rating-files/${file}`,
        ...steps,
        ...["close", "reopen", "candidates", "recognition"].map(
          (step) => `rating-rounds/${round}/${step}`,
        ),
      ];
      for (const path of writes) {
        expect([path, (await api.post(`/admin/${path}`, {}, stranger)).status]).toEqual([
          path,
          401,
        ]);
      }
    });
  },
});
