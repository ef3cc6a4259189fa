import { dong } from "@saolang/domain/money";
import { describe, expect, it } from "vitest";
import { layoutLines } from "./lines.js";
import { layoutShift, type ReceiptShift } from "./shift.js";

const shift: ReceiptShift = {
  salesPoint: { name: "Điểm bán Bát Tràng", address: null },
  clerkName: "Nguyễn Thị Lan",
  openedAt: "2026-11-22T01:00:00.000Z",
  closedAt: "2026-11-22T11:00:00.000Z",
  saleCount: 1,
  salesTotal: dong(450_000),
  discount: dong(0),
  rounding: dong(0),
  firstReceipt: "BT1-A-2611-0001",
  lastReceipt: "BT1-A-2611-0001",
  missingReceipts: [],
  float: dong(500_000),
  cashTaken: dong(450_000),
  expected: dong(950_000),
  counted: dong(950_000),
  difference: dong(0),
  notes: [{ note: dong(50_000), count: 19, amount: dong(950_000) }],
  unsent: 0,
  isDemo: false,
  isReprint: false,
};

const textOf = (changes: Partial<ReceiptShift> = {}): string =>
  layoutLines(layoutShift({ ...shift, ...changes }))
    .join("\n")
    .replaceAll("\u00a0", " ");

describe("the report of a shift", () => {
  it("says what must lie in the drawer, what does, and that it agrees", () => {
    const text = textOf();
    expect(text).toMatch(/Phải có trong két \/ Expected +950\.000 ₫/);
    expect(text).toMatch(/Đếm được \/ Counted +950\.000 ₫/);
    expect(text).toMatch(/KHỚP \/ Exact +0 ₫/);
    expect(text).toMatch(/50\.000 +19 +950\.000/);
    expect(text).toContain("08:00 22/11/2026");
  });

  it("calls a difference by its name", () => {
    expect(textOf({ difference: dong(-1_000) })).toMatch(/THIẾU \/ Short +-1\.000 ₫/);
    expect(textOf({ difference: dong(2_000) })).toMatch(/THỪA \/ Over +2\.000 ₫/);
  });

  it("names every missing receipt number and counts what is not sent yet", () => {
    expect(textOf()).not.toMatch(/thiếu|Chưa gửi/);
    const text = textOf({ missingReceipts: ["BT1-A-2611-0002"], unsent: 3 });
    expect(text).toMatch(/Số phiếu thiếu \/ Missing numbers:\s+BT1-A-2611-0002/);
    expect(text).toMatch(/Chưa gửi về máy chủ \/ Not sent +3/);
  });
});
