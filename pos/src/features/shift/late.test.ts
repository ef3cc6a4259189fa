import { posCommand } from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import { layoutLines } from "@saolang/receipt";
import { describe, expect, it } from "vitest";
import { createMemory, drainOnce } from "../../outbox/drain.js";
import {
  aTill,
  type BuiltTill,
  clerk,
  device,
  sellAt,
  soldAt,
} from "../../test-support/builders.js";
import { createFakeServer } from "../../test-support/fake-server.js";
import { closeShift } from "./close.js";
import { closedShifts } from "./closed-shifts.js";
import { paperOfShift } from "./paper-of-shift.js";

const drainedAt = new Date("2026-11-22T12:00:00.000Z");

async function closedTill(sales: number): Promise<BuiltTill> {
  const till = await aTill();
  for (let sold = 0; sold < sales; sold += 1) await sellAt(till);
  const closed = await closeShift(till.ledger, {
    shiftId: till.shiftId,
    clerk,
    counted: dong(500_000 + sales * 450_000),
    notes: null,
    reason: null,
    closedAt: soldAt,
    mintId: till.mintId,
  });
  if (!closed.ok) throw new Error(`the test closes its shift: ${closed.refusal.code}`);
  return till;
}

async function paper({ ledger, shiftId }: BuiltTill): Promise<string> {
  const layout = await paperOfShift(ledger, shiftId, device);
  return layout ? layoutLines(layout).join("\n").replaceAll("\u00a0", " ") : "";
}

/** The paper without its last part, which says where the facts are by now. */
const figuresIn = (text: string): string => text.slice(0, text.lastIndexOf("-----"));

async function drainAll({ ledger }: BuiltTill, send: ReturnType<typeof createFakeServer>["send"]) {
  const ports = { ledger, send, now: () => drainedAt };
  const memory = createMemory();
  while ((await drainOnce(ports, memory)).kind === "progress");
}

/** A sale that another window, still of the last version, puts into the shift after it was closed. */
async function sellLate(till: BuiltTill): Promise<void> {
  await till.ledger.shifts.update(till.shiftId, { state: "open" });
  await sellAt(till, { basket: till.basketOf(1, 2) });
  await till.ledger.shifts.update(till.shiftId, { state: "closed" });
}

describe("a shift closed with sales that are not sent (fault 29)", () => {
  it("has a provisional report, and the same figures once the server has everything", async () => {
    const till = await closedTill(5);
    const server = createFakeServer();
    const before = await paper(till);
    expect(before).toContain("TẠM, CHỜ MÁY CHỦ");
    expect(before).toMatch(/Not sent +7/);
    expect((await closedShifts(till.ledger, 0)).shifts[0]?.sending.waiting).toBe(7);
    await drainAll(till, server.send);
    const after = await paper(till);
    expect(figuresIn(after)).toBe(figuresIn(before));
    expect(after).not.toMatch(/TẠM|Not sent/);
    expect(after).toMatch(/Máy chủ nhận \/ Sent +19:00 22\/11\/2026/);
    const confirmed = { waiting: 0, parked: 0, confirmedAt: drainedAt.toISOString() };
    expect((await closedShifts(till.ledger, 0)).shifts[0]?.sending).toEqual(confirmed);
  });

  it("sends a closing that says what the sales before it add up to", async () => {
    const till = await closedTill(5);
    const server = createFakeServer();
    await drainAll(till, server.send);
    const held = [...server.kept.values()].map((bytes) => posCommand.parse(JSON.parse(bytes)));
    const due = held.flatMap((command) =>
      command.type === "sale.record" ? [command.payload.totals.due] : [],
    );
    const closing = held.find((command) => command.type === "shift.close")?.payload;
    expect(closing).toMatchObject({
      sale_count: due.length,
      sales_total: due.reduce((sum, amount) => sum + amount, 0),
      expected: 500_000 + 5 * 450_000,
    });
    expect(server.requests).toHaveLength(1);
  });

  it("asks for a person when the server refuses one of them, and is not called confirmed", async () => {
    const till = await closedTill(2);
    const server = createFakeServer();
    server.script.judge = ({ type }) =>
      type === "sale.record"
        ? { outcome: "refused", code: "receipt_number_taken" }
        : { outcome: "applied" };
    await drainAll(till, server.send);
    const text = await paper(till);
    expect(text).toMatch(/Lệnh cần người xem \/ Parked +2/);
    expect(text).not.toContain("Máy chủ nhận");
  });
});

describe("a fact that turns up after its shift was closed", () => {
  it("is listed apart, changes no figure and never opens the shift again", async () => {
    const till = await closedTill(2);
    const before = await paper(till);
    await sellLate(till);
    const after = await paper(till);
    expect(after).toMatch(/SAU KHI ĐÓNG CA[^]+BT1-A-2611-0003 +450\.000 ₫/);
    expect(after.slice(0, figuresIn(before).length)).toBe(figuresIn(before));
    expect(await till.ledger.shifts.get(till.shiftId)).toMatchObject({
      state: "closed",
      closed: { sale_count: 2 },
    });
  });

  it("is late too when the server brought it and this till has no command of it", async () => {
    const till = await closedTill(1);
    const [sale] = await till.ledger.sales.toArray();
    if (!sale) throw new Error("the test sold once");
    const payload = { ...sale.payload, receipt_number: "BT1-B-2611-0044" };
    const brought = { ...sale, saleId: till.mintId(), commandId: till.mintId(), payload };
    await till.ledger.sales.add({ ...brought, counter: 44 });
    expect(await paper(till)).toMatch(/SAU KHI ĐÓNG CA[^]+BT1-B-2611-0044/);
  });
});
