import { randomUUID } from "node:crypto";
import type { PosCommand, PosCommandResult } from "@saolang/contracts";
import { withShop } from "../../../test/with-shop";
import { counterWith, drain, pairTill } from "../../../test/counter-till";
import { counterOf, dbOf, makePoint, stockOf } from "../../../test/counter-world";
import { TestTill } from "../../../test/till-commands";

withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));
    const codes = (results: PosCommandResult[]) =>
      results.map(({ outcome, code }) => code ?? outcome);
    const openTasks = (kind: string) =>
      dbOf(getContainer())("counter_task").where({ kind, closed_at: null });
    const sales = () => dbOf(getContainer())("counter_sale").orderBy("receipt_counter");

    it("judges each command on its own, so that a bad one never undoes its neighbours", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const wrongSum = till.sale([good]);
      wrongSum.payload.totals.due += 1;
      const stranger = till.sale([good], { clerk_id: "clerk_of_nobody" });
      const elsewhere = till.sale([good], { receipt_number: "VP1-A-2611-0009" });
      const newer = { ...till.sale([good]), type: "sale.hologram" };
      const nextVersion = { ...till.sale([good]), version: 3 };
      const results = await send([
        till.openShift(),
        { id: "not-a-uuid", type: "sale.record", seq: 9 },
        { ...till.sale([good]), payload: { lines: [] } },
        wrongSum,
        stranger,
        elsewhere,
        newer,
        nextVersion,
        till.sale([good]),
      ]);
      expect(codes(results)).toEqual([
        "applied",
        "malformed",
        "malformed",
        "sum_mismatch",
        "clerk_unknown",
        "wrong_sales_point",
        "unknown_command",
        "unknown_command",
        "applied",
      ]);
      expect(results[6]?.outcome).toBe("retry");
      expect(await sales()).toHaveLength(1);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 99, moved: 99 });
    });

    it("refuses a second use of a receipt number and of a command number", async () => {
      const { good, till, send } = await counterWith(api, getContainer());
      const first = till.sale([good]);
      const sameReceipt = till.sale([good], { receipt_number: first.payload.receipt_number });
      const sameSeq = { ...till.sale([good]), seq: first.seq };
      expect(codes(await send([first, sameReceipt, sameSeq]))).toEqual([
        "applied",
        "receipt_number_taken",
        "sequence_taken",
      ]);
      expect(codes(await send([sameSeq]))).toEqual(["sequence_taken"]);
    });

    it("judges a refused command again when it is sent again, once what was missing is there", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const sale = till.sale([good], { clerk_id: "clerk_new" });
      expect(codes(await send([sale]))).toEqual(["clerk_unknown"]);
      await dbOf(getContainer())("counter_clerk")
        .update({ id: "clerk_new" })
        .where("sales_point_id", point.id);
      expect(codes(await send([sale, sale]))).toEqual(["applied", "duplicate"]);
    });

    it("records a sale of goods, prices and shifts it does not know and asks somebody to look", async () => {
      const { good, till, send } = await counterWith(api, getContainer());
      const unknown = { ...good, variant_id: "variant_deleted", product_id: "prod_deleted" };
      const dearer = { ...good, price: good.price + 5_000 };
      const sale = till.sale([unknown, dearer]);
      expect(codes(await send([sale]))).toEqual(["applied"]);
      const documents = [sale.payload.receipt_number];
      expect(await openTasks("unknown_variant")).toMatchObject([
        { subject: "variant_deleted", refs: { documents } },
      ]);
      expect(await openTasks("price_drift")).toMatchObject([
        { subject: good.variant_id, refs: { documents, sold_at: 50_000, price: 45_000 } },
      ]);
      expect(await openTasks("unknown_shift")).toMatchObject([{ subject: till.shiftId }]);
    });

    it("records what a till sold before it was paired anew, under its old letter", async () => {
      const { point, good, till } = await counterWith(api, getContainer());
      const again = await pairTill(api, getContainer(), point.id);
      expect(again.device_letter).toBe("B");
      const headers = { authorization: `Bearer ${again.device_token}` };
      const { data } = await api.post(
        "/pos/commands",
        { commands: [till.sale([good])] },
        { headers },
      );
      expect(codes(data.results)).toEqual(["applied"]);
      expect(await openTasks("foreign_receipt")).toHaveLength(1);
    });

    it("lets two tills sell the last piece and names both receipts in one task", async () => {
      const { point, good, clerk, till, send } = await counterWith(api, getContainer(), {
        stock: 0,
      });
      const other = await pairTill(api, getContainer(), point.id);
      const second = new TestTill("BT1", other.device_letter, clerk.id);
      const headers = { authorization: `Bearer ${other.device_token}` };
      await send([till.sale([good])]);
      await api.post("/pos/commands", { commands: [second.sale([good])] }, { headers });
      const [task] = await dbOf(getContainer())("stock_task").where("kind", "oversold");
      expect(task.refs).toMatchObject({
        stocked: -2,
        documents: ["BT1-A-2611-0001", "BT1-B-2611-0001"],
      });
    });

    it("closes a shift to the dong over the sales it holds and shows what is missing", async () => {
      const { good, till, send } = await counterWith(api, getContainer());
      const open = till.openShift(500_000);
      const kept = [till.sale([good]), till.sale([good])];
      const lost = till.sale([good]);
      const last = till.sale([good]);
      const close = till.closeShift({
        counted: 634_000,
        difference_reason: "Thối nhầm",
        expected: 635_000,
        sale_count: 3,
        sales_total: 135_000,
      });
      expect(codes(await send([open, ...kept, last, close]))).toEqual(Array(5).fill("applied"));
      const shift = await dbOf(getContainer())("counter_shift").first();
      expect(shift).toMatchObject({
        expected: "635000",
        counted: "634000",
        difference: "-1000",
        needs_review: false,
      });
      expect(shift.gaps).toEqual({
        commands: [{ from: 4, through: 4 }],
        receipts: [{ from: 3, through: 3 }],
      });
      expect(codes(await send([lost]))).toEqual(["applied"]);
      expect(await sales().pluck("is_late")).toEqual([false, false, true, false]);
    });

    it("accepts a count that differs from the server's figures and asks somebody to look", async () => {
      const { good, till, send } = await counterWith(api, getContainer());
      const open = till.openShift(500_000);
      const sale = till.sale([good]);
      const close = till.closeShift({
        counted: 600_000,
        expected: 600_000,
        sale_count: 2,
        sales_total: 100_000,
      });
      expect(codes(await send([open, sale, close]))).toEqual(["applied", "applied", "applied"]);
      expect(await dbOf(getContainer())("counter_shift").first()).toMatchObject({
        needs_review: true,
        expected: "545000",
        difference: "55000",
      });
      expect(await openTasks("shift_figures")).toMatchObject([
        { refs: { differing: ["sale_count", "sales_total", "expected"] } },
      ]);
    });

    it("holds one open shift per till, closes one only once, and waits for an opening still on its way", async () => {
      const { till, send } = await counterWith(api, getContainer());
      const figures = { counted: 500_000, expected: 500_000, sale_count: 0, sales_total: 0 };
      const first = till.openShift();
      const close = till.closeShift(figures);
      const again = till.closeShift(figures);
      const second = till.openShift();
      const third = till.openShift();
      expect(codes(await send([close]))).toEqual(["shift_unknown"]);
      expect(codes(await send([first, close, again, second, third]))).toEqual([
        "applied",
        "applied",
        "shift_already_closed",
        "applied",
        "shift_already_open",
      ]);
      expect(codes(await send([first, close]))).toEqual(["duplicate", "duplicate"]);
    });

    it("refuses a shift and a command of another point's till", async () => {
      const { good, till, send } = await counterWith(api, getContainer());
      const open = till.openShift();
      const sale = till.sale([good]);
      await send([open, sale]);
      const point = await makePoint(getContainer(), "VP1");
      const clerk = await counterOf(getContainer()).createClerk({
        sales_point_id: point.id,
        name: "Hoa",
        role: "clerk",
        pin: "1357",
      });
      const device = await pairTill(api, getContainer(), point.id);
      const other = new TestTill("VP1", device.device_letter, clerk.id);
      other.shiftId = till.shiftId;
      const close = other.closeShift({ counted: 0, expected: 0, sale_count: 0, sales_total: 0 });
      const headers = { authorization: `Bearer ${device.device_token}` };
      const commands: PosCommand[] = [
        other.sale([good]),
        close,
        sale,
        other.sale([good], { clerk_id: till.clerkId }),
      ];
      const { data } = await api.post("/pos/commands", { commands }, { headers });
      expect(codes(data.results)).toEqual([
        "wrong_sales_point",
        "wrong_sales_point",
        "wrong_sales_point",
        "wrong_sales_point",
      ]);
      other.shiftId = randomUUID();
      const foreignClerk = other.sale([good], { clerk_id: till.clerkId });
      const later = await api.post("/pos/commands", { commands: [foreignClerk] }, { headers });
      expect(codes(later.data.results)).toEqual(["clerk_unknown"]);
    });
  },
});
