import { randomUUID } from "node:crypto";
import type { PosCommandResult } from "@saolang/contracts";
import { withShop } from "../../../test/with-shop";
import { blindCounter } from "../../../test/blind-counter";
import { type Believed, faultsInBooks } from "../../../test/counter-oracle";
import { counterWith, drain, tillAt } from "../../../test/counter-till";
import { dbOf, makePoint, shelfOf } from "../../../test/counter-world";
import { cash, exchanged, paidBy } from "../../../test/till-commands";

withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));
    const codes = (results: PosCommandResult[]) =>
      results.map(({ outcome, code }) => code ?? outcome);
    const openTasks = (kind: string) =>
      dbOf(getContainer())("counter_task").where({ kind, closed_at: null });
    async function expectBooks(believed: Believed): Promise<void> {
      await drain(getContainer());
      expect(await faultsInBooks(dbOf(getContainer()), believed)).toEqual([]);
    }

    it("records a sale paid by transfer, card and cash, and closes the shift over each kind", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const open = till.openShift();
      const sale = till.sale([{ ...good, quantity: 4 }], {
        tenders: [
          paidBy("vietqr", 100_000, "FT26325"),
          paidBy("card", 50_000),
          cash(20_000, 50_000),
        ],
        totals: { gross: 180_000, discount: 10_000, rounding: 0, due: 170_000 },
        basket_discount: { amount: 10_000, reason: "Khách quen" },
        note: "Gói quà",
      });
      Object.assign(sale.payload.lines[0] ?? {}, { discount: 10_000, total: 170_000 });
      const back = till.return(sale, [{ quantity: 1 }], {
        tenders: [{ tender_id: randomUUID(), kind: "card", amount: 42_500, reference: "R1" }],
      });
      const moves = [till.move("out", 200_000), till.move("in", 30_000)];
      const close = till.closeShift({
        counted: 349_000,
        expected: 350_000,
        difference_reason: "Thối nhầm",
        sale_count: 1,
        sales_total: 170_000,
        return_count: 1,
        returns_total: 42_500,
        moved_in: 30_000,
        moved_out: 200_000,
        other_tenders: [
          { kind: "card", amount: 7_500 },
          { kind: "vietqr", amount: 100_000 },
        ],
      });
      const answers = await send([open, sale, back, ...moves, close]);
      expect(codes(answers)).toEqual(Array(6).fill("applied"));
      const db = dbOf(getContainer());
      expect(await db("counter_shift").first()).toMatchObject({
        expected: "350000",
        difference: "-1000",
        needs_review: false,
      });
      await expectBooks({
        sales: [sale.payload],
        returns: [{ payload: back.payload, accepted: true }],
        moves: moves.map(({ payload }) => payload),
        shifts: [{ shift_id: till.shiftId, float_amount: 500_000 }],
        shelves: [shelfOf(good, point)],
      });
      expect(await db("payment").orderBy("id").pluck("data")).toMatchObject([
        { tender: "vietqr", reference: "FT26325" },
        { tender: "card", reference: null },
        { tender: "cash", received: 50_000, change: 30_000 },
      ]);
    });

    it("names every figure that is not the server's, and a difference nobody explained", async () => {
      const { good, till, send } = await counterWith(api, getContainer());
      const open = till.openShift();
      const sale = till.sale([good], { tenders: [paidBy("vietqr", 45_000)] });
      const move = till.move("out", 50_000);
      const close = till.closeShift({
        counted: 490_000,
        expected: 500_000,
        sale_count: 1,
        sales_total: 45_000,
        moved_out: 1,
        other_tenders: [{ kind: "card", amount: 45_000 }],
      });
      expect(codes(await send([open, sale, move, close]))).toEqual(Array(4).fill("applied"));
      expect(await openTasks("shift_figures")).toMatchObject([
        {
          refs: { differing: ["moved_out", "vietqr", "card", "expected", "difference_reason"] },
        },
      ]);
    });

    it("lets goods handed back pay for others in one ticket, without cash, and both orders are paid", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const open = till.openShift();
      const sale = till.sale([{ ...good, quantity: 2 }]);
      const back = till.return(sale, [{ quantity: 1 }], {
        tenders: [{ tender_id: randomUUID(), kind: "exchange", amount: 45_000, reference: null }],
      });
      const other = till.sale([{ ...good, quantity: 2 }], {
        tenders: [exchanged(back, 45_000), cash(45_000)],
      });
      const close = till.closeShift({
        counted: 635_000,
        expected: 635_000,
        sale_count: 2,
        sales_total: 180_000,
        return_count: 1,
        returns_total: 45_000,
      });
      expect(codes(await send([open, sale, back, other, close]))).toEqual(Array(5).fill("applied"));
      expect(await dbOf(getContainer())("counter_shift").first()).toMatchObject({
        needs_review: false,
      });
      const unknown = randomUUID();
      const lost = till.sale([good], {
        tenders: [
          { tender_id: randomUUID(), kind: "exchange", amount: 45_000, return_id: unknown },
        ],
      });
      const twice = till.sale([good], { tenders: [exchanged(back, 45_000)] });
      expect(codes(await send([lost, twice]))).toEqual(["applied", "applied"]);
      expect(await openTasks("unknown_return")).toMatchObject([{ subject: unknown }]);
      expect(await openTasks("exchange_mismatch")).toMatchObject([
        {
          subject: back.payload.return_id,
          refs: { left: 0, documents: [back.payload.receipt_number, twice.payload.receipt_number] },
        },
      ]);
      await expectBooks({
        sales: [sale, other, lost, twice].map(({ payload }) => payload),
        returns: [{ payload: back.payload, accepted: true }],
        shifts: [{ shift_id: till.shiftId, float_amount: 635_000 - 135_000 }],
        shelves: [shelfOf(good, point)],
      });
    });

    it("refuses a return that contradicts itself, a stranger's, another point's, and a second use of a number", async () => {
      const { good, till, send } = await counterWith(api, getContainer());
      const sale = till.sale([{ ...good, quantity: 5 }]);
      const { receipt_number } = sale.payload;
      const back = (change: Parameters<typeof till.return>[2]) =>
        till.return(sale, [{ quantity: 1 }], change);
      const wrongSum = back({ totals: { refund: 45_000, rounding: 0, due: 44_000 } });
      const wrongTender = back({ tenders: [] });
      wrongTender.payload.tenders = [
        { tender_id: randomUUID(), kind: "cash", amount: 1, reference: null },
      ];
      const basket = till.sale([good], {
        basket_discount: { amount: 1_000, reason: "Khách quen" },
      });
      const results = await send([
        sale,
        wrongSum,
        wrongTender,
        back({ clerk_id: "clerk_of_nobody" }),
        back({ receipt_number: "VP1-A-2611-0009" }),
        back({ receipt_number }),
        basket,
        back({}),
      ]);
      expect(codes(results)).toEqual([
        "applied",
        "sum_mismatch",
        "tender_mismatch",
        "clerk_unknown",
        "wrong_sales_point",
        "receipt_number_taken",
        "sum_mismatch",
        "applied",
      ]);
      const point = await makePoint(getContainer(), "VP1");
      const elsewhere = await tillAt(api, getContainer(), point);
      const foreign = elsewhere.till.return(sale, [{ quantity: 1, returned: 1 }]);
      expect(codes(await elsewhere.send([foreign]))).toEqual(["wrong_sales_point"]);
    });

    it("waits for the shift and the move that a cash move names, and undoes a move once", async () => {
      const { till, send } = await counterWith(api, getContainer());
      const open = till.openShift();
      const move = till.move("out", 200_000);
      const { move_id: voids } = move.payload;
      const undo = till.move("in", 200_000, { voids });
      const tooLittle = till.move("in", 100_000, { voids });
      const again = till.move("in", 200_000, { voids });
      expect(codes(await send([move]))).toEqual(["shift_unknown"]);
      expect(codes(await send([open, undo]))).toEqual(["applied", "move_unknown"]);
      const close = till.closeShift({
        counted: 500_000,
        expected: 500_000,
        sale_count: 0,
        sales_total: 0,
        moved_in: 200_000,
        moved_out: 200_000,
      });
      const late = till.move("out", 1_000);
      expect(codes(await send([move, undo, tooLittle, again, close, late]))).toEqual([
        "applied",
        "applied",
        "malformed",
        "move_already_undone",
        "applied",
        "applied",
      ]);
      expect(codes(await send([move, undo]))).toEqual(["duplicate", "duplicate"]);
      await expectBooks({
        sales: [],
        moves: [move, undo, late].map(({ payload }) => payload),
        shifts: [{ shift_id: till.shiftId, float_amount: 500_000 }],
      });
    });

    it("counts the numbers of returns with those of sales: for gaps, and for a till that lost its store", async () => {
      const { good, till, send, headers } = await counterWith(api, getContainer());
      const open = till.openShift();
      const sale = till.sale([good]);
      const lost = till.return(sale, [{ quantity: 1 }]);
      const back = till.return(sale, [{ quantity: 1 }]);
      const close = till.closeShift({ counted: 0, expected: 0, sale_count: 0, sales_total: 0 });
      await send([open, sale, back, close]);
      expect(await dbOf(getContainer())("counter_shift").first()).toMatchObject({
        gaps: { commands: [{ from: 3, through: 3 }], receipts: [{ from: 2, through: 2 }] },
      });
      const { data } = await api.get("/pos/device", { headers });
      expect(data).toMatchObject({ last_seq: 5, last_receipt_counter: 3 });
      expect(lost.payload.receipt_number).toBe("BT1-A-2611-0002");
    });
  },
});
