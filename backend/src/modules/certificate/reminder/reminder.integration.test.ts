import { withShop } from "../../../../test/with-shop";
import { producerCertificatesSchema } from "@saolang/contracts";
import { addDays, businessDayOf, type Day, day, startOfDayAt } from "@saolang/domain/time";
import { now } from "../../../clock";
import { inviteProducerMember } from "../../auth-phonepass/workflows/invite-producer-member";
import { bowl, type RatingOffice, ratingOffice } from "../../../../test/rating-office";
import { revokeCertificate } from "../register/revoke-certificate";
import raiseDueReminders from "./jobs/raise-reminders";
import { listReminders } from "./list-reminders";
import { producerCertificates } from "./producer-certificates";
import { raiseReminders } from "./raise-reminders";

const through = day("2027-06-30");
const noonOf = (on: string) => new Date(startOfDayAt(day(on)).getTime() + 12 * 3_600_000);
const today = businessDayOf(now());
/** Ends in so many days from today, whenever the test runs. */
const ending = (days: number) => ({
  decided_on: addDays(today, -400),
  valid_through: addDays(today, days),
});

withShop({
  testSuite: ({ api, getContainer }) => {
    let office: RatingOffice;

    beforeEach(async () => {
      office = await ratingOffice(api, getContainer());
    });

    const onlyLine = async (on: Day | string) => {
      const page = { limit: 20, offset: 0 };
      const found = await listReminders(office.db, {}, page, noonOf(on));
      const own = await producerCertificates(office.db, "p1", page, noonOf(on));
      const [line] = found.reminders;
      // The office and the producer are told the same.
      expect(own.certificates[0]?.due ?? null).toEqual(
        line ? { kind: line.kind, urgency: line.urgency, due_on: line.due_on } : null,
      );
      return line ? [line.kind, line.urgency, line.due_on] : null;
    };
    const raised = () =>
      office.db("certificate_reminder").orderBy("due_on").select("kind", "due_on", "settled_by");

    it("rule 4: raised at D-180, urgent to the last hand-in day D-120, red at expiry, whether the job ran or not", async () => {
      await office.certified({ decided_on: "2024-07-01", valid_through: through });
      expect(await onlyLine("2026-12-31")).toBeNull();
      expect(await onlyLine("2027-01-01")).toEqual(["opens", "notice", "2027-01-01"]);
      expect(await onlyLine("2027-03-02")).toEqual(["closing", "urgent", "2027-01-31"]);
      expect(await onlyLine("2027-03-03")).toEqual(["closed", "urgent", "2027-03-03"]);
      expect(await onlyLine("2027-07-01")).toEqual(["expired", "red", "2027-07-01"]);
      expect(await onlyLine("2027-12-27")).toEqual(["expired", "red", "2027-07-01"]);
      expect(await onlyLine("2027-12-28")).toBeNull();
      expect(await raised()).toEqual([]);
    });

    it("the job raises what is due once, also what it missed, and two at once write each once", async () => {
      await office.certified({ decided_on: "2024-07-01", valid_through: through });
      const revoked = await office.certified({
        decided_on: "2024-07-01",
        valid_through: through,
        producer_id: "p2",
      });
      await revokeCertificate(office.db, {
        certificate_id: revoked,
        revoked_at: noonOf("2026-11-01"),
        document: "9/QĐ",
        by: "office",
      });
      expect(await raiseReminders(office.db, noonOf("2026-12-31"))).toBe(0);
      const both = [1, 2].map(() => raiseReminders(office.db, noonOf("2027-07-01")));
      const counts = await Promise.all(both);
      expect(counts.reduce((sum, n) => sum + n, 0)).toBe(4);
      expect(await raiseReminders(office.db, noonOf("2027-07-02"))).toBe(0);
      expect((await raised()).map(({ kind, due_on }) => `${kind} ${due_on}`)).toEqual([
        "opens 2027-01-01",
        "closing 2027-01-31",
        "closed 2027-03-03",
        "expired 2027-07-01",
      ]);
    });

    it("an extension moves the expiry to its own end", async () => {
      const extension = { document_number: "7/CV", ends_on: "2027-09-30" };
      await office.certified({ decided_on: "2024-07-01", valid_through: through, extension });
      expect(await onlyLine("2027-07-01")).toEqual(["closed", "urgent", "2027-03-03"]);
      expect(await onlyLine("2027-10-01")).toEqual(["expired", "red", "2027-10-01"]);
    });

    it("the office reads what is due today, urgent first, and settles one or all of a certificate", async () => {
      const opens = await office.certified({ ...ending(170), product_name: "Ấm" });
      const closing = await office.certified({ ...ending(125), product_name: "Bát" });
      await office.certified({ ...ending(-1), product_name: "Lọ" });
      await office.certified({ ...ending(300), product_name: "Đĩa" });
      await raiseDueReminders(getContainer());
      const list = () => office.get("certificate-reminders");
      const first = await list();
      expect(first.reminders.map(({ kind }: { kind: string }) => kind)).toEqual([
        "closing",
        "expired",
        "opens",
      ]);
      expect(first.reminders[0]).toMatchObject({
        product_name: "Bát",
        closes_on: addDays(today, 5),
        days_to_hand_in: 5,
        raised_at: expect.any(String),
      });
      expect(first).toMatchObject({ count: 3, kinds: { closing: 1, expired: 1, opens: 1 } });
      expect(await office.get("certificate-reminders?kind=expired&limit=1")).toMatchObject({
        count: 1,
        reminders: [{ product_name: "Lọ" }],
      });
      const settle = (body: object) => office.post("certificate-reminders/settle", body);
      expect((await settle({ certificate_id: closing, kind: "expired" })).data.code).toBe(
        "reminder_not_due",
      );
      expect((await settle({ certificate_id: "cert_0" })).data.code).toBe("not_found");
      expect((await settle({ certificate_id: closing })).data.settled).toEqual([
        "opens",
        "closing",
      ]);
      expect((await settle({ certificate_id: closing })).status).toBe(200);
      expect((await settle({ certificate_id: opens, kind: "opens" })).data.settled).toEqual([
        "opens",
      ]);
      expect(await list()).toMatchObject({ count: 1, kinds: { expired: 1 } });
      const later = await listReminders(
        office.db,
        {},
        { limit: 20, offset: 0 },
        noonOf(addDays(today, 30)),
      );
      expect(later.kinds).toEqual({ closing: 1, closed: 1, expired: 1 });
    });

    it("of a certificate whose next file the authority has, nobody is reminded before it expires", async () => {
      const earlier_certificate_id = await office.certified(ending(125));
      const file = await office.registered({ kind: "re_rating", earlier_certificate_id });
      expect(await office.get("certificate-reminders")).toMatchObject({ count: 1 });
      await office.handIn(file);
      expect(await office.get("certificate-reminders")).toMatchObject({ count: 0 });
      await office.post(`rating-files/${file}/withdraw`, { reason: "Xin rút" });
      expect(await office.get("certificate-reminders")).toMatchObject({ count: 1 });
    });

    it("a producer sees the own certificates only, with what is due, and no other actor gets in", async () => {
      const mine = await office.certified(ending(125));
      await office.certified({ ...ending(300), product_name: "Ấm" });
      await office.certified({
        ...ending(125),
        producer_id: "p2",
        product_name: "Lọ của người khác",
      });
      const phone = "0912 345 678";
      const password = "gốm men rạn 1972";
      await inviteProducerMember(getContainer(), {
        producer_id: "p1",
        name: "Bà Lan",
        phone,
        password,
      });
      const { data } = await api.post("/auth/producer/phonepass", { phone, password });
      const bearer = {
        headers: { authorization: `Bearer ${data.token}` },
        validateStatus: () => true,
      };
      const own = await api.get("/producer/certificates?producer_id=p2", bearer);
      const answer = producerCertificatesSchema.parse(own.data);
      expect(answer).toMatchObject({
        count: 2,
        certificates: [{ id: mine }, { product_name: "Ấm", due: null }],
      });
      expect(answer.certificates[0]).toMatchObject({
        product_name: bowl.product_name,
        state: "expiring",
        stars_today: 4,
        hand_in: { state: "open", closes_on: addDays(today, 5), days_left: 5 },
        due: { kind: "closing", urgency: "urgent" },
      });
      expect(
        (await api.get("/producer/certificates?limit=1&offset=1", bearer)).data.certificates,
      ).toHaveLength(1);

      const nobody = { validateStatus: () => true };
      expect((await api.get("/producer/certificates", nobody)).status).toBe(401);
      expect((await api.get("/producer/certificates", office.office)).status).toBe(401);
      for (const one of [nobody, bearer]) {
        expect((await api.get("/admin/certificate-reminders", one)).status).toBe(401);
        expect(
          (await api.post("/admin/certificate-reminders/settle", { certificate_id: mine }, one))
            .status,
        ).toBe(401);
        expect((await api.get("/admin/rating-rounds", one)).status).toBe(401);
      }
    });
  },
});
