import { withShop } from "../../../test/with-shop";
import { Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";

withShop({
  testSuite: ({ api, getContainer }) => {
    const answer = { validateStatus: () => true };
    const store = async (filename: string, access: "public" | "private"): Promise<string> => {
      const content = Buffer.from("name,price\n").toString("base64");
      const files = getContainer().resolve(Modules.FILE);
      const { url } = await files.createFiles({ filename, mimeType: "text/csv", content, access });
      return new URL(url).pathname;
    };

    async function officeToken(): Promise<string> {
      const account = { email: "office@example.test", password: "a long password" };
      const auth = getContainer().resolve(Modules.AUTH);
      const { authIdentity } = await auth.register("emailpass", { body: account });
      await createUserAccountWorkflow(getContainer()).run({
        input: { authIdentityId: authIdentity?.id ?? "", userData: { email: account.email } },
      });
      return (await api.post("/auth/user/emailpass", account)).data.token;
    }

    it("serves public uploads from the data folder, to be kept by whoever fetched them", async () => {
      const { status, headers } = await api.get(await store("gia.csv", "public"), answer);
      expect(status).toBe(200);
      expect(headers["cache-control"]).toContain("immutable");
      expect(headers["x-content-type-options"]).toBe("nosniff");
    });

    it("serves private uploads to the office only, and nothing outside the folder to anybody", async () => {
      const path = await store("orders.csv", "private");
      expect((await api.get(path, answer)).status).toBe(404);
      const headers = { authorization: `Bearer ${await officeToken()}` };
      expect((await api.get(path, { ...answer, headers })).status).toBe(200);
      for (const outside of [
        "/static/..%2fdemo.json",
        "/static/%2e%2e/demo.json",
        "/static/%",
        "/static/",
      ]) {
        expect((await api.get(outside, { ...answer, headers })).status, outside).not.toBe(200);
      }
    });
  },
});
