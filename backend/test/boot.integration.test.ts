import { medusaIntegrationTestRunner } from "@medusajs/test-utils";

medusaIntegrationTestRunner({
  testSuite: ({ api }) => {
    it("answers when it can serve", async () => {
      const response = await api.get("/health");
      expect(response.status).toBe(200);
    });
  },
});
