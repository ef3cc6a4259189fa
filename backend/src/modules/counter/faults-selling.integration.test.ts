import { Modules } from "@medusajs/framework/utils";
import type { PosCommandResult } from "@saolang/contracts";
import { businessDayOf } from "@saolang/domain/time";
import { withShop } from "../../../test/with-shop";
import { type Believed, faultsInBooks } from "../../../test/counter-oracle";
import { counterWith, drain, tillAt } from "../../../test/counter-till";
import { dbOf, shelfOf } from "../../../test/counter-world";
import { twoPoints } from "../checkout/testing/two-points";

const hourMs = 3_600_000;

withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));
    const outcomes = (results: PosCommandResult[]) => results.map(({ outcome }) => outcome);
    const openTasks = (kind: string) =>
      dbOf(getContainer())("counter_task").where({ kind, closed_at: null });
    const stockTask = (kind: string) => dbOf(getContainer())("stock_task").where("kind", kind);
    async function expectBooks(believed: Believed): Promise<void> {
      await drain(getContainer());
      expect(await faultsInBooks(dbOf(getContainer()), believed)).toEqual([]);
    }

    /** A point that also sells online, with five bowls and two tills. */
    async function onlinePoint() {
      const shop = await twoPoints(getContainer(), (path, key, body) =>
        api.post(path, body, {
          headers: { "x-publishable-api-key": key },
          validateStatus: () => true,
        }),
      );
      const { id, stockLocationId, salesChannelId } = shop.batTrang;
      const point = {
        id,
        code: "BT",
        stock_location_id: stockLocationId,
        sales_channel_id: salesChannelId,
      };
      const { variantId, productId, inventoryItemId } = shop.bowl;
      const good = {
        variant_id: variantId,
        product_id: productId,
        inventory_item_id: inventoryItemId,
        price: 125_000,
      };
      const [one, two] = [
        await tillAt(api, getContainer(), point),
        await tillAt(api, getContainer(), point),
      ];
      const servedBy = async () => {
        const lines = [{ variant_id: variantId, quantity: 1 }];
        const { data } = await shop.points({ lines, commune_code: null });
        return data.points.map(({ code }: { code: string }) => code);
      };
      return { shop, point, good, one, two, servedBy };
    }

    describe("fault 18: two tills sell the last piece offline", () => {
      it("lets both sales stand, names both receipts in one task, and the web shop stops selling there at once", async () => {
        const { shop, point, good, one, two, servedBy } = await onlinePoint();
        const almostAll = one.till.sale([{ ...good, quantity: 4 }]);
        await one.send([almostAll]);
        expect(await servedBy()).toContain("BT");
        const sales = [one.till.sale([good]), two.till.sale([good])] as const;
        expect(outcomes(await one.send([sales[0]]))).toEqual(["applied"]);
        expect(outcomes(await two.send([sales[1]]))).toEqual(["applied"]);
        expect(await stockTask("oversold")).toMatchObject([
          { refs: { stocked: -1, documents: sales.map(({ payload }) => payload.receipt_number) } },
        ]);
        const third = one.till.sale([good]);
        await one.send([third]);
        expect(await stockTask("oversold")).toMatchObject([
          {
            refs: {
              stocked: -2,
              documents: [...sales, third].map(({ payload }) => payload.receipt_number),
            },
          },
        ]);
        expect(await servedBy()).toEqual(["HD"]);
        const { status } = await shop.send(
          shop.form({ lines: [{ variant_id: good.variant_id, quantity: 1 }] }),
        );
        expect(status).toBe(409);
        await expectBooks({
          sales: [almostAll, ...sales, third].map(({ payload }) => payload),
          shelves: [shelfOf(good, point, 5)],
        });
      });
    });

    describe("fault 19: a web order takes the last piece while a till that sold it is offline", () => {
      it("lets the till's sale stand and names the web order to be called, which is not cancelled", async () => {
        const { shop, point, good, one, servedBy } = await onlinePoint();
        const sale = one.till.sale([{ ...good, quantity: 4 }]);
        const { status } = await shop.send(shop.form());
        expect(status).toBe(201);
        const [order] = await shop.orders();
        expect(outcomes(await one.send([sale]))).toEqual(["applied"]);
        expect(await shop.levelAt(shop.batTrang)).toEqual({ stocked: 1, reserved: 2 });
        expect(await stockTask("reserved_short")).toMatchObject([
          {
            refs: {
              stocked: 1,
              reserved: 2,
              documents: [sale.payload.receipt_number],
              orders: [order?.id],
            },
          },
        ]);
        expect(await servedBy()).toEqual(["HD"]);
        const [after] = await shop.orders();
        expect(after).toMatchObject({ id: order?.id, status: order?.status });
        await expectBooks({ sales: [sale.payload], shelves: [shelfOf(good, point, 5)] });
      });
    });

    describe("fault 20: the clock of a till is wrong", () => {
      it("keeps the till's time, takes the day from the server when the clock runs ahead, and orders by number", async () => {
        const { point, good, till, send } = await counterWith(api, getContainer());
        const now = new Date();
        const atOffset = (hours: number) => new Date(now.getTime() + hours * hourMs).toISOString();
        const open = till.openShift();
        const ahead = till.sale([good], { sold_at: atOffset(72) });
        const behind = till.sale([good], { sold_at: atOffset(-2) });
        const back = till.return(ahead, [{ quantity: 1 }], { returned_at: atOffset(72) });
        const close = till.closeShift({
          counted: 545_000,
          expected: 545_000,
          sale_count: 2,
          sales_total: 90_000,
          return_count: 1,
          returns_total: 45_000,
        });
        expect(outcomes(await send([open, ahead, behind, back, close]))).toEqual(
          Array(5).fill("applied"),
        );
        const db = dbOf(getContainer());
        const days = await db("counter_sale")
          .orderBy("receipt_counter")
          .select("sold_at", db.raw("business_day::text AS day"));
        expect(days).toEqual([
          { sold_at: new Date(ahead.payload.sold_at), day: businessDayOf(now) },
          { sold_at: new Date(behind.payload.sold_at), day: businessDayOf(behind.payload.sold_at) },
        ]);
        expect(await openTasks("clock_wrong")).toMatchObject([
          {
            refs: { documents: [ahead.payload.receipt_number, back.payload.receipt_number] },
          },
        ]);
        expect(await db("counter_shift").first()).toMatchObject({
          needs_review: false,
          gaps: { commands: [], receipts: [] },
        });
        await expectBooks({
          sales: [ahead.payload, behind.payload],
          returns: [{ payload: back.payload, accepted: true }],
          shifts: [{ shift_id: till.shiftId, float_amount: 500_000 }],
          shelves: [shelfOf(good, point)],
        });
      });
    });

    describe("faults 21 and 22: a price changes and a product is deleted while a till is offline", () => {
      it("keeps what the customer paid and what the receipt said, and asks somebody to look", async () => {
        const { good, till, send } = await counterWith(api, getContainer());
        const dearer = till.sale([{ ...good, quantity: 2 }]);
        const deleted = till.sale([good]);
        const db = dbOf(getContainer());
        await db("price").update({ amount: 52_000, raw_amount: { value: "52000", precision: 20 } });
        await send([dearer]);
        expect(await openTasks("price_drift")).toMatchObject([
          { refs: { sold_at: 45_000, price: 52_000, documents: [dearer.payload.receipt_number] } },
        ]);
        await getContainer().resolve(Modules.PRODUCT).deleteProducts([good.product_id]);
        const back = till.return(dearer, [{ quantity: 1 }]);
        expect(outcomes(await send([deleted, back]))).toEqual(["applied", "applied"]);
        expect(await openTasks("unknown_variant")).toMatchObject([
          { refs: { documents: [deleted.payload.receipt_number, back.payload.receipt_number] } },
        ]);
        await expectBooks({
          sales: [dearer.payload, deleted.payload],
          returns: [{ payload: back.payload, accepted: true }],
        });
        const [order] = await getContainer()
          .resolve(Modules.ORDER)
          .listOrders({ id: `order_${deleted.payload.sale_id}` }, { relations: ["items"] });
        expect(order?.items).toMatchObject([{ title: "Bát sứ hoa sen" }]);
      });
    });
  },
});
