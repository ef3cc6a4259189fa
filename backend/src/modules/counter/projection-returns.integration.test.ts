import { randomUUID } from "node:crypto";
import { withShop } from "../../../test/with-shop";
import { adminOrder } from "../../../test/admin-order";
import { faultsInBooks } from "../../../test/counter-oracle";
import { counterWith, drain } from "../../../test/counter-till";
import { dbOf, shelfOf } from "../../../test/counter-world";
import { cash, paidBy } from "../../../test/till-commands";

withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));

    it("shows in the admin what came back and what was refunded, by which return and from which payment", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const sale = till.sale([{ ...good, quantity: 4 }], {
        tenders: [paidBy("card", 100_000), cash(80_000)],
      });
      const backs = [
        till.return(sale, [{ quantity: 1 }, { quantity: 1, returned: 1, condition: "damaged" }]),
        till.return(sale, [{ quantity: 1, returned: 2 }], {
          tenders: [{ tender_id: randomUUID(), kind: "card", amount: 45_000, reference: "R1" }],
        }),
      ] as const;
      await send([sale, ...backs]);
      await drain(getContainer());
      const orderId = `order_${sale.payload.sale_id}`;
      const { order, returns } = await adminOrder(api, getContainer(), orderId);
      expect(order).toMatchObject({
        status: "completed",
        payment_status: "partially_refunded",
        fulfillment_status: "delivered",
        total: 45_000,
        summary: { paid_total: 180_000, refunded_total: 135_000, pending_difference: 0 },
        items: [{ detail: { return_received_quantity: 2, return_dismissed_quantity: 1 } }],
        payment_collections: [{ amount: 180_000, refunded_amount: 135_000 }],
      });
      const payments: { data: { tender: string }; refunds: { amount: number; note: string }[] }[] =
        order.payment_collections[0].payments;
      const refunds = payments.map(({ data, refunds: of }) => [
        data.tender,
        of.map(({ amount, note }) => [note, amount]),
      ]);
      expect(Object.fromEntries(refunds)).toEqual({
        cash: [[backs[0].payload.receipt_number, 80_000]],
        card: expect.arrayContaining([
          [backs[0].payload.receipt_number, 10_000],
          [backs[1].payload.receipt_number, 45_000],
        ]),
      });
      expect(returns).toHaveLength(2);
      expect(returns.map(({ status }: { status: string }) => status)).toEqual([
        "received",
        "received",
      ]);
      expect(
        await faultsInBooks(dbOf(getContainer()), {
          sales: [sale.payload],
          returns: backs.map(({ payload }) => ({ payload, accepted: true })),
          shelves: [shelfOf(good, point)],
        }),
      ).toEqual([]);
    });

    it("shows a return once however often it is driven, and gives up on a poisoned one, telling the office", async () => {
      const { good, till, send } = await counterWith(api, getContainer());
      const db = dbOf(getContainer());
      const sale = till.sale([{ ...good, quantity: 3 }]);
      const back = till.return(sale, [{ quantity: 1 }]);
      await send([sale, back]);
      await drain(getContainer());
      await db("counter_return").update({ state: "recorded" });
      await db("outbox_entry").update({ state: "pending" });
      await drain(getContainer());
      for (const table of ["return", "return_item", "refund"]) {
        expect([table, (await db(table)).length]).toEqual([table, 1]);
      }
      expect(await db("order_transaction")).toHaveLength(2);
      await db.raw(`CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        RAISE EXCEPTION 'poisoned'; END $$`);
      await db.raw(
        `CREATE TRIGGER poison BEFORE INSERT ON refund FOR EACH ROW EXECUTE FUNCTION poison()`,
      );
      const poisoned = till.return(sale, [{ quantity: 1, returned: 1 }]);
      await send([poisoned]);
      for (let round = 0; round < 8; round += 1) {
        await db("outbox_entry")
          .where("state", "pending")
          .update({ next_try_at: new Date(0) });
        await drain(getContainer());
      }
      expect(await db("counter_task").where("kind", "projection_parked")).toMatchObject([
        {
          subject: poisoned.payload.return_id,
          refs: { documents: [poisoned.payload.receipt_number] },
        },
      ]);
    });

    it("shows twenty returns in as many statements as one, apart from the rows themselves", async () => {
      const { good, till, send } = await counterWith(api, getContainer());
      const db = dbOf(getContainer());
      const statementsFor = async (count: number): Promise<number> => {
        const sales = Array.from({ length: count }, () => till.sale([{ ...good, quantity: 2 }]));
        await send(sales);
        await drain(getContainer());
        await send(sales.map((sale) => till.return(sale, [{ quantity: 1 }])));
        await drain(getContainer());
        await db("counter_return").update({ state: "recorded" });
        await db.raw(`UPDATE outbox_entry SET state = 'done'`);
        await db.raw(`DELETE FROM order_transaction WHERE reference = 'refund'`);
        await db.raw(`DELETE FROM refund`);
        await db.raw(`DELETE FROM return_item`);
        await db.raw(`DELETE FROM "return"`);
        await db.raw(`UPDATE outbox_entry SET state = 'pending' WHERE kind = 'return.project'`);
        let statements = 0;
        const hear = () => (statements += 1);
        db.on("query", hear);
        await drain(getContainer());
        db.removeListener("query", hear);
        return statements;
      };
      const one = await statementsFor(1);
      const nineteen = await statementsFor(19);
      expect(nineteen).toBeLessThan(2 * one);
    });
  },
});
