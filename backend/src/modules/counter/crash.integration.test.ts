import { spawn } from "node:child_process";
import { once } from "node:events";
import { withShop } from "../../../test/with-shop";
import { counterWith, drain } from "../../../test/counter-till";
import { faultsInBooks } from "../../../test/counter-oracle";
import { dbOf, shelfOf } from "../../../test/counter-world";

withShop({
  testSuite: ({ api, getContainer, dbConfig }) => {
    afterEach(() => drain(getContainer()));

    /** Runs a second server on the same database until it kills itself. */
    async function crash(job: unknown): Promise<NodeJS.Signals | null> {
      const child = spawn("medusa", ["exec", "./test/counter-crash.ts", JSON.stringify(job)], {
        env: { ...process.env, DATABASE_URL: dbConfig.clientUrl, NODE_ENV: "development" },
        stdio: ["ignore", "ignore", "inherit"],
      });
      const [code, signal] = await once(child, "exit");
      if (signal !== "SIGKILL") throw new Error(`the crashing server ended with ${code ?? signal}`);
      return signal;
    }

    describe("fault 7: a server dies amid its work", () => {
      it("makes one sale, one order, one refund and one movement when it is killed before or amid the projection", async () => {
        const { point, good, device, till, send } = await counterWith(api, getContainer());
        const ordered = [till.openShift(), till.sale([good])];
        const sale = till.sale([{ ...good, quantity: 4 }]);
        const back = till.return(sale, [{ quantity: 3 }]);
        const returned = [sale, back];
        const durable = [till.sale([{ ...good, quantity: 2 }])];
        const { device_id: id, device_letter: letter } = device;
        const signedIn = { id, letter, label: "", sales_point_id: point.id };
        await crash({ device: signedIn, point, ordered, returned, durable });
        const db = dbOf(getContainer());
        expect(await db("counter_sale").orderBy("receipt_counter").pluck("state")).toEqual([
          "recorded",
          "projected",
          "recorded",
        ]);
        expect([await db("return"), await db("refund")]).toMatchObject([
          { length: 1 },
          { length: 0 },
        ]);

        const all = [...ordered, ...returned, ...durable];
        const again = await Promise.all([send(all), send(durable)]);
        expect(again.flat().every(({ outcome }) => outcome === "duplicate")).toBe(true);
        await db("outbox_entry").update({ next_try_at: new Date(0) });
        await drain(getContainer());
        expect(
          await faultsInBooks(db, {
            sales: all.flatMap((command) =>
              command.type === "sale.record" ? [command.payload] : [],
            ),
            returns: [{ payload: back.payload, accepted: true }],
            shelves: [shelfOf(good, point)],
          }),
        ).toEqual([]);
        for (const table of ["payment", "capture", "fulfillment", "order_payment_collection"]) {
          expect([table, (await db(table)).length]).toEqual([table, 3]);
        }
      }, 180_000);
    });
  },
});
