import { describe, expect, it } from "vitest";
import { Ledger } from "../../local/ledger.js";
import { createMemory, drainOnce } from "../../outbox/drain.js";
import { aTill, freshName, soldAt } from "../../test-support/builders.js";
import { createFakeServer } from "../../test-support/fake-server.js";
import { draftFor, exchange, sell, takeBack } from "../../test-support/sold.js";
import { exceededReturns } from "./exceeded.js";

async function aSoldTill(name = freshName()) {
  const till = await aTill(name, 2);
  await sell(till);
  return till;
}

const counts = async (ledger: Ledger) => ({
  sales: await ledger.sales.count(),
  returns: await ledger.returns.count(),
  commands: await ledger.outbox.count(),
  receipt: (await ledger.counters.get("receipt"))?.value,
});

describe("faults of a return", () => {
  it("fault 1: killed before an exchange is whole, neither its return nor its sale is there and no number is used", async () => {
    const name = freshName();
    const till = await aSoldTill(name);
    const before = await counts(till.ledger);
    const draft = await draftFor(till, till.basket.saleId, 1);
    // The return is written first, then the sale of the same ticket: the cut comes in between.
    till.ledger.sales.hook("creating", () => {
      throw new Error("power cut");
    });
    await expect(exchange(till, draft, till.basketOf(1))).rejects.toThrow();
    till.ledger.close();
    expect(await counts(new Ledger(name))).toEqual(before);
  });

  it("fault 2: killed right after an exchange, both of it are there, and both receipts are shown", async () => {
    const name = freshName();
    const till = await aSoldTill(name);
    const draft = await draftFor(till, till.basket.saleId, 1);
    const basket = till.basketOf(1);
    await exchange(till, draft, basket);
    till.ledger.close();
    const ledger = new Ledger(name);
    expect(await counts(ledger)).toEqual({ sales: 2, returns: 1, commands: 4, receipt: 3 });
    expect(await ledger.baskets.get(1)).toMatchObject({
      shownSaleId: basket.saleId,
      shownReturnId: draft.returnId,
    });
  });

  it("fault 23: a return past what is left elsewhere stands as it happened, and the clerk sees what the server says of it", async () => {
    const till = await aSoldTill();
    const draft = await draftFor(till, till.basket.saleId, 1);
    await takeBack(till, draft);
    const server = createFakeServer();
    server.script.judge = ({ type }) =>
      type === "sale.return"
        ? { outcome: "applied", refs: { accepted: "no" } }
        : { outcome: "applied" };
    expect(await exceededReturns(till.ledger)).toEqual([]);
    await drainOnce({ ledger: till.ledger, send: server.send, now: () => soldAt }, createMemory());
    const exceeded = await exceededReturns(till.ledger);
    expect(exceeded.map(({ returnId }) => returnId)).toEqual([draft.returnId]);
    expect(exceeded[0]?.payload.totals.due).toBe(450_000);
  });

  it("fault 24: a return whose answer was lost is sent again as the same bytes and stays one return", async () => {
    const till = await aSoldTill();
    const draft = await draftFor(till, till.basket.saleId, 1);
    await Promise.all([takeBack(till, draft), takeBack(till, draft)]);
    expect(await counts(till.ledger)).toMatchObject({ returns: 1, commands: 3 });
    const server = createFakeServer();
    server.script.lose = () => server.requests.length === 1;
    const ports = { ledger: till.ledger, send: server.send, now: () => soldAt };
    await drainOnce(ports, createMemory());
    await drainOnce(ports, createMemory());
    expect(server.requests[1]).toBe(server.requests[0]);
    const rows = await till.ledger.outbox.orderBy("seq").toArray();
    expect(rows.map(({ state, answer }) => [state, answer?.outcome])).toEqual([
      ["done", "duplicate"],
      ["done", "duplicate"],
      ["done", "duplicate"],
    ]);
    const moved = (await till.ledger.stockDeltas.toArray()).map(({ quantity }) => quantity);
    expect(moved.sort()).toEqual([-2, 1]);
  });
});
