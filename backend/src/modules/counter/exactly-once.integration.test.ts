import type { PosCommand, PosCommandResult } from "@saolang/contracts";
import { withShop } from "../../../test/with-shop";
import { counterWith, drain, pairTill } from "../../../test/counter-till";
import { dbOf, stockOf } from "../../../test/counter-world";

withShop({
  testSuite: ({ api, getContainer }) => {
    // Otherwise the next test would take the database away under a delivery.
    afterEach(() => drain(getContainer()));
    const count = async (table: string) =>
      Number((await dbOf(getContainer())(table).count("* as n"))[0]?.n);
    const outcomes = (results: PosCommandResult[]) => results.map((result) => result.outcome);

    it("records one sale, one order and one movement when the same command is sent 20 times at once", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const sale = till.sale([good]);
      const answers = await Promise.all(Array.from({ length: 20 }, () => send([sale])));
      const all = outcomes(answers.flat());
      expect(all.filter((outcome) => outcome === "applied")).toHaveLength(1);
      expect(all.filter((outcome) => outcome === "duplicate")).toHaveLength(19);
      expect(new Set(answers.flat().map((result) => JSON.stringify(result.refs))).size).toBe(1);
      await drain(getContainer());
      expect(await count("counter_sale")).toBe(1);
      expect(await count("order")).toBe(1);
      expect(await count("payment")).toBe(1);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 99, moved: 99 });
    });

    it("answers mismatch to the same id with other bytes and changes nothing", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const sale = till.sale([good]);
      await send([sale]);
      const other = { ...sale, payload: till.sale([{ ...good, quantity: 5 }]).payload };
      expect(await send([other])).toEqual([{ id: sale.id, outcome: "mismatch" }]);
      const again = { ...till.sale([good]), payload: sale.payload };
      expect(outcomes(await send([again]))).toEqual(["mismatch"]);
      expect(await count("counter_sale")).toBe(1);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 99, moved: 99 });
    });

    it("makes the same world of a day's commands however they are shuffled, cut and repeated", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer(), { stock: 200 });
      const day: PosCommand[] = [till.openShift()];
      for (let n = 0; n < 40; n += 1) day.push(till.sale([{ ...good, quantity: 1 + (n % 3) }]));
      await send(day);
      const world = async () => ({
        sales: await count("counter_sale"),
        commands: await count("counter_command"),
        stock: await stockOf(getContainer(), good, point),
        due: await dbOf(getContainer())("counter_sale").sum("due as sum"),
      });
      const first = await world();
      expect(first.sales).toBe(40);
      for (let round = 0; round < 3; round += 1) {
        const shuffled = [...day].sort((a, b) => a.id.charCodeAt(round) - b.id.charCodeAt(round));
        const cuts = [shuffled.slice(0, 13), shuffled.slice(13, 27), shuffled.slice(27)];
        const results = (await Promise.all(cuts.map(send))).flat();
        expect(outcomes(results).every((outcome) => outcome === "duplicate")).toBe(true);
      }
      expect(await world()).toEqual(first);
    });

    it("gives the same world when first sent in pieces out of order", async () => {
      const { good, point, till, send } = await counterWith(api, getContainer());
      const open = till.openShift();
      const sales = [till.sale([good]), till.sale([good]), till.sale([good])];
      await send([sales[2], sales[0]]);
      expect(
        await dbOf(getContainer())("counter_task").where({
          kind: "unknown_shift",
          closed_at: null,
        }),
      ).toHaveLength(1);
      expect(outcomes(await send([sales[1], open, sales[0]]))).toEqual([
        "applied",
        "applied",
        "duplicate",
      ]);
      expect(
        await dbOf(getContainer())("counter_task").where({
          kind: "unknown_shift",
          closed_at: null,
        }),
      ).toHaveLength(0);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 97, moved: 97 });
    });

    it("keeps the level exact under 50 parallel sales of one variant, its movements summing to it", async () => {
      const { good, point, till, send } = await counterWith(api, getContainer(), { stock: 60 });
      const sales = Array.from({ length: 50 }, () => till.sale([good]));
      const results = await Promise.all(sales.map((sale) => send([sale])));
      expect(outcomes(results.flat()).every((outcome) => outcome === "applied")).toBe(true);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 10, moved: 10 });
    });

    it("records once what two tills send at the same moment, each command for itself", async () => {
      const { point, good, till, send } = await counterWith(api, getContainer());
      const other = await pairTill(api, getContainer(), point.id);
      const sales = Array.from({ length: 20 }, () => till.sale([good]));
      const post = (commands: PosCommand[]) =>
        api.post(
          "/pos/commands",
          { commands },
          { headers: { authorization: `Bearer ${other.device_token}` } },
        );
      const [own, foreign] = await Promise.all([send(sales), post(sales)]);
      const all: PosCommandResult[] = [...own, ...foreign.data.results];
      expect(all.filter(({ outcome }) => outcome === "applied")).toHaveLength(20);
      expect(all.filter(({ outcome }) => outcome === "duplicate")).toHaveLength(20);
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 80, moved: 80 });
    });

    it("projects a sale once however often it is driven", async () => {
      const { good, till, send } = await counterWith(api, getContainer());
      const [result] = await send([till.sale([{ ...good, quantity: 2 }])]);
      await drain(getContainer());
      const db = dbOf(getContainer());
      await db.raw(`UPDATE outbox_entry SET state = 'pending'`);
      await db.raw(`UPDATE counter_sale SET state = 'recorded'`);
      await db.raw(`DELETE FROM capture`);
      await drain(getContainer());
      expect(await count("order")).toBe(1);
      expect(await count("payment")).toBe(1);
      expect(await count("capture")).toBe(1);
      expect(await count("fulfillment")).toBe(1);
      const sale = await db("counter_sale").first("state", "order_id");
      expect(await db("outbox_entry").pluck("last_error")).toEqual([null]);
      expect(sale).toEqual({ state: "projected", order_id: result?.refs?.order_id });
    });
  },
});
