import { dong } from "@saolang/domain/money";
import { layoutLines } from "@saolang/receipt";
import { describe, expect, it } from "vitest";
import { Ledger } from "../../local/ledger.js";
import { aTill, clerk, device, soldAt } from "../../test-support/builders.js";
import { recordSale } from "../sale/record.js";
import { closeShift } from "./close.js";
import { figuresOf, missingCounters, salesOf } from "./figures.js";
import { openShift } from "./open.js";
import { paperOfShift } from "./paper-of-shift.js";

type Till = Awaited<ReturnType<typeof aTill>>;

const sell = (till: Till, basket = till.basketOf(1), ledger = till.ledger) =>
  recordSale(ledger, {
    basket,
    device,
    shiftId: till.shiftId,
    clerk,
    received: dong(500_000),
    soldAt,
    mintId: till.mintId,
    certificateOf: () => null,
  });

const close = (till: Till, counted: number) =>
  closeShift(till.ledger, {
    shiftId: till.shiftId,
    clerkId: clerk.id,
    counted: dong(counted),
    notes: [{ note: dong(50_000), count: counted / 50_000 }],
    closedAt: soldAt,
    mintId: till.mintId,
  });

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
    await sell(till);
    await sell(till);
    const closed = await close(till, 1_400_000);
    expect(closed).toMatchObject({
      value: { expected: 1_400_000, difference: 0, sale_count: 2, sales_total: 900_000 },
    });
    expect(await till.ledger.shifts.get(till.shiftId)).toMatchObject({ state: "closed" });
  });

  it("says how much is missing and closes all the same", async () => {
    const till = await aTill();
    await sell(till);
    expect(await close(till, 900_000)).toMatchObject({ value: { difference: -50_000 } });
  });

  it("closes once, and sells no more", async () => {
    const till = await aTill();
    await close(till, 500_000);
    expect(await close(till, 500_000)).toMatchObject({ refusal: { code: "no_open_shift" } });
    expect(await sell(till)).toMatchObject({ refusal: { code: "no_open_shift" } });
    expect(await till.ledger.outbox.count()).toBe(2);
  });

  it("counts a sale that another window makes while it closes, or refuses that sale", async () => {
    const till = await aTill();
    await sell(till);
    const other = new Ledger(till.ledger.name);
    const [sold, closed] = await Promise.all([
      sell(till, till.basketOf(1, 2), other),
      close(till, 950_000),
    ]);
    const count = await till.ledger.sales.count();
    expect(count).toBe(sold.ok ? 2 : 1);
    expect(closed).toMatchObject({ value: { sale_count: count } });
  });

  it("names receipt numbers that were given out and cannot be shown", async () => {
    const till = await aTill();
    for (let sold = 0; sold < 4; sold += 1) await sell(till);
    const sales = await salesOf(till.ledger, till.shiftId);
    const shift = await till.ledger.shifts.get(till.shiftId);
    if (!shift) throw new Error("the builder opened a shift");
    expect(missingCounters(shift, sales)).toEqual([]);
    expect(
      missingCounters(
        shift,
        [sales[1], sales[3]].filter((sale) => !!sale),
      ),
    ).toEqual(["1", "3"]);
  });

  it("is printed with the figures it was closed with", async () => {
    const till = await aTill();
    await sell(till);
    await close(till, 950_000);
    const shift = await till.ledger.shifts.get(till.shiftId);
    if (!shift) throw new Error("the builder opened a shift");
    const sales = await salesOf(till.ledger, till.shiftId);
    const layout = paperOfShift({ shift, sales, device, unsent: 3, isReprint: false });
    const text = layout ? layoutLines(layout).join("\n").replaceAll("\u00a0", " ") : "";
    expect(text).toMatch(/Phải có trong két \/ Expected +950\.000 ₫/);
    expect(text).toMatch(/50\.000 +19 +950\.000/);
    expect(text).toMatch(/Not sent +3/);
    expect(figuresOf(shift, sales).cashTaken).toBe(450_000);
  });
});
