import { withShop } from "../../../test/with-shop";
import { Modules } from "@medusajs/framework/utils";
import { checkoutAnswer, checkoutPointsAnswer } from "@saolang/contracts";
import { connectionOf } from "../../shared/connection";
import { readBasket } from "./basket/read-basket";
import { twoPoints } from "./testing/two-points";

withShop({
  testSuite: ({ api, getContainer }) => {
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

    describe("the points that can serve a basket", () => {
      it("are those that hold all of it, the nearest to the commune first, with live price and delivery fee", async () => {
        const closed = await shop.world.addPoint({
          code: "XX",
          communeCode: "00577",
          sellsOnline: false,
        });
        await shop.world.addProduct("chi-o-diem-dong", 10_000, [[closed, 5]]);
        const lines = [{ variant_id: shop.bowl.variantId, quantity: 2 }];
        const near = await shop.points({ lines, commune_code: "00577" });
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
        const elsewhere = await shop.points({ lines, commune_code: null });
        expect(elsewhere.data.points[0].code).toBe("HD");
      });

      it("are none when no point holds the whole basket, and what is sold no more is named", async () => {
        const cup = await shop.world.addProduct("chen", 50_000, [[shop.haDong, 1]]);
        const withdrawn = await shop.world.addProduct("da-ngung", 50_000, [[shop.haDong, 1]]);
        await getContainer()
          .resolve(Modules.PRODUCT)
          .updateProducts(withdrawn.productId, { status: "draft" });
        const { data } = await shop.points({
          lines: [
            { variant_id: shop.bowl.variantId, quantity: 1 },
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
          [{ variant_id: shop.bowl.variantId, quantity: 1 }],
          "vi",
        );
        db.removeListener("query", hear);
        expect(basket.points).toHaveLength(2);
        expect(statements).toHaveLength(4);
      });
    });

    describe("placing an order", () => {
      it("makes one order at the point, with whole amounts, address codes and a code to read out", async () => {
        const { status, data } = await shop.send(shop.form({ note: "Gọi trước khi giao" }));
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
          sales_channel_id: shop.batTrang.salesChannelId,
          email: null,
          metadata: { note: "Gọi trước khi giao", sales_point_id: shop.batTrang.id },
          shipping_address: {
            phone: "+84912345678",
            postal_code: null,
            metadata: { commune_code: "00004", province_code: "01" },
          },
        });
        expect(await shop.levelAt(shop.batTrang)).toEqual({ stocked: 5, reserved: 2 });
        expect(await shop.levelAt(shop.haDong)).toEqual({ stocked: 5, reserved: 0 });
      });

      it("shows in the admin with its total, its code and the payment authorised", async () => {
        const { data } = await shop.send(shop.form());
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
        const first = shop.form({ expected_total: 279_999 });
        const refused = await shop.send(first);
        expect([refused.status, refused.data.code, refused.data.facts.total]).toEqual([
          409,
          "total_changed",
          280_000,
        ]);
        expect(await shop.orders()).toHaveLength(0);
        const placed = await shop.send({ ...first, expected_total: 280_000 });
        expect([placed.status, placed.data.outcome]).toEqual([201, "placed"]);
      });

      it("refuses what the point does not hold and says which lines are short", async () => {
        const { status, data } = await shop.send(
          shop.form({
            lines: [{ variant_id: shop.bowl.variantId, quantity: 6 }],
            expected_total: 780_000,
          }),
        );
        expect([status, data.code]).toEqual([409, "point_cannot_serve"]);
        expect(data.facts).toEqual({
          gone: [],
          short: [{ variant_id: shop.bowl.variantId, quantity: 6, available: 5 }],
        });
        expect(await shop.levelAt(shop.batTrang)).toEqual({ stocked: 5, reserved: 0 });
      });

      it("refuses a phone, a commune and a shape it cannot read", async () => {
        const phone = await shop.send(
          shop.form({ recipient: { name: "An", phone: "12345678", email: null } }),
        );
        expect(phone.data.code).toBe("phone_unreadable");
        const commune = await shop.send(
          shop.form({ address: { commune_code: "99999", street: "Số 1" } }),
        );
        expect(commune.data.code).toBe("commune_unknown");
        const shape = await shop.send({ ...shop.form(), price: 1 });
        expect([shape.status, shape.data.code]).toEqual([400, "malformed"]);
        expect(await shop.orders()).toHaveLength(0);
      });
    });
  },
});
