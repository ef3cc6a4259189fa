import { randomUUID } from "node:crypto";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { Modules } from "@medusajs/framework/utils";
import { checkoutAnswer, checkoutPointsAnswer } from "@saolang/contracts";
import { connectionOf } from "../../shared/connection";
import { readBasket } from "./basket/read-basket";
import recoverCheckouts from "./jobs/recover-checkouts";
import { onlineWorld, type TestPoint } from "./testing/online-world";

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, dbConnection }) => {
    let store: { headers: Record<string, string>; validateStatus: () => boolean };
    let world: Awaited<ReturnType<typeof onlineWorld>>;
    let batTrang: TestPoint;
    let haDong: TestPoint;
    let bowl: Awaited<ReturnType<typeof world.addProduct>>;

    beforeEach(async () => {
      world = await onlineWorld(getContainer());
      store = {
        headers: { "x-publishable-api-key": world.publishableKey },
        validateStatus: () => true,
      };
      batTrang = await world.addPoint({ code: "BT", communeCode: "00577", position: 2 });
      haDong = await world.addPoint({ code: "HD", communeCode: "09556", position: 1 });
      bowl = await world.addProduct("bat-men-lam", 125_000, [
        [batTrang, 5],
        [haDong, 5],
      ]);
    });

    const form = (more: Record<string, unknown> = {}) => ({
      checkout_id: randomUUID(),
      locale: "vi",
      lines: [{ variant_id: bowl.variantId, quantity: 2 }],
      sales_point_id: batTrang.id,
      recipient: { name: "Nguyễn Thị Ễnh", phone: "0912 345 678", email: null },
      address: { commune_code: "00004", street: "12 Đội Cấn" },
      note: null,
      payment: "cash_on_delivery",
      expected_total: 280_000,
      ...more,
    });

    const send = (body: unknown) => api.post("/store/checkout", body, store);
    const points = (body: unknown) => api.post("/store/checkout/points", body, store);
    const orders = () =>
      getContainer()
        .resolve(Modules.ORDER)
        .listOrders({}, { relations: ["items"] });

    const levelAt = async (point: TestPoint) => {
      const [level] = await getContainer().resolve(Modules.INVENTORY).listInventoryLevels({
        inventory_item_id: bowl.inventoryItemId,
        location_id: point.stockLocationId,
      });
      return {
        stocked: Number(level?.stocked_quantity),
        reserved: Number(level?.reserved_quantity),
      };
    };

    describe("the points that can serve a basket", () => {
      it("are those that hold all of it, the nearest to the commune first, with live price and delivery fee", async () => {
        const closed = await world.addPoint({
          code: "XX",
          communeCode: "00577",
          sellsOnline: false,
        });
        await world.addProduct("chi-o-diem-dong", 10_000, [[closed, 5]]);
        const lines = [{ variant_id: bowl.variantId, quantity: 2 }];
        const near = await points({ lines, commune_code: "00577" });
        expect(near.status).toBe(200);
        const answer = checkoutPointsAnswer.parse(near.data);
        expect(answer.points.map(({ code, delivery_fee }) => [code, delivery_fee])).toEqual([
          ["BT", 30_000],
          ["HD", 30_000],
        ]);
        expect(answer.lines).toMatchObject([
          { unit_price: 125_000, quantity: 2, total: 250_000, available: 5, variant_title: null },
        ]);
        expect(answer.goods_total).toBe(250_000);
        const elsewhere = await points({ lines, commune_code: null });
        expect(elsewhere.data.points[0].code).toBe("HD");
      });

      it("are none when no point holds the whole basket, and what is sold no more is named", async () => {
        const cup = await world.addProduct("chen", 50_000, [[haDong, 1]]);
        const withdrawn = await world.addProduct("da-ngung", 50_000, [[haDong, 1]]);
        await getContainer()
          .resolve(Modules.PRODUCT)
          .updateProducts(withdrawn.productId, { status: "draft" });
        const { data } = await points({
          lines: [
            { variant_id: bowl.variantId, quantity: 1 },
            { variant_id: cup.variantId, quantity: 2 },
            { variant_id: withdrawn.variantId, quantity: 1 },
            { variant_id: "variant_none", quantity: 1 },
          ],
          commune_code: null,
        });
        expect(data.points).toEqual([]);
        expect(data.gone).toEqual([withdrawn.variantId, "variant_none"]);
        expect(data.lines.map(({ available }: { available: number }) => available)).toEqual([5, 1]);
      });

      it("are read in four statements, three of them Medusa's price calculation", async () => {
        const statements: string[] = [];
        const db = connectionOf(getContainer());
        const hear = ({ sql }: { sql: string }) => statements.push(sql);
        db.on("query", hear);
        const basket = await readBasket(
          getContainer(),
          db,
          [{ variant_id: bowl.variantId, quantity: 1 }],
          "vi",
        );
        db.removeListener("query", hear);
        expect(basket.points).toHaveLength(2);
        expect(statements).toHaveLength(4);
      });
    });

    describe("placing an order", () => {
      it("makes one order at the point, with whole amounts, address codes and a code to read out", async () => {
        const { status, data } = await send(form({ note: "Gọi trước khi giao" }));
        expect([status, data.code ?? null]).toEqual([201, null]);
        const { order, outcome } = checkoutAnswer.parse(data);
        expect(outcome).toBe("placed");
        expect(order).toMatchObject({
          goods_total: 250_000,
          delivery_fee: 30_000,
          total: 280_000,
          recipient_name: "Nguyễn Thị Ễnh",
          address_text: "12 Đội Cấn, Phường Ba Đình, Thành phố Hà Nội",
          sales_point: { code: "BT" },
          lines: [{ unit_price: 125_000, quantity: 2, total: 250_000 }],
        });
        expect(order.code).toMatch(/^SL[A-HJ-NP-Z2-9]{6}$/u);
        expect(order.recipient_phone).not.toContain("345");
        const kept = await getContainer()
          .resolve(Modules.ORDER)
          .retrieveOrder(order.order_id, { relations: ["shipping_address"] });
        expect(kept).toMatchObject({
          custom_display_id: order.code,
          sales_channel_id: batTrang.salesChannelId,
          email: null,
          metadata: { note: "Gọi trước khi giao", sales_point_id: batTrang.id },
          shipping_address: {
            phone: "+84912345678",
            postal_code: null,
            metadata: { commune_code: "00004", province_code: "01" },
          },
        });
        expect(await levelAt(batTrang)).toEqual({ stocked: 5, reserved: 2 });
        expect(await levelAt(haDong)).toEqual({ stocked: 5, reserved: 0 });
      });

      it("shows in the admin with its total, its code and the payment authorised", async () => {
        const { data } = await send(form());
        const email = "van-phong@example.com";
        const password = "mat-khau-dai";
        const auth = getContainer().resolve(Modules.AUTH);
        const user = await getContainer().resolve(Modules.USER).createUsers({ email });
        const { authIdentity } = await auth.register("emailpass", { body: { email, password } });
        await auth.updateAuthIdentities({
          id: authIdentity?.id ?? "",
          app_metadata: { user_id: user.id },
        });
        const signedIn = await api.post("/auth/user/emailpass", { email, password });
        const shown = await api.get(
          `/admin/orders/${data.order.order_id}?fields=id,total,custom_display_id,payment_status,fulfillment_status`,
          { headers: { authorization: `Bearer ${signedIn.data.token}` } },
        );
        expect(shown.data.order).toMatchObject({
          total: 280_000,
          custom_display_id: data.order.code,
          payment_status: "authorized",
          fulfillment_status: "not_fulfilled",
        });
      });

      it("refuses a total the shopper did not see, and takes the corrected form under the same id", async () => {
        const first = form({ expected_total: 279_999 });
        const refused = await send(first);
        expect([refused.status, refused.data.code, refused.data.facts.total]).toEqual([
          409,
          "total_changed",
          280_000,
        ]);
        expect(await orders()).toHaveLength(0);
        const placed = await send({ ...first, expected_total: 280_000 });
        expect([placed.status, placed.data.outcome]).toEqual([201, "placed"]);
      });

      it("refuses what the point does not hold and says which lines are short", async () => {
        const { status, data } = await send(
          form({ lines: [{ variant_id: bowl.variantId, quantity: 6 }], expected_total: 780_000 }),
        );
        expect([status, data.code]).toEqual([409, "point_cannot_serve"]);
        expect(data.facts).toEqual({
          gone: [],
          short: [{ variant_id: bowl.variantId, quantity: 6, available: 5 }],
        });
        expect(await levelAt(batTrang)).toEqual({ stocked: 5, reserved: 0 });
      });

      it("refuses a phone, a commune and a shape it cannot read", async () => {
        const phone = await send(
          form({ recipient: { name: "An", phone: "12345678", email: null } }),
        );
        expect(phone.data.code).toBe("phone_unreadable");
        const commune = await send(form({ address: { commune_code: "99999", street: "Số 1" } }));
        expect(commune.data.code).toBe("commune_unknown");
        const shape = await send({ ...form(), price: 1 });
        expect([shape.status, shape.data.code]).toEqual([400, "malformed"]);
        expect(await orders()).toHaveLength(0);
      });
    });

    describe("an order is placed once", () => {
      it("when the same form is sent ten times at once", async () => {
        const body = form();
        const answers = await Promise.all(Array.from({ length: 10 }, () => send(body)));
        expect(answers.map(({ status }) => status).sort()).toEqual([
          200, 200, 200, 200, 200, 200, 200, 200, 200, 201,
        ]);
        expect(new Set(answers.map(({ data }) => data.order.order_id)).size).toBe(1);
        expect(await orders()).toHaveLength(1);
        expect(await levelAt(batTrang)).toEqual({ stocked: 5, reserved: 2 });
      });

      it("and answers a repeat with the same order, other content with a refusal", async () => {
        const body = form();
        const first = await send(body);
        const again = await send(body);
        expect(again.data).toEqual({ order: first.data.order, outcome: "duplicate" });
        const other = await send({ ...body, lines: [{ variant_id: bowl.variantId, quantity: 1 }] });
        expect([other.status, other.data.code]).toEqual([409, "checkout_mismatch"]);
        expect(await orders()).toHaveLength(1);
      });

      it("when the process died after the order and before our row", async () => {
        const body = form();
        const first = await send(body);
        await dbConnection.raw(
          `update checkout set state = 'started', order_id = null, placed_at = null, claimed_until = now() - interval '1 second'`,
        );
        const mismatch = await send({ ...body, note: "khác" });
        expect(mismatch.data.code).toBe("checkout_mismatch");
        const again = await send(body);
        expect(again.data).toEqual({ order: first.data.order, outcome: "duplicate" });
        expect(await orders()).toHaveLength(1);
        expect(await levelAt(batTrang)).toEqual({ stocked: 5, reserved: 2 });
      });

      it("when the process died in the middle of making the order", async () => {
        const body = form();
        const first = await send(body);
        // What a dead process leaves: order and reservation stand, payment and our row do not.
        await dbConnection.raw(`delete from payment`);
        await dbConnection.raw(
          `update checkout set state = 'started', order_id = null, placed_at = null, claimed_until = now() - interval '1 second'`,
        );
        const again = await send(body);
        expect([again.status, again.data.outcome]).toEqual([201, "placed"]);
        expect(again.data.order.order_id).not.toBe(first.data.order.order_id);
        expect((await orders()).map(({ id }) => id)).toEqual([again.data.order.order_id]);
        expect(await levelAt(batTrang)).toEqual({ stocked: 5, reserved: 2 });
      });

      it("and the job looks after an attempt whose shopper did not come back", async () => {
        const body = form();
        const first = await send(body);
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
        expect(await orders()).toHaveLength(0);
        expect(await levelAt(batTrang)).toEqual({ stocked: 5, reserved: 0 });
      });

      it("even with our own checks gone: Medusa's unique order number holds", async () => {
        const service = getContainer().resolve(Modules.ORDER);
        const order = { currency_code: "vnd", metadata: { order_code: "SLABCDEF" } };
        await service.createOrders(order);
        await expect(service.createOrders(order)).rejects.toThrow();
      });
    });

    it("sells the last piece once to ten shoppers, and leaves nothing behind of the other nine", async () => {
      const vase = await world.addProduct("lo-hoa", 900_000, [[batTrang, 1]]);
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          send(
            form({
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
      expect(await orders()).toHaveLength(1);
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
      const cup = await world.addProduct("chen-tong", 50_000, [
        [batTrang, 10],
        [haDong, 10],
      ]);
      const there = [
        { variant_id: bowl.variantId, quantity: 1 },
        { variant_id: cup.variantId, quantity: 1 },
      ];
      const answers = await Promise.all(
        [0, 1, 2, 3].map((n) =>
          send(
            form({
              lines: n % 2 ? there : [...there].reverse(),
              sales_point_id: n % 2 ? batTrang.id : haDong.id,
              expected_total: 205_000,
            }),
          ),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    });
  },
});
