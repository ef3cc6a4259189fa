import { type PosCommandResult, saleFromV1 } from "@saolang/contracts";
import { withShop } from "../../../test/with-shop";
import { blindCounter } from "../../../test/blind-counter";
import { type Believed, faultsInBooks } from "../../../test/counter-oracle";
import { counterWith, drain } from "../../../test/counter-till";
import { dbOf, shelfOf } from "../../../test/counter-world";

/** What tills and servers of earlier versions wrote is read for as long as any may hold it. */
withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));
    const codes = (results: PosCommandResult[]) =>
      results.map(({ outcome, code }) => code ?? outcome);
    async function expectBooks(believed: Believed): Promise<void> {
      await drain(getContainer());
      expect(await faultsInBooks(dbOf(getContainer()), believed)).toEqual([]);
    }

    it("records what tills of the first version send, says so, and shows it as an order", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const open = till.openShift();
      const { payload, ...sale } = till.saleV1([good]);
      const closeV2 = till.closeShift({
        counted: 544_000,
        expected: 545_000,
        sale_count: 1,
        sales_total: 45_000,
      });
      const {
        difference_reason: _reason,
        return_count: _count,
        returns_total: _total,
        moved_in: _in,
        moved_out: _out,
        other_tenders: _tenders,
        ...figures
      } = closeV2.payload;
      const close = { ...closeV2, version: 1, payload: figures };
      expect(codes(await send([open, { ...sale, payload }, close]))).toEqual(
        Array(3).fill("applied"),
      );
      const db = dbOf(getContainer());
      expect(await db("counter_command").orderBy("seq").pluck("version")).toEqual([1, 1, 1]);
      expect(await db("counter_shift").first()).toMatchObject({ needs_review: false });
      await expectBooks({
        sales: [saleFromV1(payload)],
        shifts: [{ shift_id: till.shiftId, float_amount: 500_000 }],
        shelves: [shelfOf(good, point)],
      });
    });

    it("shows a sale whose row was written before there were other tenders", async () => {
      const counter = await counterWith(api, getContainer());
      const { db, blindPlan, write } = await blindCounter(getContainer(), counter);
      const { good, till } = counter;
      const sale = till.sale([good]);
      await write(blindPlan(sale));
      const { basket_discount: _basket, note: _note, age_check: _age, ...early } = sale.payload;
      await db("counter_sale").update({ payload: JSON.stringify(early) });
      await expectBooks({ sales: [sale.payload], shelves: [shelfOf(good, counter.point)] });
    });
  },
});
