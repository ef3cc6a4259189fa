import { withShop } from "../../../test/with-shop";
import { Modules } from "@medusajs/framework/utils";

withShop({
  testSuite: ({ api, getContainer, dbConnection }) => {
    const answer = { validateStatus: () => true };
    let store: { headers: Record<string, string>; validateStatus: () => boolean };

    beforeEach(async () => {
      const key = await getContainer()
        .resolve(Modules.API_KEY)
        .createApiKeys({ title: "test", type: "publishable", created_by: "test" });
      store = { ...answer, headers: { "x-publishable-api-key": key.token } };
    });

    it("puts the security headers on every answer, also on those given before any rule of ours", async () => {
      const answers = await Promise.all(
        ["/health", "/admin/products", "/store/products", "/nowhere", "/static/nothing.webp"].map(
          (path) => api.get(path, answer),
        ),
      );
      for (const { headers } of answers) {
        expect(headers["x-content-type-options"]).toBe("nosniff");
        expect(headers["x-frame-options"]).toBe("DENY");
        // Express answers an unknown address with a stricter policy of its own.
        expect(headers["content-security-policy"]).toMatch(
          /frame-ancestors 'none'|^default-src 'none'$/u,
        );
        expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
      }
    });

    it("refuses a query that names a prototype, a very deep one and a very long field list", async () => {
      for (const query of [
        "fields=__proto__.x",
        "filters[constructor][prototype]=1",
        "filters[a][b][c][d][e]=1",
        `fields=${"a".repeat(501)}`,
      ]) {
        const { status, data } = await api.get(`/store/products?${query}`, store);
        expect({ query, status, code: data.code }).toEqual({
          query,
          status: 400,
          code: "unsafe_query",
        });
      }
      expect((await api.get("/store/regions?fields=id,name&limit=2", store)).status).toBe(200);
    });

    it("answers a body that is no JSON, or too large, with the refusal malformed and no stack", async () => {
      const json = { ...answer, headers: { "content-type": "application/json" } };
      const broken = await api.post("/auth/user/emailpass", "{", json);
      expect(broken.status).toBe(400);
      expect(broken.data).toMatchObject({ type: "refusal", code: "malformed" });
      const large = await api.post("/auth/user/emailpass", { a: "a".repeat(200_000) }, json);
      expect(large.status).toBe(413);
      expect(large.data).toMatchObject({ type: "refusal", code: "malformed" });
      expect(JSON.stringify([broken.data, large.data])).not.toMatch(/node_modules|\bat\s/u);
    });

    it("answers a bug with an id and nothing about itself", async () => {
      await dbConnection.raw(`alter table "region" rename to "region_away"`);
      const { status, data } = await api.get("/store/regions", store);
      expect(status).toBe(500);
      expect(data).toEqual({
        type: "unknown_error",
        code: "unknown_error",
        message: "An unknown error occurred.",
        request_id: expect.any(String),
      });
    });

    it("shows no order and takes no return from somebody who only knows the order's id", async () => {
      const order = await getContainer()
        .resolve(Modules.ORDER)
        .createOrders({ currency_code: "vnd", email: "khach@example.com" });
      const shown = await api.get(`/store/orders/${order.id}`, store);
      expect([shown.status, shown.data.code]).toEqual([404, "not_found"]);
      const taken = await api.post(
        "/store/returns",
        { order_id: order.id, items: [], return_shipping: { option_id: "so_1" } },
        store,
      );
      expect([taken.status, taken.data.code]).toEqual([404, "not_found"]);
    });

    describe("sign-in", () => {
      it("lets nobody register as producer, clerk or staff, however the address is written", async () => {
        const body = { email: "ai@example.com", phone: "0912345678", password: "mat-khau-dai" };
        for (const path of [
          "/auth/producer/phonepass/register",
          "/auth/clerk/phonepass/register",
          "/auth/clerk/emailpass/register",
          "/auth/user/emailpass/register",
          "/auth/USER/emailpass/register",
          "/auth/%75ser/emailpass/register/",
          "/auth/anything/emailpass/register",
          "/auth/emailpass/user",
        ]) {
          const { status, data } = await api.post(path, body, answer);
          expect({ path, status, code: data.code }).toEqual({
            path,
            status: 403,
            code: "registration_closed",
          });
        }
        const identities = await getContainer().resolve(Modules.AUTH).listAuthIdentities();
        expect(identities).toHaveLength(0);
      });

      it("lets invited staff register, accept the invitation and sign in", async () => {
        const email = "van-phong@example.com";
        const invite = await getContainer().resolve(Modules.USER).createInvites({ email });
        const body = { email, password: "mat-khau-dai" };
        const registered = await api.post("/auth/user/emailpass/register", body, answer);
        expect(registered.status).toBe(200);
        const accepted = await api.post(
          `/admin/invites/accept?token=${invite.token}`,
          { email, first_name: "Văn", last_name: "Phòng" },
          { ...answer, headers: { authorization: `Bearer ${registered.data.token}` } },
        );
        expect(accepted.status).toBe(200);
        const signedIn = await api.post("/auth/user/emailpass", body, answer);
        const authorised = {
          ...answer,
          headers: { authorization: `Bearer ${signedIn.data.token}` },
        };
        expect((await api.get("/admin/users/me", authorised)).status).toBe(200);
        const again = await api.post("/auth/user/emailpass/register", body, answer);
        expect(again.data.code).toBe("registration_closed");
      });

      it("answers an actor nobody has with not_found", async () => {
        const { status, data } = await api.post(
          "/auth/robot/emailpass",
          { email: "a@b.vn", password: "x" },
          answer,
        );
        expect([status, data.code]).toEqual([404, "not_found"]);
      });

      it("stops guessing at one account after 20 wrong tries, wherever they come from", async () => {
        const tries = [];
        for (let n = 0; n < 25; n += 1) {
          tries.push(
            await api.post(
              "/auth/user/emailpass",
              { email: "chu@example.com", password: `sai-${n}` },
              { ...answer, headers: { "x-forwarded-for": `203.0.113.${n}` } },
            ),
          );
        }
        expect(tries.slice(0, 20).every(({ status }) => status === 401)).toBe(true);
        expect(
          tries
            .slice(20)
            .every(({ status, data }) => status === 429 && data.code === "too_many_tries"),
        ).toBe(true);
      });

      it("stops one address after 20 wrong tries at many accounts", async () => {
        const statuses = [];
        for (let n = 0; n < 22; n += 1) {
          const { status } = await api.post(
            "/auth/user/emailpass",
            { email: `chu-${n}@example.com`, password: "sai" },
            { ...answer, headers: { "x-forwarded-for": "198.51.100.7" } },
          );
          statuses.push(status);
        }
        expect(statuses.filter((status) => status === 429)).toHaveLength(2);
      });
    });
  },
});
