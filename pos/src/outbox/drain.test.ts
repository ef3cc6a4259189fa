import { describe, expect, it, vi } from "vitest";
import { Ledger } from "../local/ledger.js";
import { aTillWithSales, freshName, soldAt } from "../test-support/builders.js";
import { createFakeServer } from "../test-support/fake-server.js";
import { createMemory, drainOnce, type DrainPorts } from "./drain.js";
import { createDrainer } from "./drainer.js";

const now = (): Date => soldAt;

const statesOf = async (ledger: Ledger): Promise<string[]> =>
  (await ledger.outbox.orderBy("seq").toArray()).map((row) => row.state);

async function drainUntilRest(ports: DrainPorts, memory = createMemory()) {
  for (;;) {
    const step = await drainOnce(ports, memory);
    if (step.kind !== "progress") return step;
  }
}

describe("sending what waits", () => {
  it("sends in the order of the numbers, at most 50 at a time, and marks all as done", async () => {
    const { ledger } = await aTillWithSales(60);
    const server = createFakeServer();
    expect(await drainUntilRest({ ledger, send: server.send, now })).toEqual({ kind: "empty" });
    const sizes = server.requests.map((body) => JSON.parse(body).commands.length);
    expect(sizes).toEqual([50, 11]);
    expect(new Set(await statesOf(ledger))).toEqual(new Set(["done"]));
  });

  it("writes all that a request came to down in one durable transaction", async () => {
    const { ledger } = await aTillWithSales(49);
    const writing = vi.spyOn(ledger, "transaction");
    await drainOnce({ ledger, send: createFakeServer().send, now }, createMemory());
    expect(new Set(await statesOf(ledger))).toEqual(new Set(["done"]));
    expect(writing).toHaveBeenCalledOnce();
  });

  it("sends the same bytes again when the answer was lost, also after a restart", async () => {
    const name = freshName();
    const till = await aTillWithSales(2, name);
    const server = createFakeServer();
    server.script.lose = () => server.requests.length === 1;
    const first = await drainOnce({ ledger: till.ledger, send: server.send, now }, createMemory());
    expect(first).toEqual({ kind: "wait", why: "away" });
    expect(await statesOf(till.ledger)).toEqual(["pending", "pending", "pending"]);
    till.ledger.close();

    const ledger = new Ledger(name);
    await drainUntilRest({ ledger, send: server.send, now });
    expect(server.requests[1]).toBe(server.requests[0]);
    expect(server.kept.size).toBe(3);
    const outcomes = (await ledger.outbox.toArray()).map((row) => row.answer?.outcome);
    expect(new Set(outcomes)).toEqual(new Set(["duplicate"]));
    expect(await statesOf(ledger)).toEqual(["done", "done", "done"]);
  });

  it("parks a refused command for a person, keeps it, and the next ones pass", async () => {
    const { ledger } = await aTillWithSales(2);
    const server = createFakeServer();
    let judged = 0;
    server.script.judge = () =>
      ++judged === 2 ? { outcome: "refused", code: "clerk_unknown" } : { outcome: "applied" };
    await drainUntilRest({ ledger, send: server.send, now });
    expect(await statesOf(ledger)).toEqual(["done", "parked", "done"]);
    const parked = await ledger.outbox.where("state").equals("parked").first();
    expect(parked?.answer).toMatchObject({ outcome: "refused", code: "clerk_unknown" });
    expect(parked?.bytes).toContain("sale.record");
    expect(await ledger.sales.count()).toBe(2);
  });

  it("parks a mismatch", async () => {
    const { ledger } = await aTillWithSales(1);
    const server = createFakeServer();
    const [row] = await ledger.outbox.orderBy("seq").toArray();
    if (row) server.kept.set(row.id, "other bytes");
    await drainUntilRest({ ledger, send: server.send, now });
    expect(await statesOf(ledger)).toEqual(["parked", "done"]);
  });

  it("keeps a command that the server wants later, and lets the ones behind it pass", async () => {
    const { ledger } = await aTillWithSales(2);
    const server = createFakeServer();
    server.script.judge = ({ type }) =>
      type === "shift.open" ? { outcome: "retry" } : { outcome: "applied" };
    const ports = { ledger, send: server.send, now };
    expect(await drainUntilRest(ports)).toEqual({ kind: "wait", why: "retry" });
    expect(await statesOf(ledger)).toEqual(["pending", "done", "done"]);
    server.script.judge = () => ({ outcome: "applied" });
    expect(await drainUntilRest(ports)).toEqual({ kind: "empty" });
  });

  it("sends nothing past a command that waits for the server's database, so that no shift closes before its last sale", async () => {
    const { ledger } = await aTillWithSales(3);
    const server = createFakeServer();
    const cut = (await ledger.outbox.orderBy("seq").toArray())[2];
    server.script.judge = ({ id }) =>
      id === cut?.id ? { outcome: "retry", code: "database_away" } : { outcome: "applied" };
    const ports = { ledger, send: server.send, now };
    const memory = createMemory();
    for (let tries = 0; tries < 3; tries += 1)
      expect(await drainUntilRest(ports, memory)).toEqual({ kind: "wait", why: "retry" });
    expect(await statesOf(ledger)).toEqual(["done", "done", "pending", "pending"]);
    server.script.judge = () => ({ outcome: "applied" });
    expect(await drainUntilRest(ports, memory)).toEqual({ kind: "empty" });
  });

  it("sends nothing past a command over which the server failed a few times, so that no shift closes before its last sale", async () => {
    const { ledger } = await aTillWithSales(3);
    const server = createFakeServer();
    const [, sale, ...behind] = await ledger.outbox.orderBy("seq").toArray();
    const ports = { ledger, send: server.send, now };
    const memory = createMemory();
    await ledger.outbox.bulkDelete(behind.map(({ id }) => id));
    server.script.fail = (body) => body.includes(sale?.id ?? "none");
    for (let tries = 0; tries < 5; tries += 1)
      expect(await drainUntilRest(ports, memory)).toEqual({ kind: "wait", why: "failing" });
    // What is sold meanwhile waits behind it.
    await ledger.outbox.bulkAdd(behind);
    await drainUntilRest(ports, memory);
    expect(await statesOf(ledger)).toEqual(["done", "pending", "pending", "pending"]);
    server.script.fail = () => false;
    expect(await drainUntilRest(ports, memory)).toEqual({ kind: "empty" });
    const order = server.requests.flatMap((body) => JSON.parse(body).commands);
    expect(order.at(-3)).toMatchObject({ id: sale?.id });
  });

  it("keeps what an answer does not name", async () => {
    const { ledger } = await aTillWithSales(1);
    const send: DrainPorts["send"] = async () => ({ kind: "ok", value: { results: [] } });
    expect(await drainOnce({ ledger, send, now }, createMemory())).toMatchObject({ kind: "wait" });
    expect(await statesOf(ledger)).toEqual(["pending", "pending"]);
  });

  it("finds the one command that spoils a batch and parks only that", async () => {
    const { ledger } = await aTillWithSales(6);
    const server = createFakeServer();
    const bad = (await ledger.outbox.orderBy("seq").toArray())[4];
    server.script.refuseAll = () =>
      server.requests.at(-1)?.includes(bad?.id ?? "none")
        ? { status: 400, code: "malformed" }
        : null;
    await drainUntilRest({ ledger, send: server.send, now });
    const states = await statesOf(ledger);
    expect(states.filter((state) => state === "done")).toHaveLength(6);
    expect(states[4]).toBe("parked");
  });

  it("waits, and settles nothing, when the device is signed out", async () => {
    const { ledger } = await aTillWithSales(1);
    const server = createFakeServer();
    server.script.refuseAll = () => ({ status: 401, code: "signed_out" });
    expect(await drainUntilRest({ ledger, send: server.send, now })).toEqual({
      kind: "wait",
      why: "signed_out",
    });
    expect(await statesOf(ledger)).toEqual(["pending", "pending"]);
  });

  it("does not send bytes that were damaged on the disk", async () => {
    const { ledger } = await aTillWithSales(1);
    const server = createFakeServer();
    await ledger.outbox
      .where("seq")
      .equals(2)
      .modify((row, change) => {
        change.value = { ...row, bytes: row.bytes.replace("450000", "1") };
      });
    await drainUntilRest({ ledger, send: server.send, now });
    expect(await statesOf(ledger)).toEqual(["done", "parked"]);
    expect(server.kept.size).toBe(1);
  });

  it("notes on the stock taken when the server has confirmed it", async () => {
    const { ledger } = await aTillWithSales(1);
    await drainUntilRest({ ledger, send: createFakeServer().send, now });
    expect(await ledger.stockDeltas.toArray()).toMatchObject([
      { confirmedAt: soldAt.toISOString() },
    ]);
  });
});

describe("two windows", () => {
  const drainerOn = (ledger: Ledger, send: DrainPorts["send"], locks: LockManager | undefined) =>
    createDrainer({ ledger, send, now, locks, random: () => 0.5, later: () => () => undefined });

  const settledAll = async (ledger: Ledger): Promise<void> => {
    while ((await ledger.outbox.where("state").equals("pending").count()) > 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  it("share one drainer: each command leaves the device once", async () => {
    const { ledger } = await aTillWithSales(3);
    const server = createFakeServer();
    const other = new Ledger(ledger.name);
    const drainers = [ledger, other].map((of) => drainerOn(of, server.send, navigator.locks));
    for (const drainer of drainers) drainer.kick();
    await settledAll(ledger);
    for (const drainer of drainers) drainer.stop();
    expect(server.requests).toHaveLength(1);
  });

  it("do no harm where the browser knows no locks: the server has each command once", async () => {
    const { ledger } = await aTillWithSales(3);
    const server = createFakeServer();
    const other = new Ledger(ledger.name);
    const drainers = [ledger, other].map((of) => drainerOn(of, server.send, undefined));
    for (const drainer of drainers) drainer.kick();
    await settledAll(ledger);
    for (const drainer of drainers) drainer.stop();
    expect(server.kept.size).toBe(4);
    expect(new Set(await statesOf(ledger))).toEqual(new Set(["done"]));
  });
});
