import { withShop } from "../../../../test/with-shop";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { catalogWorld } from "../../catalog/testing/catalog-world";
import { removeCertificate } from "../register/remove-certificate";
import { hanoi, type RatingOffice, ratingOffice } from "../../../../test/rating-office";

const decision = { number: "900/QĐ-UBND", decided_on: "2026-11-20", ...hanoi };
const sent = { decision, issued_on: "2026-11-24" };
const four = [3000, 2000, 2250] as const;
const three = [2000, 1500, 1500] as const;
const potential = [3800, 2400, 3300] as const;
const none = [1000, 1000, 1000] as const;

withShop({
  testSuite: ({ api, getContainer }) => {
    let office: RatingOffice;
    let db: Knex;

    beforeEach(async () => {
      office = await ratingOffice(api, getContainer());
      db = office.db;
    });

    const recognise = (more: object = {}, round = office.round) =>
      office.post(`rating-rounds/${round}/recognition`, { ...sent, ...more });
    const paperOf = (id: string) => db("certificate").where({ id }).first();
    const counted = async (table: string) => Number((await db(table).count("* as n").first())?.n);

    it("one action from the decision writes every certificate and names what is left out and why", async () => {
      const { rated, registered, fileOf, get, round } = office;
      const bowl = await rated({}, four);
      const pot = await rated({ producer_id: "p2" }, three);
      const vase = await rated({ product_name: "Lọ hoa" }, none);
      const jug = await registered({ product_name: "Ấm" });
      const preview = await get(`rating-rounds/${round}/recognition?decided_on=2026-11-20`);
      expect(preview.granted.map(({ stars }: { stars: number }) => stars).sort()).toEqual([3, 4]);
      const { status, data } = await recognise();
      expect(status).toBe(200);
      expect(data.certificates).toHaveLength(2);
      expect(data.left).toEqual(
        expect.arrayContaining([
          { file_id: vase, reason: "no_stars" },
          { file_id: jug, reason: "not_handed_in" },
        ]),
      );
      const { certificate_id } = await fileOf(bowl);
      expect(await paperOf(certificate_id)).toMatchObject({
        stars: 4,
        issued_on: "2026-11-24",
        valid_through: "2029-11-23",
        dossier_code: "01-00577-101-2026",
        commune_code: "00577",
        part_c: 2250,
      });
      expect(await fileOf(pot)).toMatchObject({ stage: "recognised", certificate_stars: 3 });
      expect(await fileOf(vase)).toMatchObject({ stage: "rated" });
      expect(await db("recognition_decision").first()).toMatchObject({ round_id: round });
    });

    it("sent twice it answers the first result; another decision finds nothing left", async () => {
      await office.rated({}, four);
      await office.rated({ product_name: "Lọ hoa" }, none);
      const first = await recognise();
      await office.post(`rating-rounds/${office.round}/close`);
      const second = await recognise();
      expect([second.status, second.data]).toEqual([200, first.data]);
      const other = { decision: { ...decision, number: "901/QĐ-UBND" } };
      expect((await recognise(other)).data).toMatchObject({
        code: "rating_nothing_to_recognise",
        facts: { left: expect.arrayContaining([expect.objectContaining({ reason: "concluded" })]) },
      });
      expect(await counted("certificate")).toBe(1);
      expect(await counted("recognition_decision")).toBe(1);
    });

    it("two at once: each file has one certificate", async () => {
      for (const product_name of ["Bát", "Đĩa", "Lọ"]) await office.rated({ product_name }, four);
      const other = { decision: { ...decision, number: "901/QĐ-UBND" } };
      const answers = await Promise.all([recognise(), recognise(), recognise(other)]);
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
      expect(await counted("certificate")).toBe(3);
      expect(await counted("recognition_decision")).toBe(1);
    });

    it("killed in the middle: nothing is there, and sent again everything is", async () => {
      const earlier_certificate_id = await office.certified({ stars: 3 });
      await office.rated({ kind: "upgrade", earlier_certificate_id }, four);
      await office.rated({ producer_id: "p2" }, three);
      // The paper before is held: the new ones are written, and the statement that lets them follow it waits.
      const holder = await db.transaction();
      await holder("certificate").where({ id: earlier_certificate_id }).forUpdate();
      const killed = recognise();
      const waiting = async () => {
        const { rows } = await db.raw(`select pid from pg_stat_activity
          where wait_event_type = 'Lock' and datname = current_database() and query like '%superseded_by = n.next_id%'`);
        return rows[0]?.pid;
      };
      await expect.poll(waiting, { timeout: 20_000 }).toBeTruthy();
      await db.raw(`select pg_terminate_backend(?)`, [await waiting()]);
      expect((await killed).status).toBe(503);
      await holder.rollback();
      expect(await counted("certificate")).toBe(1);
      expect(await office.get(`rating-rounds/${office.round}`)).toMatchObject({
        round: { stages: { rated: 2 } },
      });
      expect((await recognise()).data.certificates).toHaveLength(2);
      expect(await paperOf(earlier_certificate_id)).toMatchObject({ superseded_on: "2026-11-24" });
    });

    it("rests on files named, on entitled issuers and on days in order", async () => {
      const bowl = await office.rated({}, four);
      await office.rated({ producer_id: "p2" }, four);
      const codeOf = async (more: object) => (await recognise(more)).data.code;
      expect(await codeOf({ decision: { ...decision, issuer_level: "ministry" } })).toBe(
        "rating_round_other_issuer",
      );
      expect(await codeOf({ issued_on: "2026-11-19" })).toBe("certificate_days_out_of_order");
      expect(await codeOf({ decision: { ...decision, number: " " } })).toBe(
        "certificate_decision_missing",
      );
      expect(await codeOf({ files: [bowl, "ratfile_0"] })).toBe("not_found");
      expect((await recognise({ files: [bowl] })).data.certificates).toHaveLength(1);
      expect((await recognise()).data.certificates).toHaveLength(2);
      expect((await recognise({}, "round_0")).status).toBe(404);
    });

    it("leaves out a product the decision is on record for, and gives back a file whose paper was a slip", async () => {
      const file = await office.rated({}, four);
      await office.certified({ ...decision, stars: 4 });
      expect((await recognise()).data.facts.left).toEqual([
        { file_id: file, reason: "already_recorded" },
      ]);
      const other = { decision: { ...decision, number: "901/QĐ-UBND" } };
      const { data } = await recognise(other);
      const slip = { certificate_id: data.certificates[0].certificate_id, by: "office" };
      await removeCertificate(db, { ...slip, document: "Nhầm số quyết định" });
      expect(await office.fileOf(file)).toMatchObject({ stage: "rated", certificate_id: null });
      const again = { decision: { ...decision, number: "902/QĐ-UBND" } };
      expect((await recognise(again)).status).toBe(200);
    });

    it("rule 2: a potential 5 star file shows its valid 3/4 stars or nothing, until the ministry decides", async () => {
      const world = await catalogWorld(getContainer());
      const point = await world.addPoint("BT1");
      const good = { producerId: "p1", points: [[point, 1]] as const };
      const bowl = await world.addProduct({ handle: "bat", title: "Bát men lam", ...good });
      const starred = async () =>
        (await api.get("/store/catalog", world.store)).data.products[0].stars;
      const file = await office.rated({ product_id: bowl.id }, potential);
      expect(await office.fileOf(file)).toMatchObject({ stars_found: 4, potential_five: true });
      expect(await starred()).toBeNull();
      await office.post(`rating-files/${file}/send-up`);
      expect(await starred()).toBeNull();
      expect((await recognise()).data.certificates).toMatchObject([
        { stars: 4, potential_five: true },
      ]);
      expect(await office.fileOf(file)).toMatchObject({ stage: "sent_up", certificate_stars: 4 });
      expect(await starred()).toBe(4);

      const days = { files_due_on: "2026-12-30", decide_due_on: "2027-03-30" };
      const top = await office.openRound({ name: "TW", issuer_level: "ministry", ...days });
      const [candidate] = (await office.get(`rating-rounds/${top}/candidates`)).files;
      expect(candidate).toMatchObject({ id: file, part_a: 3800, potential_five: true });
      const take = () => office.post(`rating-rounds/${top}/candidates`, { files: [file] });
      const { data } = await take();
      expect((await take()).data).toEqual(data);
      const [{ file_id }] = data.files;
      expect(await office.get(`rating-rounds/${top}/candidates`)).toMatchObject({ count: 0 });
      expect(await office.codeOf(`rating-files/${file}/reopen`, { reason: "Nhầm" })).toBe(
        "rating_file_taken",
      );
      expect(
        await office.codeOf(`rating-rounds/${office.round}/candidates`, { files: [file] }),
      ).toBe("rating_round_other_issuer");
      const second = await office.openRound({ name: "TW 2", issuer_level: "ministry", ...days });
      expect(await office.codeOf(`rating-rounds/${second}/candidates`, { files: [file] })).toBe(
        "rating_file_taken",
      );
      expect(await office.fileOf(file_id)).toMatchObject({
        stage: "handed_in",
        sent_parts: { a: 3800, b: 2400, c: 3300 },
        part_a: null,
      });
      await office.rate(file_id, ...four);
      const ministry = { ...decision, number: "5/QĐ-BNNMT", issuer_level: "ministry" };
      const five = { decision: { ...ministry, issued_by: "Bộ NN&MT" }, issued_on: "2026-11-25" };
      expect((await recognise(five, top)).data.facts.left).toMatchObject([
        { reason: "not_entitled" },
      ]);
      expect(await starred()).toBe(4);
      await office.rate(file_id, ...potential);
      expect((await recognise(five, top)).data.certificates).toMatchObject([
        { stars: 5, potential_five: false },
      ]);
      expect(await starred()).toBe(5);
    });
  },
});
