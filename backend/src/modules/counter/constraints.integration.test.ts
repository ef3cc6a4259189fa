import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PosCommand } from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { counterWith, drain } from "../../../test/counter-till";
import { dbOf, stockOf } from "../../../test/counter-world";
import { inventoryOfVariants } from "../stock/ledger/inventory-of-variants";
import { judge } from "./command/judge";
import { emptyPlan, type Plan } from "./command/plan";
import { fingerprintOf } from "./command/receive";
import { writePlan } from "./command/write-plan";
import type { World } from "./command/world";

const at = new Date("2026-11-22T03:00:00Z");

/** What the database alone refuses: the plan is made as if nothing were known, then written twice. */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));

    async function setUp() {
      const counter = await counterWith(api, getContainer());
      const { point, good, clerk, device } = counter;
      const db = dbOf(getContainer());
      const by = {
        device: { id: device.device_id, letter: "A", label: "", sales_point_id: point.id },
        point,
        at,
      };
      const variants = await inventoryOfVariants(db, [good.variant_id]);
      /** Judged in an empty world: no earlier command, sale, receipt or shift is seen. */
      const blindPlan = (...commands: PosCommand[]): Plan => {
        const plan = emptyPlan();
        for (const command of commands) {
          const world: World = {
            ...by,
            commands: new Map(),
            seqs: new Map(),
            saleIds: new Set(),
            returnIds: new Set(),
            receiptNumbers: new Set(),
            sales: new Map(),
            earlyReturns: new Map(),
            returns: new Map(),
            moves: new Map(),
            shifts: new Map(),
            clerkIds: new Set([clerk.id]),
            variants,
            prices: new Map([[good.variant_id, dong(good.price)]]),
          };
          judge(
            { command, sentVersion: command.version, fingerprint: fingerprintOf(command) },
            world,
            plan,
          );
        }
        return plan;
      };
      const write = (plan: Plan, change?: (trx: Knex.Transaction) => Promise<unknown>) =>
        db.transaction(async (trx) => {
          await writePlan(trx, plan, by);
          await change?.(trx);
        });
      return { ...counter, db, blindPlan, write };
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
  },
});
