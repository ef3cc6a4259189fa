import { withShop } from "../../../test/with-shop";
import { Modules } from "@medusajs/framework/utils";
import { businessDayOf, day } from "@saolang/domain/time";
import { counterWith, drain } from "../../../test/counter-till";
import { twoPoints } from "../checkout/testing/two-points";
import { complianceOf } from "./compliance/compliance";
import { salesPointModule } from "./index";
import type SalesPointService from "./service";

withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));

    async function revenueOf(pointId: string, on: string) {
      const points = getContainer().resolve<SalesPointService>(salesPointModule);
      const point = await points.retrieveSalesPoint(pointId);
      const period = { from: day(on), to: day(on) };
      const [found] = await complianceOf(getContainer(), [point], period, new Date());
      return { ...found?.byRevenue, sold: found?.sold };
    }

    it("rule 10: a counter sale and the order it is shown as count once", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const sale = till.sale([{ ...good, quantity: 3 }]);
      await send([sale]);
      const before = await revenueOf(point.id, "2026-11-22");
      await drain(getContainer());
      const orders = await getContainer().resolve(Modules.ORDER).listOrders();
      expect(orders).toMatchObject([{ sales_channel_id: point.sales_channel_id }]);
      await getContainer()
        .resolve(Modules.ORDER)
        .updateOrders(orders[0]?.id ?? "", { metadata: {} });
      const after = await revenueOf(point.id, "2026-11-22");
      expect(after).toEqual(before);
      expect(after).toMatchObject({ ocop: 135_000, whole: 135_000, sold: [{ pieces: 3 }] });
    });

    it("rule 10: pieces that came back at the counter count no more, those that were not accepted still do", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const sale = till.sale([{ ...good, quantity: 3 }]);
      const back = till.return(sale, [{ quantity: 1, condition: "damaged" }]);
      const tooMuch = till.return(sale, [{ quantity: 3 }]);
      await send([sale, back, tooMuch]);
      await drain(getContainer());
      expect(await revenueOf(point.id, "2026-11-22")).toMatchObject({
        ocop: 90_000,
        whole: 90_000,
        sold: [{ pieces: 2 }],
      });
    });

    it("rule 10: an online order counts at its point by the goods alone, under the stars on its lines, until it is cancelled", async () => {
      const shop = await twoPoints(getContainer(), (path, key, body) =>
        api.post(path, body, { headers: { "x-publishable-api-key": key } }),
      );
      const { data } = await shop.send(shop.form());
      const orders = getContainer().resolve(Modules.ORDER);
      const on = businessDayOf(data.order.placed_at);
      expect(await revenueOf(shop.batTrang.id, on)).toMatchObject({ other: 250_000, ocop: 0 });
      expect(await revenueOf(shop.haDong.id, on)).toMatchObject({ whole: 0 });

      const placed = await orders.retrieveOrder(data.order.order_id, { relations: ["items"] });
      const [item] = placed.items ?? [];
      await orders.updateOrderLineItems(item?.id ?? "", {
        metadata: { ...item?.metadata, stars: 5 },
      });
      expect(await revenueOf(shop.batTrang.id, on)).toMatchObject({
        ocop: 250_000,
        whole: 250_000,
        sold: [{ stars: 5, pieces: 2, productId: shop.bowl.productId }],
      });
      await orders.cancel(placed.id);
      expect(await revenueOf(shop.batTrang.id, on)).toMatchObject({ whole: 0, sold: [] });
    });
  },
});
