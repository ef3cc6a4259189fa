import { withShop } from "../../../test/with-shop";
import { dong } from "@saolang/domain/money";
import { blindCounter } from "../../../test/blind-counter";
import { counterWith, drain } from "../../../test/counter-till";
import { stockOf } from "../../../test/counter-world";
import { exchanged } from "../../../test/till-commands";
import { emptyPlan } from "./command/plan";
import type { World } from "./command/world";

/** What the database alone refuses: the plan is made as if nothing were known, then written twice. */
withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));

    async function setUp() {
      const counter = await counterWith(api, getContainer());
      return { ...counter, ...(await blindCounter(getContainer(), counter)) };
    }

    it("lets one of twenty blind writers of the same command through", async () => {
      const { point, good, till, db, blindPlan, write } = await setUp();
      const plan = blindPlan(till.sale([good]));
      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => write(plan)));
      expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
      expect(await db("counter_sale")).toHaveLength(1);
      expect(await db("outbox_entry")).toHaveLength(1);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 99, moved: 99 });
    });

    it("refuses each double by its own key, with the checks of the code out of the way", async () => {
      const { good, till, blindPlan, write } = await setUp();
      const first = till.sale([good]);
      await write(blindPlan(first));
      const sameId = { ...till.sale([good]), id: first.id };
      const sameSeq = { ...till.sale([good]), seq: first.seq };
      const sameSale = till.sale([good], { sale_id: first.payload.sale_id });
      const sameReceipt = till.sale([good], { receipt_number: first.payload.receipt_number });
      await expect(write(blindPlan(sameId))).rejects.toThrow(/counter_command_pkey/);
      await expect(write(blindPlan(sameSeq))).rejects.toThrow(/counter_command_device_id_seq_key/);
      await expect(write(blindPlan(sameSale))).rejects.toThrow(/counter_sale_pkey/);
      await expect(write(blindPlan(sameReceipt))).rejects.toThrow(
        /counter_sale_receipt_number_key/,
      );
    });

    it("refuses a movement and an outbox entry of a sale that has one", async () => {
      const { good, till, blindPlan, write } = await setUp();
      const plan = blindPlan(till.sale([good]));
      await write(plan);
      await expect(write({ ...emptyPlan(), movements: plan.movements })).rejects.toThrow(
        /stock_movement_source_once/,
      );
      const entry = `INSERT INTO outbox_entry (consumer, kind, subject, next_try_at, recorded_at)
        SELECT consumer, kind, subject, now(), now() FROM outbox_entry`;
      await expect(write(emptyPlan(), (trx) => trx.raw(entry))).rejects.toThrow(
        /outbox_entry_once/,
      );
    });

    it("refuses a second open shift of a till", async () => {
      const { till, blindPlan, write } = await setUp();
      await write(blindPlan(till.openShift()));
      await expect(write(blindPlan(till.openShift()))).rejects.toThrow(
        /counter_shift_one_open_per_device/,
      );
    });

    it("refuses sums that do not add up, at commit at the latest", async () => {
      const { good, till, db, blindPlan, write } = await setUp();
      const short = blindPlan(till.sale([good]));
      short.sales[0]?.payload.tenders.splice(0, 1, {
        tender_id: till.shiftId,
        kind: "cash",
        amount: 1_000,
        received: 1_000,
        change: 0,
      });
      await expect(write(short)).rejects.toThrow(/does not add up/);
      const change = blindPlan(till.sale([good]));
      Object.assign(change.sales[0]?.payload.tenders[0] ?? {}, { change: 1 });
      await expect(write(change)).rejects.toThrow(/counter_tender_check/);
      const total = blindPlan(till.sale([good]));
      Object.assign(total.sales[0]?.payload.totals ?? {}, { due: 1 });
      await expect(write(total)).rejects.toThrow(/counter_sale_check/);
      expect(await db("counter_sale")).toHaveLength(0);
    });

    it("never changes a line or a tender again", async () => {
      const { good, till, db, blindPlan, write } = await setUp();
      await write(blindPlan(till.sale([good])));
      await expect(db("counter_sale_line").update({ quantity: 2 })).rejects.toThrow(
        /never changed/,
      );
      await expect(db("counter_tender").delete()).rejects.toThrow(/never changed/);
    });

    it("lets one of twenty blind writers of the same return through, with one refund and one restock", async () => {
      const { point, good, till, db, blindPlan, write } = await setUp();
      const sale = till.sale([{ ...good, quantity: 3 }]);
      await write(blindPlan(sale));
      const plan = blindPlan(till.return(sale, [{ quantity: 1 }]));
      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => write(plan)));
      expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
      expect(await db("counter_return")).toHaveLength(1);
      expect(await db("counter_refund")).toHaveLength(1);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 98, moved: 98 });
    });

    it("takes back no more than was sold when twenty blind tills take back the same pieces at once", async () => {
      const { point, good, till, db, blindPlan, write } = await setUp();
      const sale = till.sale([{ ...good, quantity: 3 }]);
      await write(blindPlan(sale));
      const plans = Array.from({ length: 20 }, () =>
        blindPlan(till.return(sale, [{ quantity: 2 }])),
      );
      const outcomes = await Promise.allSettled(plans.map((plan) => write(plan)));
      expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
      expect(await db("counter_return")).toHaveLength(1);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 99, moved: 99 });
      const dear = blindPlan(till.return(sale, [{ quantity: 1 }]));
      Object.assign(dear.returns[0]?.payload.lines[0] ?? {}, { refund: 45_001 });
      Object.assign(dear.returns[0]?.payload.totals ?? {}, { refund: 45_001, due: 45_001 });
      Object.assign(dear.returns[0]?.payload.tenders[0] ?? {}, { amount: 45_001 });
      await expect(write(dear)).rejects.toThrow(/takes back more of line/);
    });

    it("refuses each double of a return by its own key, and a number that a sale has", async () => {
      const { good, till, blindPlan, write } = await setUp();
      const sale = till.sale([{ ...good, quantity: 9 }]);
      const first = till.return(sale, [{ quantity: 1 }]);
      await write(blindPlan(sale, first));
      const back = (change: Parameters<typeof till.return>[2]) =>
        blindPlan(till.return(sale, [{ quantity: 1 }], change));
      const { return_id, receipt_number } = first.payload;
      await expect(write(back({ return_id }))).rejects.toThrow(/counter_return_pkey/);
      await expect(write(back({ receipt_number }))).rejects.toThrow(
        /counter_return_receipt_number_key/,
      );
      await expect(write(back({ receipt_number: sale.payload.receipt_number }))).rejects.toThrow(
        /counter_receipt_number_pkey/,
      );
      await expect(write(blindPlan(till.sale([good], { receipt_number })))).rejects.toThrow(
        /counter_receipt_number_pkey/,
      );
    });

    it("refuses returns and tenders that do not add up, at commit at the latest, and never changes them again", async () => {
      const { good, till, db, blindPlan, write } = await setUp();
      const sale = till.sale([{ ...good, quantity: 2 }]);
      const back = till.return(sale, [{ quantity: 1 }]);
      const short = blindPlan(structuredClone(back));
      Object.assign(short.returns[0]?.payload.tenders[0] ?? {}, { amount: 1 });
      await expect(write(short)).rejects.toThrow(/does not add up/);
      const total = blindPlan(structuredClone(back));
      Object.assign(total.returns[0]?.payload.totals ?? {}, { due: 1 });
      await expect(write(total)).rejects.toThrow(/counter_return_check/);
      await write(blindPlan(sale, back));
      for (const table of ["counter_return_line", "counter_refund", "counter_receipt_number"]) {
        await expect(db(table).delete()).rejects.toThrow(/never changed/);
      }
      await expect(db("counter_return").update({ is_accepted: false })).rejects.toThrow(
        /never changed/,
      );
      await db("counter_return").update({ state: "projected" });
      const tender = (change: object) =>
        db("counter_tender").insert({
          sale_id: sale.payload.sale_id,
          tender_id: back.payload.return_id,
          position: 1,
          kind: "card",
          amount: 0,
          received: 0,
          change: 0,
          ...change,
        });
      await expect(tender({ received: 5, change: 5 })).rejects.toThrow(/only_cash_has_change/);
      await expect(tender({ kind: "exchange" })).rejects.toThrow(/exchange_names_return/);
      await expect(tender({ kind: "cash", reference: "1" })).rejects.toThrow(/reference_check/);
      const paid = till.sale([good], { tenders: [exchanged(back, good.price)] });
      await write(blindPlan(paid));
    });

    it("records a cash move once, undoes it once, and only by its opposite", async () => {
      const { till, db, blindPlan, planKnowing, write } = await setUp();
      const open = till.openShift();
      await write(blindPlan(open));
      const move = till.move("out", 200_000);
      const shift = {
        id: till.shiftId,
        device_id: "",
        sales_point_id: (await db("counter_shift").first("sales_point_id")).sales_point_id,
        opened_seq: 1,
        float: dong(500_000),
        isClosed: false,
        sales: [],
        returns: [],
        moves: [],
        receiptCounters: [],
      };
      const { move_id, shift_id } = move.payload;
      const known =
        (change: object = {}) =>
        (): Partial<World> => ({
          shifts: new Map([[till.shiftId, { ...shift, moves: [] }]]),
          moves: new Map([
            [move_id, { shift_id, kind: "out", amount: dong(200_000), isUndone: false, ...change }],
          ]),
        });
      const justTheShift = (): Partial<World> => ({ shifts: known()().shifts ?? new Map() });
      const plan = planKnowing(justTheShift, move);
      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => write(plan)));
      expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
      const undo = (kind: "in" | "out", amount: number, seen: object) =>
        write(planKnowing(known(seen), till.move(kind, amount, { voids: move_id })));
      await expect(undo("in", 100_000, { amount: dong(100_000) })).rejects.toThrow(
        /counter_move_undoes_its_opposite/,
      );
      await expect(undo("out", 200_000, { kind: "in" })).rejects.toThrow(
        /counter_move_undoes_its_opposite/,
      );
      await undo("in", 200_000, {});
      await expect(undo("in", 200_000, {})).rejects.toThrow(/counter_move_undone_once/);
      expect(await db("counter_move")).toHaveLength(2);
      await expect(db("counter_move").delete()).rejects.toThrow(/never changed/);
    });
  },
});
