import { withShop } from "../../../test/with-shop";
import { twoPoints } from "./testing/two-points";

withShop({
  testSuite: ({ api, getContainer }) => {
    const loose = { validateStatus: () => true };

    it("a placed order is read again by its checkout id, and by nothing else", async () => {
      const keys: string[] = [];
      const shop = await twoPoints(getContainer(), (path, key, body) => {
        keys.push(key);
        return api.post(path, body, { headers: { "x-publishable-api-key": key }, ...loose });
      });
      const body = shop.form();
      const placed = await shop.send(body);
      const read = (id: string) =>
        api.get(`/store/checkout/${id}`, {
          headers: { "x-publishable-api-key": keys[0] },
          ...loose,
        });
      const again = await read(body.checkout_id);
      expect([again.status, again.data]).toEqual([
        200,
        { order: placed.data.order, outcome: "duplicate" },
      ]);
      for (const other of [
        placed.data.order.order_id,
        placed.data.order.code,
        "00000000-0000-4000-8000-000000000000",
      ]) {
        const answer = await read(other);
        expect([answer.status, answer.data.code]).toEqual([404, "not_found"]);
      }
    });
  },
});
