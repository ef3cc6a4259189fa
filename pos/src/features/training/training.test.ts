import { dong } from "@saolang/domain/money";
import { layoutLines, markTraining } from "@saolang/receipt";
import { describe, expect, it } from "vitest";
import type { Till } from "../../app/till.js";
import { createClock } from "../../app/clock.js";
import { Cache } from "../../local/cache.js";
import { Ledger } from "../../local/ledger.js";
import { createDrainer } from "../../outbox/drainer.js";
import { createSelling } from "../../sw/selling-lock.js";
import { createUpdater } from "../../sw/updater.js";
import { aTill, clerk, device, freshName, sellAt, soldAt } from "../../test-support/builders.js";
import { createFakeServer } from "../../test-support/fake-server.js";
import { createCatalogue } from "../catalogue/catalogue.js";
import { createBasketKeeper } from "../sale/basket-keeper.js";
import { paperOfSale } from "../sale/paper-of-sale.js";
import { closeShift } from "../shift/close.js";
import { recordMove } from "../shift/moves.js";
import { openShift } from "../shift/open.js";
import { paperOfShift } from "../shift/paper-of-shift.js";
import { receiveGoods } from "../stock/papers.js";
import { endTraining, openTraining, trainingCode } from "./training-till.js";

/** Every row of every table. */
async function everythingIn(ledger: Ledger): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    ledger.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

/** A real till with a sale that waits, and everything it has to reach the server by. */
async function aRealTill() {
  const built = await aTill();
  const { ledger, mintId } = built;
  await sellAt(built);
  const cache = new Cache(freshName());
  const server = createFakeServer();
  const now = () => soldAt;
  const asked: string[] = [];
  const pull = async () => ({ kind: "away", why: "network" }) as const;
  const real: Till = {
    ledger,
    cache,
    clock: createClock(null, () => soldAt.getTime()),
    mintId,
    ask: async ({ path }) => {
      asked.push(path);
      return { kind: "away", why: "network" };
    },
    catalogue: createCatalogue({ cache, ledger, now, pull }),
    drainer: createDrainer({
      ledger,
      now,
      send: server.send,
      locks: undefined,
      random: () => 0,
      later: () => () => undefined,
    }),
    basket: await createBasketKeeper(ledger, 1, mintId),
    updater: createUpdater({
      workers: undefined,
      locks: undefined,
      isSelling: () => false,
      isQuiet: () => true,
      isDrained: async () => true,
      reload: () => undefined,
      later: () => undefined,
    }),
    isQuiet: () => true,
    selling: createSelling(undefined),
    report: async () => void asked.push("report"),
    audit: async () => void asked.push("audit"),
  };
  return { built, real, server, asked };
}

/** A day's work in training: everything that writes. */
async function practise({ ledger, mintId, ask, drainer, report, audit }: Till) {
  const opened = await openShift(ledger, { clerk, float: dong(500_000), openedAt: soldAt, mintId });
  if (!opened.ok) throw new Error("training opens a shift of its own");
  const shiftId = opened.value;
  const built = await aTill();
  const trained = { ...built, ledger, shiftId };
  const own = await ledger.device.get("this");
  await sellAt(trained, { device: own ?? device });
  const amount = dong(50_000);
  const move = { shiftId, kind: "in", amount, reason: "Tập", clerk, movedAt: soldAt } as const;
  await recordMove(ledger, { ...move, moveId: mintId(), mintId });
  const form = { paperId: mintId(), clerk, at: soldAt, mintId };
  const goods = { variant_id: "variant_bowl", product_id: "prod_bowl", title: "Bát" };
  await receiveGoods(ledger, form, "", [{ ...goods, line_id: mintId(), quantity: 5 }]);
  await ledger.preferences.put({ clerkId: clerk.id, language: "en" });
  const closing = { shiftId, clerk, counted: dong(1_000_000), notes: null, reason: null };
  const closed = await closeShift(ledger, { ...closing, closedAt: soldAt, mintId });
  if (!closed.ok) throw new Error(closed.refusal.code);
  drainer.kick(true);
  await report();
  await audit();
  await ask({ path: "/pos/sales", token: null, shape: (wire) => wire.posCommandAnswer });
  return shiftId;
}

describe("training", () => {
  it("leaves no row in the real ledger or its outbox and sends nothing, whatever is practised", async () => {
    const { real, server, asked } = await aRealTill();
    const before = await everythingIn(real.ledger);
    const training = await openTraining(real, freshName());
    await practise(training);
    expect(await everythingIn(real.ledger)).toEqual(before);
    expect(server.requests).toEqual([]);
    expect(asked).toEqual([]);
    expect(await training.ledger.outbox.count()).toBe(5);
    expect((await training.ledger.device.get("this"))?.token).toBe("");
  });

  it("has receipt numbers of its own, and paper that says it is worth nothing", async () => {
    const { real } = await aRealTill();
    const training = await openTraining(real, freshName());
    const shiftId = await practise(training);
    const own = await training.ledger.device.get("this");
    const [sale] = await training.ledger.sales.toArray();
    if (!own || !sale) throw new Error("training sold once");
    expect(sale.payload.receipt_number).toBe(`${trainingCode}-A-2611-0001`);
    const report = await paperOfShift(training.ledger, shiftId, own);
    for (const layout of [paperOfSale(sale, own, false), report]) {
      if (!layout) throw new Error("the shift of training is closed");
      expect(layoutLines(layout).join("\n")).toContain("TẬP SỰ");
      expect(layoutLines(markTraining(layout)).at(-1)).toContain("TRAINING – NOT VALID");
    }
    expect(report && layoutLines(report).join("\n")).not.toMatch(/TẠM|Chưa gửi/);
  });

  it("goes on after a reload where it was", async () => {
    const { real } = await aRealTill();
    const name = freshName();
    const training = await openTraining(real, name);
    await practise(training);
    training.ledger.close();
    const again = await openTraining(real, name);
    expect(await again.ledger.sales.count()).toBe(1);
  });

  it("is gone when it ends, and the real ledger, its open shift and its waiting sale are not", async () => {
    const { built, real } = await aRealTill();
    const before = await everythingIn(real.ledger);
    const name = freshName();
    const training = await openTraining(real, name);
    await practise(training);
    await endTraining(training);
    expect(await everythingIn(real.ledger)).toEqual(before);
    expect(await built.ledger.shifts.where({ state: "open" }).count()).toBe(1);
    expect(await new Ledger(name).sales.count()).toBe(0);
  });

  it("never deletes a ledger that is not its own", async () => {
    const { real } = await aRealTill();
    await expect(endTraining(real)).rejects.toThrow("only a ledger of training");
    expect(await real.ledger.sales.count()).toBe(1);
  });
});
