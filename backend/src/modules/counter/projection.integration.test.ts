import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { withShop } from "../../../test/with-shop";
import { adminOrder } from "../../../test/admin-order";
import { dbOf } from "../../../test/counter-world";
import { counterWith, drain } from "../../../test/counter-till";

withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));

    it("shows a sale in the admin as an order that is completed, paid and delivered, in whole dong", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const sale = till.sale([{ ...good, quantity: 3 }]);
      const [result] = await send([sale]);
      await drain(getContainer());
      const { order } = await adminOrder(api, getContainer(), result?.refs?.order_id ?? "");
      expect(order).toMatchObject({
        id: `order_${sale.payload.sale_id}`,
        status: "completed",
        payment_status: "captured",
        fulfillment_status: "delivered",
        total: 135_000,
        currency_code: "vnd",
        sales_channel_id: point.sales_channel_id,
        created_at: sale.payload.sold_at,
        metadata: { receipt_number: "BT1-A-2611-0001" },
      });
      expect(order.summary).toMatchObject({ paid_total: 135_000, pending_difference: 0 });
      expect(order.payment_collections[0].payments[0]).toMatchObject({
        provider_id: "pp_cash_cash",
        amount: 135_000,
      });
      expect(order.fulfillments[0]).toMatchObject({
        location_id: point.stock_location_id,
        delivered_at: sale.payload.sold_at,
      });
      expect(order.items[0].detail).toMatchObject({ fulfilled_quantity: 3, delivered_quantity: 3 });
    });

    it("is found through Query from the sale to its order", async () => {
      const { good, till, send } = await counterWith(api, getContainer());
      const [result] = await send([till.sale([good])]);
      await drain(getContainer());
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY);
      const { data } = await query.graph({
        entity: "sale",
        fields: ["id", "state", "receipt_number", "order.id", "order.status"],
      });
      expect(data).toMatchObject([
        { state: "projected", order: { id: result?.refs?.order_id, status: "completed" } },
      ]);
    });

    it.each([
      ["down", -400, 134_600],
      ["up", 600, 135_600],
    ])(
      "keeps the order's total at what was paid when cash is rounded %s, discounts included",
      async (_, rounding, due) => {
        const { good, till, send } = await counterWith(api, getContainer(), { price: 50_000 });
        const sale = till.sale([{ ...good, quantity: 3 }]);
        const [line] = sale.payload.lines;
        const [tender] = sale.payload.tenders;
        Object.assign(line ?? {}, { discount: 15_000, total: 135_000 });
        sale.payload.totals = { gross: 150_000, discount: 15_000, rounding, due };
        Object.assign(tender ?? {}, { amount: due, received: due, change: 0 });
        const [result] = await send([sale]);
        expect(result).toMatchObject({ outcome: "applied" });
        await drain(getContainer());
        const { order } = await adminOrder(api, getContainer(), result?.refs?.order_id ?? "");
        expect(order).toMatchObject({
          total: due,
          payment_status: "captured",
          fulfillment_status: "delivered",
        });
        expect(order.summary).toMatchObject({ paid_total: due, pending_difference: 0 });
      },
    );

    it("shows a sale for nothing as paid without a payment", async () => {
      const { good, till, send } = await counterWith(api, getContainer());
      const sale = till.sale([good]);
      Object.assign(sale.payload.lines[0] ?? {}, { discount: good.price, total: 0 });
      sale.payload.totals = { gross: good.price, discount: good.price, rounding: 0, due: 0 };
      Object.assign(sale.payload.tenders[0] ?? {}, { amount: 0, received: 0, change: 0 });
      const [result] = await send([sale]);
      await drain(getContainer());
      const { order } = await adminOrder(api, getContainer(), result?.refs?.order_id ?? "");
      expect(order).toMatchObject({
        total: 0,
        payment_status: "captured",
        fulfillment_status: "delivered",
      });
    });

    it("gives up on a sale that cannot be projected, tells the office, and lets its neighbours through", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const db = dbOf(getContainer());
      const poison = till.sale([good]);
      await db.raw(`CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF NEW.id = 'order_${poison.payload.sale_id}' THEN RAISE EXCEPTION 'poisoned'; END IF; RETURN NEW; END $$`);
      await db.raw(
        `CREATE TRIGGER poison BEFORE INSERT ON "order" FOR EACH ROW EXECUTE FUNCTION poison()`,
      );
      await send([till.sale([good]), poison, till.sale([good])]);
      for (let round = 0; round < 8; round += 1) {
        await db("outbox_entry")
          .where("state", "pending")
          .update({ next_try_at: new Date(0) });
        await drain(getContainer());
      }
      expect(await db("counter_sale").orderBy("receipt_counter").pluck("state")).toEqual([
        "needs_review",
        "projected",
        "projected",
      ]);
      expect(await db("outbox_entry").where("state", "parked")).toMatchObject([{ tries: 8 }]);
      const [task] = await db("counter_task").where("kind", "projection_parked");
      expect(task).toMatchObject({ sales_point_id: point.id, subject: poison.payload.sale_id });
    });
  },
});
