import { withShop } from "./with-shop";

withShop({
  testSuite: ({ api }) => {
    it("answers when it can serve", async () => {
      const response = await api.get("/health");
      expect(response.status).toBe(200);
    });
  },
});
