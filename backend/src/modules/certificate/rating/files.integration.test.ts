import { withShop } from "../../../../test/with-shop";
import { now } from "../../../clock";
import { bowl, type RatingOffice, ratingOffice } from "../../../../test/rating-office";

withShop({
  testSuite: ({ api, getContainer }) => {
    let office: RatingOffice;

    beforeEach(async () => {
      office = await ratingOffice(api, getContainer());
    });

    it("registers a file once for a product of a producer, by the name however typed", async () => {
      const { register } = office;
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
      const { certified, register } = office;
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
      const { certified, handIn, register } = office;
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
      const { fileOf, handIn, rate, registered } = office;
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
      const { fileOf, get, handIn, rate, registered } = office;
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
      const { codeOf, fileOf, handIn, post, rate, registered } = office;
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

    it("holds in the database what the rules say, whoever writes", async () => {
      const { certified, db, handIn, rate, registered } = office;
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
  },
});
