import type { PosDeviceAnswer, PosDeviceReport } from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import { describe, expect, it } from "vitest";
import { createReporter } from "../../app/reporter.js";
import { createAsk } from "../../device/server.js";
import { Ledger } from "../../local/ledger.js";
import { aTill, clerk, device, freshName, soldAt } from "../../test-support/builders.js";
import { openShift } from "../shift/open.js";
import { reportDevice, reportOf } from "./report.js";

const facts = { appVersion: "abc", clockOffsetMs: -1_200, isPersisted: true };

function aServer(changes: Partial<PosDeviceAnswer> = {}) {
  const reports: PosDeviceReport[] = [];
  let isAway = false;
  const answer: PosDeviceAnswer = {
    device_id: "device_1",
    device_letter: "A",
    label: "Quầy",
    sales_point: device.salesPoint,
    clerks: [],
    last_seq: 0,
    last_receipt_counter: 0,
    gaps: { commands: [], receipts: [] },
    server_time: "2026-11-22T01:00:00.000Z",
    demo: true,
    ...changes,
  };
  const ask = createAsk(async (_path, init) => {
    if (isAway) throw new TypeError("no network");
    // The till sends text, never a stream.
    reports.push(JSON.parse(init?.body as string) as PosDeviceReport);
    return new Response(JSON.stringify(answer), {
      headers: { "content-type": "application/json" },
    });
  });
  return { reports, ask, cut: (away: boolean) => (isAway = away) };
}

describe("the report of a till", () => {
  it("says what it has given out, what waits, its clock and its storage", async () => {
    const { ledger } = await aTill();
    const server = aServer();
    await reportDevice(ledger, server.ask, await reportOf(ledger, facts), soldAt);
    expect(server.reports).toEqual([
      {
        app_version: "abc",
        last_seq: 1,
        last_receipt_counter: 0,
        waiting: 1,
        parked: 0,
        clock_offset_ms: -1_200,
        is_persisted: true,
      },
    ]);
    expect(await ledger.device.get("this")).toMatchObject({ isDemo: true, clockOffsetMs: -1_200 });
  });

  it("fault 14: a ledger that was cleared starts above what the server has seen, and says what is missing", async () => {
    const ledger = new Ledger(freshName());
    await ledger.device.put(device);
    await ledger.counters.put({ name: "receipt", value: 99 });
    const gaps = { commands: [{ from: 118, through: 121 }], receipts: [{ from: 90, through: 93 }] };
    const server = aServer({ last_seq: 121, last_receipt_counter: 93, gaps });
    await reportDevice(ledger, server.ask, await reportOf(ledger, facts), soldAt);
    expect(await ledger.counters.bulkGet(["seq", "receipt"])).toEqual([
      { name: "seq", value: 121 },
      { name: "receipt", value: 99 },
    ]);
    expect((await ledger.device.get("this"))?.gaps).toEqual(gaps);
    expect(await ledger.log.toArray()).toMatchObject([
      { act: "numbers_lost", facts: { from: 1, through: 121 } },
    ]);
    await openShift(ledger, {
      clerk,
      float: dong(0),
      openedAt: soldAt,
      mintId: () => crypto.randomUUID(),
    });
    expect((await ledger.outbox.toArray()).map((row) => row.seq)).toEqual([122]);
  });

  it("goes out every five minutes, soon after the queue changed, and again after a failure", async () => {
    const { ledger } = await aTill();
    const server = aServer();
    let ticks = 0;
    const report = createReporter({
      ledger,
      ask: server.ask,
      now: () => soldAt,
      ticks: () => ticks,
      facts: async () => facts,
    });
    server.cut(true);
    await report();
    server.cut(false);
    await report();
    expect(server.reports).toHaveLength(1);
    await ledger.device.update("this", { clerks: [{ ...clerk, role: "clerk", pin: aPin }] });
    ticks = 60_000;
    await report();
    expect(server.reports).toHaveLength(1);
    await ledger.outbox.toCollection().modify({ state: "done" });
    await report();
    expect(server.reports.at(-1)).toMatchObject({ waiting: 0 });
    ticks = 60_000 + 5 * 60_000;
    await ledger.device.update("this", { clerks: [{ ...clerk, role: "clerk", pin: aPin }] });
    await report();
    expect(server.reports).toHaveLength(3);
  });
});

const aPin = { salt: "", iterations: 1, hash: "" };
