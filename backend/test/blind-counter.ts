import type { MedusaContainer } from "@medusajs/framework/types";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PosCommand } from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import { judge } from "../src/modules/counter/command/judge";
import { emptyPlan, type Plan } from "../src/modules/counter/command/plan";
import { fingerprintOf } from "../src/modules/counter/command/receive";
import type { World } from "../src/modules/counter/command/world";
import { emptyStockWorld } from "../src/modules/counter/stock/load-stock";
import { writePlan } from "../src/modules/counter/command/write-plan";
import { inventoryOfVariants } from "../src/modules/stock/ledger/inventory-of-variants";
import type { counterWith } from "./counter-till";
import { dbOf } from "./counter-world";

const at = new Date("2026-11-22T03:00:00Z");

/** Judges as if nothing were known and writes what that gives: only the database can refuse a double. */
export async function blindCounter(
  container: MedusaContainer,
  { point, good, clerk, device }: Awaited<ReturnType<typeof counterWith>>,
) {
  const db = dbOf(container);
  const by = {
    device: { id: device.device_id, letter: "A", label: "", sales_point_id: point.id },
    point,
    at,
  };
  const variants = await inventoryOfVariants(db, [good.variant_id]);
  const world = (known: Partial<World>): World => ({
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
    stock: emptyStockWorld(),
    prices: new Map([[good.variant_id, dong(good.price)]]),
    ...known,
  });
  const plan = (commands: readonly PosCommand[], known: () => Partial<World>): Plan => {
    const made = emptyPlan();
    for (const command of commands) {
      const received = {
        command,
        sentVersion: command.version,
        fingerprint: fingerprintOf(command),
      };
      judge(received, world(known()), made);
    }
    return made;
  };
  return {
    db,
    /** Each command judged in an empty world: no earlier command, sale, return, receipt or shift is seen. */
    blindPlan: (...commands: PosCommand[]): Plan => plan(commands, () => ({})),
    /** The same, but with this much known, made anew for each command. */
    planKnowing: (known: () => Partial<World>, ...commands: PosCommand[]): Plan =>
      plan(commands, known),
    write: (made: Plan, change?: (trx: Knex.Transaction) => Promise<unknown>) =>
      db.transaction(async (trx) => {
        await writePlan(trx, made, by);
        await change?.(trx);
      }),
  };
}
