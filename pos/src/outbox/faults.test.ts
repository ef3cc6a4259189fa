import type { PosCommandResult } from "@saolang/contracts";
import { describe, expect, it } from "vitest";
import { createAsk } from "../device/server.js";
import { signIn } from "../features/clerk/sign-in.js";
import { pair } from "../features/pairing/pair.js";
import type { Ledger } from "../local/ledger.js";
import { aTillWithSales, clerk, device, sellOn, soldAt } from "../test-support/builders.js";
import { createFakeServer } from "../test-support/fake-server.js";
import { createSchedule, untilAtRest } from "../test-support/schedule.js";
import { createMemory, drainOnce, type DrainPorts } from "./drain.js";
import { createDrainer } from "./drainer.js";
import { countOutbox, sendAgain } from "./standing.js";

const now = (): Date => soldAt;

const outcomesOf = async (ledger: Ledger) =>
  (await ledger.outbox.orderBy("seq").toArray()).map((row) => row.answer?.outcome ?? row.state);

async function drainUntilRest(ports: DrainPorts, memory = createMemory()) {
  for (;;) {
    const step = await drainOnce(ports, memory);
    if (step.kind !== "progress") return step;
  }
}

const random = (() => {
  let seed = 7;
  return (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
})();

describe("a network that fails", () => {
  it("fault 4: an answer that is lost after the server committed is asked for again with the same bytes", async () => {
    const { ledger } = await aTillWithSales(1);
    const server = createFakeServer();
    server.script.lose = () => server.requests.length < 3;
    const ports = { ledger, send: server.send, now };
    await drainUntilRest(ports);
    await drainUntilRest(ports);
    expect(await drainUntilRest(ports)).toEqual({ kind: "empty" });
    expect(new Set(server.requests).size).toBe(1);
    expect(await outcomesOf(ledger)).toEqual(["duplicate", "duplicate"]);
    expect(server.kept.size).toBe(2);
  });

  it("fault 8: of 40 sales through a network that comes and goes every 3 s, each arrives once and in order", async () => {
    const { ledger } = await aTillWithSales(40);
    const server = createFakeServer();
    const time = createSchedule();
    const askedAt: number[] = [];
    server.script.lose = () => random() < 0.6;
    const drainer = createDrainer({
      ledger,
      now,
      random,
      locks: undefined,
      later: time.later,
      async send(body) {
        askedAt.push(time.nowMs());
        const isUp = Math.floor(time.nowMs() / 3_000) % 2 === 1;
        return isUp ? server.send(body) : { kind: "away", why: "network" };
      },
    });
    drainer.kick();
    do {
      await untilAtRest(drainer);
      const { waiting } = await countOutbox(ledger);
      const states = await ledger.outbox.where("state").equals("done").count();
      expect(waiting).toBe(41 - states);
    } while (time.next(5 * 60_000));
    drainer.stop();
    expect(await countOutbox(ledger)).toEqual({ waiting: 0, parked: 0 });
    const arrived = [...server.kept.values()].map((bytes) => JSON.parse(bytes).seq);
    expect(arrived).toEqual(Array.from({ length: 41 }, (_, at) => at + 1));
    const pauses = askedAt.slice(1).map((at, place) => at - (askedAt[place] ?? 0));
    expect(new Set(pauses).size).toBe(pauses.length);
  });

  it("fault 9: when the link drops with 23 of 50 applied, 27 still wait, and sending again finishes them", async () => {
    const { ledger } = await aTillWithSales(49);
    const server = createFakeServer();
    const cut: DrainPorts["send"] = async (body) => {
      const { commands } = JSON.parse(body);
      await server.send(JSON.stringify({ commands: commands.slice(0, 23) }));
      return { kind: "away", why: "network" };
    };
    await drainOnce({ ledger, send: cut, now }, createMemory());
    expect(await countOutbox(ledger)).toEqual({ waiting: 50, parked: 0 });
    await drainUntilRest({ ledger, send: server.send, now });
    const outcomes = await outcomesOf(ledger);
    expect(outcomes.slice(0, 23)).toEqual(Array(23).fill("duplicate"));
    expect(outcomes.slice(23)).toEqual(Array(27).fill("applied"));
  });

  it("fault 10: the sign-in page of a hotel acknowledges nothing, whether it speaks HTML or some JSON", async () => {
    const { ledger } = await aTillWithSales(1);
    for (const [type, body] of [
      ["text/html", "<html>Chào mừng quý khách</html>"],
      ["application/json", '{"results":"welcome"}'],
    ] as const) {
      const ask = createAsk(async () => new Response(body, { headers: { "content-type": type } }));
      const send = (text: string) =>
        ask({
          path: "/pos/commands",
          token: "t",
          body: text,
          shape: (wire) => wire.posCommandAnswer,
        });
      expect(await drainUntilRest({ ledger, send, now })).toEqual({ kind: "wait", why: "away" });
      expect(await countOutbox(ledger)).toEqual({ waiting: 2, parked: 0 });
    }
  });
});

describe("a server that says no", () => {
  it("fault 6: the same id with other bytes is parked, and the first bytes stay what the server has", async () => {
    const till = await aTillWithSales(1);
    const server = createFakeServer();
    const [first] = await till.ledger.outbox.orderBy("seq").toArray();
    server.kept.set(first?.id ?? "", "other bytes");
    await drainUntilRest({ ledger: till.ledger, send: server.send, now });
    expect(await outcomesOf(till.ledger)).toEqual(["mismatch", "applied"]);
    expect(server.kept.get(first?.id ?? "")).toBe("other bytes");
    expect(await countOutbox(till.ledger)).toEqual({ waiting: 0, parked: 1 });
  });

  it("fault 11: a device that is signed out sells on, and after pairing again all goes out under the new token", async () => {
    const till = await aTillWithSales(1);
    const { ledger } = till;
    const server = createFakeServer();
    const json = (body: unknown, status = 200) =>
      new Response(JSON.stringify(body), {
        status,
        headers: { "content-type": "application/json" },
      });
    const newToken = "n".repeat(43);
    const ask = createAsk(async (path, init) => {
      if (path === "/pos/devices/pair") {
        const { deviceId: device_id, letter: device_letter, salesPoint: sales_point } = device;
        return json({ device_id, device_token: newToken, device_letter, sales_point });
      }
      const isKnown = new Headers(init?.headers).get("authorization") === `Bearer ${newToken}`;
      if (!isKnown) return json({ type: "refusal", code: "signed_out", message: "…" }, 401);
      const answer = await server.send(init?.body as string);
      return json(answer.kind === "ok" ? answer.value : {});
    });
    const send = async (body: string) =>
      ask({
        path: "/pos/commands",
        token: (await ledger.device.get("this"))?.token ?? null,
        body,
        shape: (wire) => wire.posCommandAnswer,
      });
    const ports = { ledger, send, now };
    expect(await drainUntilRest(ports)).toEqual({ kind: "wait", why: "signed_out" });
    await sellOn(till);
    expect(await countOutbox(ledger)).toEqual({ waiting: 3, parked: 0 });
    await pair(ledger, ask, { pairingCode: "ABCD-1234", label: "Quầy" });
    expect(await drainUntilRest(ports)).toEqual({ kind: "empty" });
    expect(await outcomesOf(ledger)).toEqual(["applied", "applied", "applied"]);
    const soldBy = [...server.kept.values()].map((bytes) => JSON.parse(bytes).payload.clerk_id);
    expect(new Set(soldBy)).toEqual(new Set([clerk.id]));
  });

  it("fault 12: another clerk who signs in with 12 commands waiting takes none of them away", async () => {
    const { ledger } = await aTillWithSales(11);
    const before = await ledger.outbox.toArray();
    const other = { id: "clerk_hoa", name: "Trần Thị Hoa", role: "clerk", pin: noPin } as const;
    await signIn(ledger, other, "0000", soldAt);
    expect(await ledger.outbox.toArray()).toEqual(before);
    expect(await countOutbox(ledger)).toEqual({ waiting: 12, parked: 0 });
  });

  it("fault 32: a command that makes the server fail holds back no other, and is still sent in the end", async () => {
    const { ledger } = await aTillWithSales(6);
    const server = createFakeServer();
    const poison = (await ledger.outbox.orderBy("seq").toArray())[1];
    let isBroken = true;
    server.script.fail = (body) => isBroken && body.includes(poison?.id ?? "none");
    const memory = createMemory();
    const ports = { ledger, send: server.send, now };
    for (let tries = 0; tries < 16; tries += 1) await drainUntilRest(ports, memory);
    expect(await countOutbox(ledger)).toEqual({ waiting: 1, parked: 0 });
    expect(server.kept.size).toBe(6);
    isBroken = false;
    await drainUntilRest(ports, memory);
    expect(server.kept.size).toBe(7);
  });

  it("fault 32: a refused command is parked, kept, and sent again by hand with the same bytes", async () => {
    const { ledger } = await aTillWithSales(2);
    const server = createFakeServer();
    let isKnown = false;
    const verdict = ({ type }: { type: string }): Pick<PosCommandResult, "outcome" | "code"> =>
      type === "sale.record" && !isKnown
        ? { outcome: "refused", code: "clerk_unknown" }
        : { outcome: "applied" };
    server.script.judge = verdict;
    const ports = { ledger, send: server.send, now };
    await drainUntilRest(ports);
    const parked = await ledger.outbox.where("state").equals("parked").toArray();
    expect(parked.map((row) => row.answer?.code)).toEqual(["clerk_unknown", "clerk_unknown"]);
    isKnown = true;
    await sendAgain(
      ledger,
      parked.map(({ id }) => id),
    );
    await drainUntilRest(ports);
    expect(await outcomesOf(ledger)).toEqual(["applied", "applied", "applied"]);
    expect([...server.kept.values()].slice(1)).toEqual(parked.map(({ bytes }) => bytes));
  });
});

const noPin = { salt: "AAAA", iterations: 1, hash: "AAAA" };
