import { spawn } from "node:child_process";
import { once } from "node:events";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { counterWith, drain } from "../../../test/counter-till";
import { dbOf, stockOf } from "../../../test/counter-world";

medusaIntegrationTestRunner({
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

    it("makes one sale, one order and one movement when a server is killed before or amid the projection", async () => {
      const { point, good, device, till, send } = await counterWith(api, getContainer());
      const ordered = [till.openShift(), till.sale([good])];
      const durable = [till.sale([{ ...good, quantity: 2 }])];
      const { device_id: id, device_letter: letter } = device;
      const signedIn = { id, letter, label: "", sales_point_id: point.id };
      await crash({ device: signedIn, point, ordered, durable });
      const db = dbOf(getContainer());
      expect(await db("counter_sale").pluck("state")).toEqual(["recorded", "recorded"]);
      expect([await db("order"), await db("payment")]).toMatchObject([
        { length: 1 },
        { length: 0 },
      ]);

      const again = await Promise.all([send([...ordered, ...durable]), send(durable)]);
      expect(again.flat().every(({ outcome }) => outcome === "duplicate")).toBe(true);
      await db("outbox_entry").update({ next_try_at: new Date(0) });
      await drain(getContainer());
      expect(await db("counter_sale").pluck("state")).toEqual(["projected", "projected"]);
      for (const table of [
        "order",
        "payment",
        "capture",
        "fulfillment",
        "order_payment_collection",
      ]) {
        expect([table, (await db(table)).length]).toEqual([table, 2]);
      }
      expect(await stockOf(getContainer(), good, point)).toEqual({ level: 97, moved: 97 });
    }, 180_000);
  },
});
