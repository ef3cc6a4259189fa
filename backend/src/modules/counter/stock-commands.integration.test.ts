import type { PosCommandResult } from "@saolang/contracts";
import { withShop } from "../../../test/with-shop";
import { counterWith, drain } from "../../../test/counter-till";
import { dbOf, stockOf } from "../../../test/counter-world";
import { countCommand, receiveCommand } from "../../../test/stock-commands";

withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));
    const codes = (results: PosCommandResult[]) =>
      results.map(({ outcome, code }) => code ?? outcome);
    const tasks = (kind: string) => dbOf(getContainer())("counter_task").where({ kind });
    const movements = (reason: string) => dbOf(getContainer())("stock_movement").where({ reason });
    const gone = { variant_id: "variant_gone", product_id: "prod_gone" };

    it("takes goods in once, however often they are sent, and keeps the slip with the clerk's name", async () => {
      const { point, good, clerk, till, send } = await counterWith(api, getContainer());
      const goods = receiveCommand(till, [
        [good, 7],
        [good, 5],
      ]);
      const answers = await Promise.all([send([goods]), send([goods]), send([goods])]);
      expect(answers.flatMap(codes).sort()).toEqual(["applied", "duplicate", "duplicate"]);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 112, moved: 112 });
      expect(await dbOf(getContainer())("stock_slip")).toMatchObject([
        { kind: "receipt", id: goods.payload.receipt_id, recorded_by: clerk.id },
      ]);
      const other = receiveCommand(till, [[good, 7]], { receipt_id: goods.payload.receipt_id });
      expect(codes(await send([other]))).toEqual(["mismatch"]);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 112, moved: 112 });
    });

    it("rule 17: lapsed papers refuse the goods, which come in once the paper is renewed", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const db = dbOf(getContainer());
      await db("producer").insert({
        id: "cook",
        handle: "bep",
        name: "Bếp",
        kind: "ho_kinh_doanh",
      });
      await db("producer_product").insert({
        id: "link",
        producer_id: "cook",
        product_id: good.product_id,
      });
      await db("quality_paper").insert({
        id: "qp1",
        producer_id: "cook",
        kind: "food_safety_facility",
        number: "12/2023/ATTP",
        issued_by: "Sở Y tế",
        issued_on: "2023-11-21",
        valid_through: "2026-11-21",
      });
      const goods = receiveCommand(till, [[good, 7]]);
      expect(codes(await send([goods]))).toEqual(["receipt_blocked_by_papers"]);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 100, moved: 100 });
      expect(await db("stock_slip")).toEqual([]);
      const inTime = receiveCommand(till, [[good, 1]], {
        received_at: "2026-11-21T03:00:00.000Z",
      });
      expect(codes(await send([inTime]))).toEqual(["applied"]);
      await db("quality_paper").where({ id: "qp1" }).update({ valid_through: "2029-11-21" });
      expect(codes(await send([goods]))).toEqual(["applied"]);
      expect(await movements("receipt")).toMatchObject([
        { quantity: 1, producer_id: "cook" },
        { quantity: 7, producer_id: "cook" },
      ]);
    });

    it("refuses goods and counts of a clerk of nobody, and of one who is not of this point", async () => {
      const { good, till, send } = await counterWith(api, getContainer());
      const clerk_id = "clerk_of_nobody";
      const sent = [receiveCommand(till, [[good, 1]], { clerk_id })];
      const counted = [countCommand(till, [[good, 1, 1]], { clerk_id })];
      expect(codes(await send([...sent, ...counted]))).toEqual(["clerk_unknown", "clerk_unknown"]);
      expect(await dbOf(getContainer())("stock_count")).toEqual([]);
    });

    it("moves nothing for goods it does not know and asks somebody to look", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const goods = receiveCommand(till, [
        [good, 2],
        [gone, 5],
      ]);
      const count = countCommand(till, [[gone, 5, 5]]);
      expect(codes(await send([goods, count]))).toEqual(["applied", "applied"]);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 102, moved: 102 });
      expect(await tasks("unknown_variant")).toMatchObject([
        {
          subject: "variant_gone",
          refs: { documents: [goods.payload.receipt_id, count.payload.count_id] },
        },
      ]);
    });

    it("makes the level what was counted plus what moved since, and says what differed", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const soldAt = (sold_at: string) => till.sale([{ ...good, quantity: 2 }], { sold_at });
      const [before, after] = [
        soldAt("2026-11-22T02:00:00.000Z"),
        soldAt("2026-11-22T04:00:00.000Z"),
      ];
      // The opening stock of the test is of now; it was there when the shelf was counted.
      await dbOf(getContainer()).raw(
        `ALTER TABLE stock_movement DISABLE TRIGGER stock_movement_is_final;
         UPDATE stock_movement SET occurred_at = '2026-11-01T00:00:00Z';
         ALTER TABLE stock_movement ENABLE TRIGGER stock_movement_is_final`,
      );
      await send([before, after]);
      const count = countCommand(till, [[good, 95, 98]]);
      expect(codes(await send([count]))).toEqual(["applied"]);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 93, moved: 93 });
      expect(await movements("count")).toMatchObject([
        { quantity: -3, source_id: count.payload.count_id },
      ]);
      expect(await tasks("count_differs")).toMatchObject([
        { subject: good.variant_id, refs: { shown: 98, counted: 95, level_then: 98 } },
      ]);
      expect(codes(await send([count]))).toEqual(["duplicate"]);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 93, moved: 93 });
    });

    it("counts what the same batch sold before, and keeps a count that found everything right", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const counted_at = "2027-01-01T00:00:00.000Z";
      const sale = till.sale([{ ...good, quantity: 2 }]);
      const right = countCommand(
        till,
        [
          [good, 90, 98],
          [good, 8, 98],
        ],
        { counted_at },
      );
      expect(codes(await send([sale, right]))).toEqual(["applied", "applied"]);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 98, moved: 98 });
      expect(await movements("count")).toEqual([]);
      expect(await tasks("count_differs")).toEqual([]);
      expect(await dbOf(getContainer())("stock_count")).toHaveLength(1);
      expect(await dbOf(getContainer())("stock_count_line")).toHaveLength(2);
    });

    it("holds a count against all that lies there, what web orders have reserved included", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      await dbOf(getContainer())("inventory_level").update({ reserved_quantity: 2 });
      const counted_at = "2027-01-01T00:00:00.000Z";
      const right = countCommand(till, [[good, 100, 100]], { counted_at });
      expect(codes(await send([right]))).toEqual(["applied"]);
      expect(await movements("count")).toEqual([]);
      expect(await tasks("count_differs")).toEqual([]);
      const missing = countCommand(till, [[good, 99, 100]], { counted_at });
      expect(codes(await send([missing]))).toEqual(["applied"]);
      expect(await movements("count")).toMatchObject([{ quantity: -1 }]);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 99, moved: 99 });
    });

    it("never changes a document once it is kept", async () => {
      const { good, till, send } = await counterWith(api, getContainer());
      await send([countCommand(till, [[good, 100, 100]])]);
      const db = dbOf(getContainer());
      for (const table of ["stock_count", "stock_count_line"]) {
        await expect(db(table).delete()).rejects.toThrow("never changed");
      }
    });
  },
});
