import { withShop } from "../../../../test/with-shop";
import { businessDayOf } from "@saolang/domain/time";
import { now } from "../../../clock";
import { type RatingOffice, ratingOffice } from "../../../../test/rating-office";

const today = businessDayOf(now());

withShop({
  testSuite: ({ api, getContainer }) => {
    let office: RatingOffice;

    beforeEach(async () => {
      office = await ratingOffice(api, getContainer());
    });

    it("offers the rounds the rules order with their source, and opens one only once", async () => {
      const { codeOf, get } = office;
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

    it("closes a round once everything handed in is concluded, and nothing changes in a closed one", async () => {
      const { handIn, post, rate, register, registered, round } = office;
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
      const { certified, get, handIn, openRound, registered, round } = office;
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

    it("nobody but the office reads or writes rounds and files", async () => {
      const { registered, round } = office;
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
