import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { withShop } from "./with-shop";
import { type Believed, faultsInBooks } from "./counter-oracle";
import { counterWith, drain } from "./counter-till";
import { dbOf, shelfOf } from "./counter-world";

withShop({
  testSuite: ({ api, getContainer }) => {
    it("finds nothing in good books and names what is wrong in bad ones", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const open = till.openShift();
      const sale = till.sale([{ ...good, quantity: 2 }]);
      const back = till.return(sale, [{ quantity: 1 }]);
      const close = till.closeShift({
        counted: 545_000,
        expected: 545_000,
        sale_count: 1,
        sales_total: 90_000,
        return_count: 1,
        returns_total: 45_000,
      });
      await send([open, sale, back, close]);
      await drain(getContainer());
      const believed: Believed = {
        sales: [sale.payload],
        returns: [{ payload: back.payload, accepted: true }],
        shifts: [{ shift_id: till.shiftId, float_amount: 500_000 }],
        shelves: [shelfOf(good, point)],
      };
      const db = dbOf(getContainer());
      expect(await faultsInBooks(db, believed)).toEqual([]);

      /** What the oracle says to books that were changed like this; the change is undone. */
      const after = async (change: (trx: Knex) => Promise<unknown>): Promise<string> => {
        const trx = await db.transaction();
        await change(trx);
        const faults = await faultsInBooks(trx, believed);
        await trx.rollback();
        return faults.join("; ");
      };
      const number = sale.payload.receipt_number;
      const changes: [string, string][] = [
        [`UPDATE counter_sale SET state = 'needs_review'`, `${number} state`],
        [`DELETE FROM capture`, `${number} payments`],
        [`UPDATE payment SET data = '{"tender": "card"}'`, `${number} payments`],
        [`UPDATE "order" SET metadata = '{}'`, "orders of sales"],
        [`UPDATE refund SET amount = 1`, `${number} refunded`],
        [`DELETE FROM order_transaction WHERE amount < 0`, `${number} balance`],
        [`UPDATE order_item SET return_received_quantity = 2`, `${number} came back`],
        [`UPDATE "return" SET status = 'requested'`, "returns on orders"],
        [`UPDATE inventory_level SET stocked_quantity = 98`, `stock of ${good.variant_id}`],
        [
          `UPDATE counter_shift SET expected = expected + 1, difference = difference - 1`,
          `cash of shift ${till.shiftId}`,
        ],
        [`UPDATE outbox_entry SET state = 'pending' WHERE kind = 'sale.project'`, "outbox"],
      ];
      for (const [sql, named] of changes) {
        expect([sql, await after((trx) => trx.raw(sql))]).toEqual([
          sql,
          expect.stringContaining(named),
        ]);
      }
      const more = { ...believed, sales: [sale.payload, till.sale([good]).payload] };
      expect((await faultsInBooks(db, more)).join("; ")).toContain("sales: believed");
      const notAccepted = [{ payload: back.payload, accepted: false }];
      expect((await faultsInBooks(db, { ...believed, returns: notAccepted })).join("; ")).toContain(
        "returns: believed",
      );
    });
  },
});
