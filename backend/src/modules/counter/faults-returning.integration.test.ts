import type { PosCommandResult } from "@saolang/contracts";
import { withShop } from "../../../test/with-shop";
import { type Believed, faultsInBooks } from "../../../test/counter-oracle";
import { counterWith, drain, tillAt } from "../../../test/counter-till";
import { dbOf, shelfOf } from "../../../test/counter-world";

withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));
    const outcomes = (results: PosCommandResult[]) => results.map(({ outcome }) => outcome);
    const accepted = (results: PosCommandResult[]) =>
      results.flatMap(({ refs }) => (refs?.accepted ? [refs.accepted] : []));
    const openTasks = (kind: string) =>
      dbOf(getContainer())("counter_task").where({ kind, closed_at: null });
    async function expectBooks(believed: Believed): Promise<void> {
      await drain(getContainer());
      expect(await faultsInBooks(dbOf(getContainer()), believed)).toEqual([]);
    }

    describe("fault 23: two tills refund the same line, one of them offline", () => {
      it("accepts the first, records the second as not accepted, and shows its cash at the close of its shift", async () => {
        const { point, good, till, send } = await counterWith(api, getContainer());
        const other = await tillAt(api, getContainer(), point);
        const open = till.openShift();
        const sale = till.sale([{ ...good, quantity: 2 }]);
        await send([open, sale]);
        const first = till.return(sale, [{ quantity: 2 }]);
        const openOther = other.till.openShift();
        const second = other.till.return(sale, [{ quantity: 2 }]);
        expect(accepted(await send([first]))).toEqual(["yes"]);
        expect(accepted(await other.send([openOther, second]))).toEqual(["no"]);
        expect(await openTasks("refund_exceeds")).toMatchObject([
          {
            subject: second.payload.return_id,
            refs: {
              documents: [
                sale.payload.receipt_number,
                first.payload.receipt_number,
                second.payload.receipt_number,
              ],
              due: 90_000,
            },
          },
        ]);
        const close = other.till.closeShift({
          counted: 410_000,
          expected: 410_000,
          sale_count: 0,
          sales_total: 0,
          return_count: 1,
          returns_total: 90_000,
        });
        expect(outcomes(await other.send([close]))).toEqual(["applied"]);
        expect(
          await dbOf(getContainer())("counter_shift").where("id", other.till.shiftId).first(),
        ).toMatchObject({ expected: "500000", difference: "-90000", needs_review: true });
        expect(await openTasks("shift_figures")).toMatchObject([
          { refs: { differing: ["return_count", "returns_total", "expected"] } },
        ]);
        await expectBooks({
          sales: [sale.payload],
          returns: [
            { payload: first.payload, accepted: true },
            { payload: second.payload, accepted: false },
          ],
          shifts: [{ shift_id: other.till.shiftId, float_amount: 500_000 }],
          shelves: [shelfOf(good, point)],
        });
      });

      it("accepts exactly one of ten that arrive at the same moment, however much each takes back", async () => {
        const { point, good, till, send } = await counterWith(api, getContainer());
        const other = await tillAt(api, getContainer(), point);
        const sale = till.sale([{ ...good, quantity: 3 }]);
        await send([sale]);
        const backs = Array.from({ length: 10 }, (_, at) =>
          (at % 2 === 0 ? till : other.till).return(sale, [{ quantity: 2 }]),
        );
        const answers = await Promise.all(
          backs.map((back, at) => (at % 2 === 0 ? send([back]) : other.send([back]))),
        );
        const verdicts = accepted(answers.flat());
        expect(verdicts.filter((verdict) => verdict === "yes")).toHaveLength(1);
        expect(verdicts).toHaveLength(10);
        await expectBooks({
          sales: [sale.payload],
          returns: backs.map(({ payload }, at) => ({
            payload,
            accepted: verdicts[at] === "yes",
          })),
          shelves: [shelfOf(good, point)],
        });
      });
    });

    describe("a return that arrives before its sale", () => {
      it("is recorded with a task that closes when the sale comes, and is shown on its order then", async () => {
        const { point, good, till, send } = await counterWith(api, getContainer());
        const sale = till.sale([{ ...good, quantity: 2 }]);
        const back = till.return(sale, [{ quantity: 1, condition: "damaged" }]);
        expect(accepted(await send([back]))).toEqual(["yes"]);
        await drain(getContainer());
        expect(await openTasks("unknown_sale")).toMatchObject([
          {
            subject: sale.payload.sale_id,
            refs: { documents: [sale.payload.receipt_number, back.payload.receipt_number] },
          },
        ]);
        const rest = till.return(sale, [{ quantity: 1, returned: 1 }]);
        const tooMuch = till.return(sale, [{ quantity: 1 }]);
        expect(accepted(await send([sale, rest, tooMuch]))).toEqual(["yes", "no"]);
        expect(await openTasks("unknown_sale")).toEqual([]);
        await expectBooks({
          sales: [sale.payload],
          returns: [
            { payload: back.payload, accepted: true },
            { payload: rest.payload, accepted: true },
            { payload: tooMuch.payload, accepted: false },
          ],
          shelves: [shelfOf(good, point)],
        });
      });

      it("opens a task when the sale turns out to have sold less", async () => {
        const { good, till, send } = await counterWith(api, getContainer());
        const sale = till.sale([good]);
        const twice = [till.return(sale, [{ quantity: 1 }]), till.return(sale, [{ quantity: 1 }])];
        expect(accepted(await send(twice))).toEqual(["yes", "yes"]);
        expect(outcomes(await send([sale]))).toEqual(["applied"]);
        const numbers = twice.map(({ payload }) => payload.receipt_number);
        expect(await openTasks("refund_exceeds")).toMatchObject([
          { refs: { documents: [sale.payload.receipt_number, ...numbers] } },
        ]);
        await drain(getContainer());
        const db = dbOf(getContainer());
        expect([await db("return"), await db("refund")]).toEqual([[], []]);
        expect(await db("outbox_entry").whereNot("state", "done")).toEqual([]);
      });
    });

    describe("fault 29: a shift is closed with five sales still to be sent", () => {
      it("closes to the till's figures when they come first, and never again when they come late", async () => {
        const { point, good, till, send } = await counterWith(api, getContainer());
        const shift = () => {
          const open = till.openShift();
          const sales = Array.from({ length: 5 }, () => till.sale([good]));
          const back = till.return(sales[0] ?? till.sale([good]), [{ quantity: 1 }]);
          const figures = { counted: 680_000, expected: 680_000, sale_count: 5 };
          const returned = { return_count: 1, returns_total: 45_000 };
          const close = till.closeShift({ ...figures, sales_total: 225_000, ...returned });
          return { open, sales, back, close, id: till.shiftId };
        };
        const inOrder = shift();
        await send([inOrder.open]);
        await send([...inOrder.sales, inOrder.back, inOrder.close]);
        const late = shift();
        await send([late.open, late.close]);
        const shifts = () => dbOf(getContainer())("counter_shift").orderBy("opened_seq");
        const closed = await shifts();
        expect(closed).toMatchObject([
          { expected: "680000", difference: "0", needs_review: false },
          {
            expected: "500000",
            needs_review: true,
            gaps: { commands: [{ from: 10, through: 15 }] },
          },
        ]);
        const answers = await send([...late.sales, late.back]);
        expect(outcomes(answers)).toEqual(Array(6).fill("applied"));
        expect(await shifts()).toEqual(closed);
        const db = dbOf(getContainer());
        expect(await db("counter_sale").where("is_late", true)).toHaveLength(5);
        expect(await db("counter_return").where("is_late", true)).toHaveLength(1);
        await expectBooks({
          sales: [...inOrder.sales, ...late.sales].map(({ payload }) => payload),
          returns: [inOrder, late].map(({ back }) => ({ payload: back.payload, accepted: true })),
          shifts: [inOrder, late].map(({ id }) => ({ shift_id: id, float_amount: 500_000 })),
          shelves: [shelfOf(good, point)],
        });
      });
    });
  },
});
