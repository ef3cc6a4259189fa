import { dong } from "@saolang/domain/money";
import { layoutLines } from "@saolang/receipt";
import { describe, expect, it } from "vitest";
import { Ledger } from "../../local/ledger.js";
import {
  aTill,
  type BuiltTill,
  clerk,
  device,
  sellAt,
  soldAt,
} from "../../test-support/builders.js";
import { closeShift } from "./close.js";
import { readShift } from "./contents.js";
import { missingCounters } from "./figures.js";
import { openShift } from "./open.js";
import { paperOfShift } from "./paper-of-shift.js";
import { noteReportPrinted } from "./printed.js";

const minh = { id: "clerk_minh", name: "Trần Văn Minh" };

const close = (till: BuiltTill, counted: number, changes: object = {}) =>
  closeShift(till.ledger, {
    shiftId: till.shiftId,
    clerk,
    counted: dong(counted),
    notes: [{ note: dong(50_000), count: counted / 50_000 }],
    reason: null,
    closedAt: soldAt,
    mintId: till.mintId,
    ...changes,
  });

async function paper({ ledger, shiftId }: BuiltTill): Promise<string> {
  const layout = await paperOfShift(ledger, shiftId, device);
  return layout ? layoutLines(layout).join("\n").replaceAll("\u00a0", " ") : "";
}

const actsOf = async ({ ledger }: BuiltTill): Promise<string[]> =>
  (await ledger.log.orderBy("id").toArray()).map(({ act }) => act);

describe("a shift", () => {
  it("opens once: a till has one drawer", async () => {
    const { ledger, mintId } = await aTill();
    const again = { clerk, float: dong(0), openedAt: soldAt, mintId };
    expect(await openShift(ledger, again)).toMatchObject({
      refusal: { code: "shift_already_open" },
    });
    expect(await ledger.outbox.count()).toBe(1);
  });

  it("closes to the dong: float and cash kept, not cash handed over", async () => {
    const till = await aTill();
    await sellAt(till);
    await sellAt(till);
    const closed = await close(till, 1_400_000);
    expect(closed).toMatchObject({
      value: { expected: 1_400_000, difference: 0, sale_count: 2, sales_total: 900_000 },
    });
    expect(await till.ledger.shifts.get(till.shiftId)).toMatchObject({ state: "closed" });
    expect(await actsOf(till)).toEqual(["shift_opened", "shift_closed"]);
  });

  it("does not close a dong off until somebody says why", async () => {
    const till = await aTill();
    await sellAt(till);
    for (const reason of [null, "  "]) {
      expect(await close(till, 900_000, { reason })).toMatchObject({
        refusal: { code: "difference_reason_missing" },
      });
    }
    expect(await close(till, 900_000, { reason: " Trả nhầm " })).toMatchObject({
      value: { difference: -50_000, difference_reason: "Trả nhầm" },
    });
    expect(await paper(till)).toMatch(/THIẾU \/ Short +-50\.000 ₫\nLý do \/ Reason: Trả nhầm/);
  });

  it("that is exact keeps no reason", async () => {
    const till = await aTill();
    expect(await close(till, 500_000, { reason: "Trả nhầm" })).toMatchObject({
      value: { difference: 0, difference_reason: null },
    });
  });

  it("closes once, and sells no more", async () => {
    const till = await aTill();
    await close(till, 500_000);
    expect(await close(till, 500_000)).toMatchObject({ refusal: { code: "no_open_shift" } });
    expect(await sellAt(till)).toMatchObject({ refusal: { code: "no_open_shift" } });
    expect(await till.ledger.outbox.count()).toBe(2);
  });

  it("counts a sale that another window makes while it closes, or refuses that sale", async () => {
    const till = await aTill();
    await sellAt(till);
    const other = { ...till, ledger: new Ledger(till.ledger.name) };
    const [sold, closed] = await Promise.all([
      sellAt(other, { basket: till.basketOf(1, 2) }),
      close(till, 950_000, { reason: "Chưa rõ" }),
    ]);
    const count = await till.ledger.sales.count();
    expect(count).toBe(sold.ok ? 2 : 1);
    expect(closed).toMatchObject({ value: { sale_count: count } });
  });

  it("is closed whole with the clock set back, its receipts in the order of their numbers", async () => {
    const till = await aTill();
    await sellAt(till);
    await sellAt(till, { soldAt: new Date("2026-11-21T23:00:00.000Z") });
    const closedAt = new Date("2026-11-21T22:00:00.000Z");
    expect(await close(till, 1_400_000, { closedAt })).toMatchObject({
      value: { sale_count: 2, difference: 0 },
    });
    const text = await paper(till);
    expect(text).toMatch(/Từ phiếu[^]+BT1-A-2611-0001[^]+Đến phiếu[^]+BT1-A-2611-0002/);
    expect(text).not.toContain("Missing numbers");
  });

  it("names receipt numbers that were given out and cannot be shown, the last ones too", async () => {
    const till = await aTill();
    for (let sold = 0; sold < 4; sold += 1) await sellAt(till);
    const contents = await readShift(till.ledger, till.shiftId);
    if (!contents) throw new Error("the builder opened a shift");
    expect(missingCounters(contents, 4)).toEqual([]);
    const sales = contents.sales.filter(({ counter }) => counter % 2 === 0);
    expect(missingCounters({ ...contents, sales }, 6)).toEqual(["1", "3", "5–6"]);
  });

  it("names what the server lacks, except what still waits here", async () => {
    const till = await aTill();
    await till.ledger.device.update("this", {
      gaps: { receipts: [{ from: 1, through: 3 }], commands: [{ from: 2, through: 2 }] },
    });
    await sellAt(till);
    await close(till, 950_000);
    const text = await paper(till);
    expect(text).toMatch(/Server lacks receipts:\s+2–3/);
    expect(text).not.toContain("Server lacks commands");
  });
});

describe("the report of a shift", () => {
  it("says what it was closed with, whatever the office renames later", async () => {
    const till = await aTill();
    await sellAt(till);
    await close(till, 950_000, { clerk: minh });
    const before = await paper(till);
    const salesPoint = { ...device.salesPoint, name: "Tên mới" };
    await till.ledger.device.update("this", { salesPoint });
    expect(await paper(till)).toBe(before);
    expect(before).toMatch(/Phải có trong két \/ Expected +950\.000 ₫/);
    expect(before).toMatch(/50\.000 +19 +950\.000/);
    expect(before).toMatch(/Người đếm \/ By +Trần Văn Minh/);
  });

  it("is a copy from the second print on, and the log says so", async () => {
    const till = await aTill();
    await close(till, 500_000);
    expect(await paper(till)).not.toContain("BẢN SAO");
    const printing = { clerkName: clerk.name, at: soldAt };
    await noteReportPrinted(till.ledger, till.shiftId, printing);
    expect(await paper(till)).toContain("BẢN SAO");
    await noteReportPrinted(till.ledger, till.shiftId, printing);
    expect(await actsOf(till)).toEqual(["shift_opened", "shift_closed", "z_reprinted"]);
  });

  it("of a shift closed by an earlier version is made from its figures", async () => {
    const till = await aTill();
    await sellAt(till);
    await close(till, 950_000);
    await till.ledger.shifts.where({ shiftId: till.shiftId }).modify((row) => {
      for (const key of ["report", "closedSeq", "openedSeq"]) Reflect.deleteProperty(row, key);
    });
    const text = await paper(till);
    expect(text).toMatch(/KHỚP \/ Exact/);
    expect(text).toMatch(/Doanh thu \/ Sales total +450\.000 ₫/);
  });
});

describe("taking over a shift", () => {
  it("happens by closing a colleague's, and the log names both", async () => {
    const till = await aTill();
    await close(till, 500_000, { clerk: minh });
    const log = await till.ledger.log.orderBy("id").toArray();
    expect(log.map(({ act, clerkName }) => [act, clerkName])).toEqual([
      ["shift_opened", clerk.name],
      ["shift_taken_over", minh.name],
      ["shift_closed", minh.name],
    ]);
    expect(log[1]?.facts).toEqual({ from: clerk.name });
  });
});
