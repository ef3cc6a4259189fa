import { asValue } from "@medusajs/framework/awilix";
import type { MedusaContainer } from "@medusajs/framework/types";
import { withShop } from "../../../test/with-shop";
import { dbOf } from "../../../test/counter-world";
import { dispatchBatch } from "./dispatch";
import { enqueue, type OutboxConsumer } from "./entry";

// Ahead of every clock, so that the job of the running application leaves these entries to the test.
const at = new Date("2100-01-01T00:00:00Z");

class Recorder implements OutboxConsumer {
  readonly delivered: string[] = [];
  readonly given: string[] = [];
  isBroken = false;

  async deliver(_kind: string, subjects: readonly string[]): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (this.isBroken) throw new Error("out of order");
    this.delivered.push(...subjects);
  }

  async parked(_kind: string, subject: string, error: string): Promise<void> {
    this.given.push(`${subject}: ${error.split("\n")[0]}`);
  }
}

withShop({
  testSuite: ({ getContainer }) => {
    async function recorderWith(count: number) {
      const recorder = new Recorder();
      // Medusa's scopes are its containers; the runner's type says less.
      const scope = getContainer().createScope() as MedusaContainer;
      scope.register({ recorder: asValue(recorder) });
      const db = dbOf(getContainer());
      const entries = Array.from({ length: count }, (_, n) => ({
        consumer: "recorder",
        kind: "told",
        subject: `fact-${n}`,
      }));
      await db.transaction((trx) => enqueue(trx, entries, at));
      return { recorder, scope, db };
    }

    it("hands each entry to one of two dispatchers", async () => {
      const { recorder, scope, db } = await recorderWith(40);
      await Promise.all([dispatchBatch(scope, db, at), dispatchBatch(scope, db, at)]);
      expect([...recorder.delivered].sort()).toEqual([...new Set(recorder.delivered)].sort());
      expect(recorder.delivered).toHaveLength(40);
    });

    it("forgets an entry whose fact was rolled back and delivers none before it is due", async () => {
      const { recorder, scope, db } = await recorderWith(0);
      const entry = { consumer: "recorder", kind: "told", subject: "undone" };
      await expect(
        db.transaction(async (trx) => {
          await enqueue(trx, [entry], at);
          throw new Error("undone");
        }),
      ).rejects.toThrow("undone");
      await db.transaction((trx) => enqueue(trx, [entry], at));
      expect(await dispatchBatch(scope, db, new Date(at.getTime() - 1))).toEqual({
        delivered: 0,
        failed: 0,
      });
      expect(await dispatchBatch(scope, db, at)).toEqual({ delivered: 1, failed: 0 });
      expect(recorder.delivered).toEqual(["undone"]);
    });

    it("tries again later and parks an entry with its error after the last try", async () => {
      const { recorder, scope, db } = await recorderWith(1);
      recorder.isBroken = true;
      let clock = at;
      for (let tries = 1; tries <= 8; tries += 1) {
        expect(await dispatchBatch(scope, db, clock)).toEqual({ delivered: 0, failed: 1 });
        expect(await dispatchBatch(scope, db, clock)).toEqual({ delivered: 0, failed: 0 });
        clock = new Date(clock.getTime() + 600_000);
      }
      expect(recorder.given).toEqual(["fact-0: Error: out of order"]);
      expect(await db("outbox_entry").first("state", "tries")).toEqual({
        state: "parked",
        tries: 8,
      });
    });
  },
});
