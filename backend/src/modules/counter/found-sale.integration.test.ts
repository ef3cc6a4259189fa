import { withShop } from "../../../test/with-shop";
import { posKnownSale } from "@saolang/contracts";
import { counterWith, drain, pairTill, tillAt } from "../../../test/counter-till";
import { makePoint } from "../../../test/counter-world";

withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));
    const find = (receipt: string, headers: object) =>
      api.get(`/pos/sales?receipt=${receipt}`, { headers, validateStatus: () => true });

    it("gives any till of the point the sale of a receipt, as it was recorded", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const sale = till.sale([good]);
      await send([sale]);
      const second = await pairTill(api, getContainer(), point.id);
      const headers = { authorization: `Bearer ${second.device_token}` };
      const { data } = await find(sale.payload.receipt_number.toLowerCase(), headers);
      expect(posKnownSale.parse(data.found)).toEqual({
        sale: sale.payload,
        clerk_name: "Lan",
        returned: [],
      });
    });

    it("tells a sale of the first tills in today's words", async () => {
      const { good, till, send, headers } = await counterWith(api, getContainer());
      const today = till.sale([good]);
      const { basket_discount: _1, note: _2, age_check: _3, lines, ...first } = today.payload;
      const firstLines = lines.map(({ discount_reason: _4, note: _5, ...line }) => line);
      const earlier = { ...today, version: 1, payload: { ...first, lines: firstLines } };
      expect(await send([earlier])).toMatchObject([{ outcome: "applied" }]);
      const { data } = await find(today.payload.receipt_number, headers);
      expect(data.found.sale).toEqual(today.payload);
    });

    it("knows no receipt of another point, none it does not hold, and nobody without a token", async () => {
      const { good, till, send, headers } = await counterWith(api, getContainer());
      const sale = till.sale([good]);
      await send([sale]);
      const elsewhere = await tillAt(api, getContainer(), await makePoint(getContainer(), "VP1"));
      const number = sale.payload.receipt_number;
      expect((await find(number, elsewhere.headers)).data).toEqual({ found: null });
      expect((await find("BT1-A-2611-9999", headers)).data).toEqual({ found: null });
      expect((await find(number, {})).data.code).toBe("signed_out");
      expect((await find("", headers)).data.code).toBe("malformed");
    });
  },
});
