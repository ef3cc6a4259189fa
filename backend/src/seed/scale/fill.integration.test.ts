import { storeCatalogAnswer } from "@saolang/contracts";
import { withShop } from "../../../test/with-shop";
import { Modules } from "@medusajs/framework/utils";
import { STOCK } from "../../modules/stock";
import type { StockService } from "../../modules/stock/service";
import { fillScale } from "./fill";

withShop({
  testSuite: ({ api, getContainer }) => {
    it("adds made-up goods that sell like others, and only those that are missing", async () => {
      const container = getContainer();
      const [key] = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" });
      const store = { headers: { "x-publishable-api-key": key?.token } };
      const list = async (query: string) =>
        storeCatalogAnswer.parse((await api.get(`/store/catalog?limit=100&${query}`, store)).data);

      await fillScale(container, { products: 60, points: 4 });
      const all = await list("");
      expect(all.count).toBe(60);
      expect(all.products.some(({ stars }) => stars !== null)).toBe(true);
      for (const { price, producer, in_stock } of all.products) {
        expect(Number.isSafeInteger(price) && price > 0).toBe(true);
        expect(producer?.name).toContain("demo");
        expect(in_stock).toBe(true);
      }
      expect((await list("sales_point=S001")).count).toBe(60);

      await fillScale(container, { products: 90, points: 4 });
      expect((await list("")).count).toBe(90);
      expect(await container.resolve<StockService>(STOCK).audit()).toEqual([]);
    });
  },
});
