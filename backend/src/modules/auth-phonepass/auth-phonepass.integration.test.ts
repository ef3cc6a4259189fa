import { withShop } from "../../../test/with-shop";
import { Modules } from "@medusajs/framework/utils";
import { producerModule } from "../producer";
import type ProducerService from "../producer/service";
import { inviteProducerMember } from "./workflows/invite-producer-member";

withShop({
  testSuite: ({ api, getContainer }) => {
    const answer = { validateStatus: () => true };
    const password = "gốm men rạn 1972";
    let ids: string[];

    const signIn = (phone: string, given = password) =>
      api.post("/auth/producer/phonepass", { phone, password: given }, answer);

    const bearer = (token: string) => ({
      ...answer,
      headers: { authorization: `Bearer ${token}` },
    });

    beforeEach(async () => {
      const producers = getContainer().resolve<ProducerService>(producerModule);
      const made = await producers.createProducers([
        { handle: "mot", name: "Hộ Một", kind: "ho_kinh_doanh" },
        { handle: "hai", name: "Hộ Hai", kind: "ho_kinh_doanh" },
      ]);
      ids = made.map(({ id }) => id);
      const phones = ["0912 345 678", "0987 654 321"];
      for (const [at, producer_id] of ids.entries()) {
        const invited = await inviteProducerMember(getContainer(), {
          producer_id,
          name: `Người ${at + 1}`,
          phone: phones[at] ?? "",
          password,
        });
        expect(invited.ok).toBe(true);
      }
    });

    it("signs a producer in by phone, however the number is written", async () => {
      for (const phone of ["0912345678", "+84 912 345 678", "84912345678"]) {
        const { status, data } = await signIn(phone);
        expect([phone, status]).toEqual([phone, 200]);
        expect(data.token).toEqual(expect.any(String));
      }
    });

    it("gives every producer the own row only, named by the token", async () => {
      const [one, two] = await Promise.all([signIn("0912345678"), signIn("0987654321")]);
      const mine = await api.get(`/producer/me?producer_id=${ids[1]}`, bearer(one.data.token));
      expect(mine.data).toMatchObject({
        producer: { id: ids[0], handle: "mot" },
        member: { name: "Người 1" },
      });
      const other = await api.get("/producer/me", bearer(two.data.token));
      expect(other.data.producer.id).toBe(ids[1]);
    });

    it("answers an unknown phone, a wrong password and nonsense in the same words", async () => {
      const answers = await Promise.all([
        signIn("0900000001"),
        signIn("0912345678", "sai"),
        signIn("không phải số"),
        api.post("/auth/producer/phonepass", {}, answer),
        api.post("/auth/producer/phonepass", { phone: { $ne: "" }, password: ["x"] }, answer),
      ]);
      for (const { status, data } of answers) {
        expect(status).toBe(401);
        expect(data).toEqual(answers[0].data);
        expect(data.code).toBe("wrong_sign_in");
      }
    });

    it("is closed to no token, to a token of another actor and to a member who was removed", async () => {
      expect((await api.get("/producer/me", answer)).status).toBe(401);
      const email = "van-phong@example.com";
      await getContainer().resolve(Modules.USER).createInvites({ email });
      const staff = await api.post("/auth/user/emailpass/register", { email, password }, answer);
      expect((await api.get("/producer/me", bearer(staff.data.token))).status).toBe(401);

      const { data } = await signIn("0912345678");
      expect((await api.get("/admin/products", bearer(data.token))).status).toBe(401);
      const producers = getContainer().resolve<ProducerService>(producerModule);
      const [member] = await producers.listProducerMembers({ phone_e164: "+84912345678" });
      await producers.softDeleteProducerMembers([member?.id ?? ""]);
      const gone = await api.get("/producer/me", bearer(data.token));
      expect([gone.status, gone.data.code]).toEqual([401, "wrong_sign_in"]);
    });

    it("lets nobody use phone and password as staff or customer", async () => {
      for (const actor of ["user", "customer"]) {
        const { status } = await api.post(
          `/auth/${actor}/phonepass`,
          { phone: "0912345678", password },
          answer,
        );
        expect(status).toBe(400);
      }
    });

    it("gives one phone one account, and keeps only a hash of the password", async () => {
      const again = await inviteProducerMember(getContainer(), {
        producer_id: ids[1] ?? "",
        name: "Người khác",
        phone: "+84912345678",
        password,
      });
      expect(again).toEqual({ ok: false, refusal: { code: "phone_taken" } });
      const held = await getContainer()
        .resolve(Modules.AUTH)
        .listProviderIdentities({ entity_id: "+84912345678" });
      expect(held).toHaveLength(1);
      expect(JSON.stringify(held)).not.toContain(password);
      expect(held[0]?.provider_metadata?.password).toMatch(/^scrypt\$15\$8\$1\$/u);
    });
  },
});
