import { withShop } from "../../../test/with-shop";
import { Modules } from "@medusajs/framework/utils";
import recoverCheckouts from "./jobs/recover-checkouts";
import { twoPoints } from "./testing/two-points";

withShop({
  testSuite: ({ api, getContainer, dbConnection }) => {
    const open = () =>
      twoPoints(getContainer(), (path, key, body) =>
        api.post(path, body, {
          headers: { "x-publishable-api-key": key },
          validateStatus: () => true,
        }),
      );
    let shop: Awaited<ReturnType<typeof open>>;

    beforeEach(async () => {
      shop = await open();
    });

    describe("an order is placed once", () => {
      it("when the same form is sent ten times at once", async () => {
        const body = shop.form();
        const answers = await Promise.all(Array.from({ length: 10 }, () => shop.send(body)));
        expect(answers.map(({ status }) => status).sort()).toEqual([
          200, 200, 200, 200, 200, 200, 200, 200, 200, 201,
        ]);
        expect(new Set(answers.map(({ data }) => data.order.order_id)).size).toBe(1);
        expect(await shop.orders()).toHaveLength(1);
        expect(await shop.levelAt(shop.batTrang)).toEqual({ stocked: 5, reserved: 2 });
      });

      it("and answers a repeat with the same order, other content with a refusal", async () => {
        const body = shop.form();
        const first = await shop.send(body);
        const again = await shop.send(body);
        expect(again.data).toEqual({ order: first.data.order, outcome: "duplicate" });
        const other = await shop.send({
          ...body,
          lines: [{ variant_id: shop.bowl.variantId, quantity: 1 }],
        });
        expect([other.status, other.data.code]).toEqual([409, "checkout_mismatch"]);
        expect(await shop.orders()).toHaveLength(1);
      });

      it("when the process died after the order and before our row", async () => {
        const body = shop.form();
        const first = await shop.send(body);
        await dbConnection.raw(
          `update checkout set state = 'started', order_id = null, placed_at = null, claimed_until = now() - interval '1 second'`,
        );
        const mismatch = await shop.send({ ...body, note: "khác" });
        expect(mismatch.data.code).toBe("checkout_mismatch");
        const again = await shop.send(body);
        expect(again.data).toEqual({ order: first.data.order, outcome: "duplicate" });
        expect(await shop.orders()).toHaveLength(1);
        expect(await shop.levelAt(shop.batTrang)).toEqual({ stocked: 5, reserved: 2 });
      });

      it("when the process died in the middle of making the order", async () => {
        const body = shop.form();
        const first = await shop.send(body);
        // What a dead process leaves: order and reservation stand, payment and our row do not.
        await dbConnection.raw(`delete from payment`);
        await dbConnection.raw(
          `update checkout set state = 'started', order_id = null, placed_at = null, claimed_until = now() - interval '1 second'`,
        );
        const again = await shop.send(body);
        expect([again.status, again.data.outcome]).toEqual([201, "placed"]);
        expect(again.data.order.order_id).not.toBe(first.data.order.order_id);
        expect((await shop.orders()).map(({ id }) => id)).toEqual([again.data.order.order_id]);
        expect(await shop.levelAt(shop.batTrang)).toEqual({ stocked: 5, reserved: 2 });
      });

      it("and the job looks after an attempt whose shopper did not come back", async () => {
        const body = shop.form();
        const first = await shop.send(body);
        const died = (payments: string) =>
          dbConnection.raw(
            `${payments}; update checkout set state = 'started', order_id = null, placed_at = null, claimed_until = now() - interval '1 second'`,
          );
        await died("select 1");
        await recoverCheckouts(getContainer());
        // Polled: the scheduler may run the same job at this very moment.
        const state = () =>
          expect.poll(
            async () => (await dbConnection.raw(`select state, order_id from checkout`)).rows,
          );
        await state().toEqual([{ state: "placed", order_id: first.data.order.order_id }]);
        await died("delete from payment");
        await recoverCheckouts(getContainer());
        await state().toEqual([{ state: "refused", order_id: null }]);
        expect(await shop.orders()).toHaveLength(0);
        expect(await shop.levelAt(shop.batTrang)).toEqual({ stocked: 5, reserved: 0 });
      });

      describe("after the connection broke between a reservation and Medusa's hearing of it", () => {
        /** What is left: the reservation stands, the order was taken back, and the attempt is over. */
        const leaveStray = async () => {
          const body = shop.form();
          const first = await shop.send(body);
          const orderId = first.data.order.order_id;
          await getContainer().resolve(Modules.ORDER).deleteOrders([orderId]);
          await dbConnection.raw(
            `update checkout set state = 'started', order_id = null, placed_at = null, claimed_until = now() - interval '1 second'`,
          );
          expect(await shop.levelAt(shop.batTrang)).toEqual({ stocked: 5, reserved: 2 });
          return body;
        };

        it("the shopper's repeat reserves the goods once", async () => {
          const body = await leaveStray();
          const again = await shop.send(body);
          expect([again.status, again.data.outcome]).toEqual([201, "placed"]);
          expect(await shop.levelAt(shop.batTrang)).toEqual({ stocked: 5, reserved: 2 });
        });

        it("the job frees the goods for others, once even when two processes run it", async () => {
          await leaveStray();
          await Promise.all([recoverCheckouts(getContainer()), recoverCheckouts(getContainer())]);
          await expect.poll(() => shop.levelAt(shop.batTrang)).toEqual({ stocked: 5, reserved: 0 });
        });
      });

      it("even with our own checks gone: Medusa's unique order number holds", async () => {
        const service = getContainer().resolve(Modules.ORDER);
        const order = { currency_code: "vnd", metadata: { order_code: "SLABCDEF" } };
        await service.createOrders(order);
        await expect(service.createOrders(order)).rejects.toThrow();
      });
    });

    it("sells the last piece once to ten shoppers, and leaves nothing behind of the other nine", async () => {
      const vase = await shop.world.addProduct("lo-hoa", 900_000, [[shop.batTrang, 1]]);
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          shop.send(
            shop.form({
              lines: [{ variant_id: vase.variantId, quantity: 1 }],
              recipient: { name: "Khách", phone: `091200000${n}`, email: null },
              expected_total: 930_000,
            }),
          ),
        ),
      );
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
      const refused = answers.filter(({ status }) => status !== 201);
      expect(refused.map(({ data }) => data.code)).toEqual(Array(9).fill("point_cannot_serve"));
      const inventory = getContainer().resolve(Modules.INVENTORY);
      expect(await inventory.listReservationItems({})).toHaveLength(1);
      expect(await shop.orders()).toHaveLength(1);
      const { rows } = await dbConnection.raw(
        `select state, count(*)::int as n from checkout group by state order by state`,
      );
      expect(rows).toEqual([
        { state: "placed", n: 1 },
        { state: "refused", n: 9 },
      ]);
      const [level] = await inventory.listInventoryLevels({
        inventory_item_id: vase.inventoryItemId,
      });
      expect([Number(level?.stocked_quantity), Number(level?.reserved_quantity)]).toEqual([1, 1]);
    });

    it("lets two baskets with the same things in another order through, without blocking each other", async () => {
      const cup = await shop.world.addProduct("chen-tong", 50_000, [
        [shop.batTrang, 10],
        [shop.haDong, 10],
      ]);
      const there = [
        { variant_id: shop.bowl.variantId, quantity: 1 },
        { variant_id: cup.variantId, quantity: 1 },
      ];
      const answers = await Promise.all(
        [0, 1, 2, 3].map((n) =>
          shop.send(
            shop.form({
              lines: n % 2 ? there : [...there].reverse(),
              sales_point_id: n % 2 ? shop.batTrang.id : shop.haDong.id,
              expected_total: 205_000,
            }),
          ),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    });
  },
});
