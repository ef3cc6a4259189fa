import type { PosCommandResult } from "@saolang/contracts";
import { withShop } from "../../../test/with-shop";
import { type Believed, faultsInBooks } from "../../../test/counter-oracle";
import { counterWith, drain } from "../../../test/counter-till";
import { dbOf, shelfOf } from "../../../test/counter-world";

withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));
    const outcomes = (results: PosCommandResult[]) => results.map(({ outcome }) => outcome);
    async function expectBooks(believed: Believed): Promise<void> {
      await drain(getContainer());
      expect(await faultsInBooks(dbOf(getContainer()), believed)).toEqual([]);
    }

    describe("faults 4 and 24: the answer to a sale and to a return is lost", () => {
      it("answers duplicate with the first references and keeps one sale, one refund, one restock", async () => {
        const { point, good, till, send } = await counterWith(api, getContainer());
        const sale = till.sale([{ ...good, quantity: 3 }]);
        const back = till.return(sale, [{ quantity: 2 }]);
        const first = await send([till.openShift(), sale, back]);
        await drain(getContainer());
        const again = await send([sale, back]);
        expect(outcomes(again)).toEqual(["duplicate", "duplicate"]);
        expect(again.map(({ refs }) => refs)).toEqual(first.slice(1).map(({ refs }) => refs));
        await expectBooks({
          sales: [sale.payload],
          returns: [{ payload: back.payload, accepted: true }],
          shelves: [shelfOf(good, point)],
        });
      });
    });

    describe("fault 5: the same request arrives twice at once", () => {
      it("applies each command once and answers duplicate or the same to the other", async () => {
        const { point, good, till, send } = await counterWith(api, getContainer());
        const sale = till.sale([{ ...good, quantity: 2 }]);
        const back = till.return(sale, [{ quantity: 1 }]);
        const batch = [till.openShift(), sale, back, till.move("out", 50_000)];
        const answers = await Promise.all([send(batch), send(batch), send(batch)]);
        const applied = answers.flat().filter(({ outcome }) => outcome === "applied");
        expect(applied).toHaveLength(batch.length);
        expect(answers.flat().filter(({ outcome }) => outcome === "duplicate")).toHaveLength(8);
        expect(await dbOf(getContainer())("counter_move")).toHaveLength(1);
        await expectBooks({
          sales: [sale.payload],
          returns: [{ payload: back.payload, accepted: true }],
          shelves: [shelfOf(good, point)],
        });
      });
    });

    describe("fault 6: the same id comes with other bytes", () => {
      it("answers mismatch for a sale, a return and a move, and the first ones stand", async () => {
        const { point, good, till, send } = await counterWith(api, getContainer());
        const open = till.openShift();
        const sale = till.sale([{ ...good, quantity: 2 }]);
        const back = till.return(sale, [{ quantity: 1 }]);
        const move = till.move("out", 50_000);
        await send([open, sale, back, move]);
        const { return_id } = back.payload;
        const { move_id } = move.payload;
        const others = [
          { ...sale, payload: till.sale([good]).payload },
          { ...back, payload: { ...back.payload, reason: "faulty" } },
          { ...move, payload: { ...move.payload, amount: 60_000 } },
          till.return(sale, [{ quantity: 1, returned: 1 }], { return_id }),
          till.move("out", 60_000, { move_id }),
        ];
        expect(outcomes(await send(others))).toEqual(Array(5).fill("mismatch"));
        await expectBooks({
          sales: [sale.payload],
          returns: [{ payload: back.payload, accepted: true }],
          shelves: [shelfOf(good, point)],
        });
      });
    });

    describe("fault 9: the link drops after 23 of 50 commands", () => {
      it("answers 23 duplicates and applies 27 when the batch is sent again", async () => {
        const { point, good, till, send } = await counterWith(api, getContainer());
        const sales = Array.from({ length: 49 }, () => till.sale([good]));
        const batch = [till.openShift(), ...sales];
        await send(batch.slice(0, 23));
        const again = outcomes(await send(batch));
        expect(again).toEqual([...Array(23).fill("duplicate"), ...Array(27).fill("applied")]);
        await expectBooks({
          sales: sales.map(({ payload }) => payload),
          shelves: [shelfOf(good, point)],
        });
      });
    });

    describe("fault 7: the database goes away amid a batch", () => {
      it("asks to send again what was cut off and all after it, so that no shift closes before its last sale", async () => {
        const { point, good, till, send } = await counterWith(api, getContainer());
        const db = dbOf(getContainer());
        const open = till.openShift(0);
        const [first, cut] = [till.sale([good]), till.sale([good])];
        await db.raw(`CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          IF NEW.receipt_number = '${cut.payload.receipt_number}' THEN
            PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
          RETURN NEW; END $$`);
        await db.raw(`CREATE TRIGGER cut BEFORE INSERT ON counter_sale
          FOR EACH ROW EXECUTE FUNCTION cut()`);
        const due = first.payload.totals.due + cut.payload.totals.due;
        const close = till.closeShift({
          counted: due,
          expected: due,
          sale_count: 2,
          sales_total: due,
        });
        const batch = [open, first, cut, close];
        const results = await send(batch);
        expect(outcomes(results)).toEqual(["applied", "applied", "retry", "retry"]);
        const away = "database_away";
        expect(results.map((result) => result.code)).toEqual([undefined, undefined, away, away]);
        await db.raw(`DROP TRIGGER cut ON counter_sale`);
        expect(outcomes(await send(batch))).toEqual([
          "duplicate",
          "duplicate",
          "applied",
          "applied",
        ]);
        expect(await db("counter_shift").pluck("needs_review")).toEqual([false]);
        await expectBooks({
          sales: [first.payload, cut.payload],
          shelves: [shelfOf(good, point)],
        });
      });
    });

    describe("fault 32: a command makes the server throw", () => {
      it("asks to retry it, lets its neighbours pass, and applies it once the server is mended", async () => {
        const { point, good, till, send } = await counterWith(api, getContainer());
        const db = dbOf(getContainer());
        const poison = till.sale([good]);
        await db.raw(`CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          IF NEW.receipt_number = '${poison.payload.receipt_number}' THEN RAISE EXCEPTION 'poisoned'; END IF;
          RETURN NEW; END $$`);
        await db.raw(`CREATE TRIGGER poison BEFORE INSERT ON counter_sale
          FOR EACH ROW EXECUTE FUNCTION poison()`);
        const before = till.sale([good]);
        const after = till.sale([good]);
        const back = till.return(before, [{ quantity: 1 }]);
        const batch = [poison, before, after, back];
        expect(outcomes(await send(batch))).toEqual(["retry", "applied", "applied", "applied"]);
        await db.raw(`DROP TRIGGER poison ON counter_sale`);
        expect(outcomes(await send(batch))).toEqual([
          "applied",
          "duplicate",
          "duplicate",
          "duplicate",
        ]);
        await expectBooks({
          sales: [poison.payload, before.payload, after.payload],
          returns: [{ payload: back.payload, accepted: true }],
          shelves: [shelfOf(good, point)],
        });
      });
    });
  },
});
