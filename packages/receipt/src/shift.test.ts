import { dong } from "@saolang/domain/money";
import { describe, expect, it } from "vitest";
import { layoutLines } from "./lines.js";
import { layoutShift, layoutShiftSoFar, type ReceiptShift, type ShiftPrint } from "./shift.js";

const shift: ReceiptShift = {
  salesPoint: { name: "Điểm bán Bát Tràng", address: null },
  clerkName: "Nguyễn Thị Lan",
  openedAt: "2026-11-22T01:00:00.000Z",
  saleCount: 1,
  salesTotal: dong(450_000),
  discount: dong(0),
  rounding: dong(0),
  returnCount: 0,
  returnsTotal: dong(0),
  otherTenders: [],
  firstReceipt: "BT1-A-2611-0001",
  lastReceipt: "BT1-A-2611-0001",
  missingReceipts: [],
  lostReceipts: [],
  lostCommands: [],
  float: dong(500_000),
  cashTaken: dong(450_000),
  cashRefunded: dong(0),
  movedIn: dong(0),
  movedOut: dong(0),
  expected: dong(950_000),
  isDemo: false,
  count: {
    closedAt: "2026-11-22T11:00:00.000Z",
    closedBy: "Trần Văn Minh",
    counted: dong(950_000),
    difference: dong(0),
    differenceReason: null,
    notes: [{ note: dong(50_000), count: 19, amount: dong(950_000) }],
  },
};

const print: ShiftPrint = { late: [], sending: null, isReprint: false };

const flat = (layout: Parameters<typeof layoutLines>[0]): string =>
  layoutLines(layout).join("\n").replaceAll("\u00a0", " ");

const textOf = (changes: Partial<ReceiptShift> = {}, printed: Partial<ShiftPrint> = {}): string =>
  flat(layoutShift({ ...shift, ...changes }, { ...print, ...printed }));

describe("the report of a closed shift", () => {
  it("says what must lie in the drawer, what does, and that it agrees", () => {
    const text = textOf();
    expect(text).toMatch(/Phải có trong két \/ Expected +950\.000 ₫/);
    expect(text).toMatch(/Đếm được \/ Counted +950\.000 ₫/);
    expect(text).toMatch(/KHỚP \/ Exact +0 ₫/);
    expect(text).toMatch(/50\.000 +19 +950\.000/);
    expect(text).toContain("08:00 22/11/2026");
    expect(text).toMatch(/Người đếm \/ By +Trần Văn Minh/);
    expect(text).not.toMatch(/thiếu|Chưa gửi|trả|Nộp|Rút|SAU KHI/);
  });

  it("calls a difference by its name and gives the reason", () => {
    const short = { ...shift.count, difference: dong(-1_000), differenceReason: "Trả nhầm" };
    expect(textOf({ count: short })).toMatch(
      /THIẾU \/ Short +-1\.000 ₫\nLý do \/ Reason: Trả nhầm/,
    );
    const over = { ...shift.count, difference: dong(2_000) };
    expect(textOf({ count: over })).toMatch(/THỪA \/ Over +2\.000 ₫/);
  });

  it("names every number that is missing here or at the server", () => {
    const text = textOf({
      missingReceipts: ["2"],
      lostReceipts: ["118–121"],
      lostCommands: ["40"],
    });
    expect(text).toMatch(/Số phiếu thiếu \/ Missing numbers: 2/);
    expect(text).toMatch(/Máy chủ thiếu phiếu \/ Server lacks receipts:\s+118–121/);
    expect(text).toMatch(/Máy chủ thiếu lệnh \/ Server lacks commands:\s+40/);
  });

  it("shows returns, other tenders and moves only when there were any", () => {
    const text = textOf({
      returnCount: 2,
      returnsTotal: dong(90_000),
      otherTenders: [{ kind: "vietqr", amount: dong(120_000) }],
      cashRefunded: dong(90_000),
      movedIn: dong(200_000),
      movedOut: dong(50_000),
    });
    expect(text).toMatch(/Số phiếu trả \/ Returns +2/);
    expect(text).toMatch(/Tiền trả hàng \/ Returns total +-90\.000 ₫/);
    expect(text).toMatch(/Chuyển khoản \/ Bank transfer +120\.000 ₫/);
    expect(text).toMatch(/Nộp vào két \/ Cash in +200\.000 ₫/);
    expect(text).toMatch(/Rút khỏi két \/ Cash out +-50\.000 ₫/);
  });

  it("is provisional while facts wait, and says when the server confirmed the last of them", () => {
    const waiting = textOf({}, { sending: { waiting: 3, parked: 1, confirmedAt: null } });
    expect(waiting).toMatch(/TẠM, CHỜ MÁY CHỦ \/ Provisional/);
    expect(waiting).toMatch(/Chưa gửi về máy chủ \/ Not sent +3/);
    expect(waiting).toMatch(/Lệnh cần người xem \/ Parked +1/);
    const confirmedAt = "2026-11-22T11:05:00.000Z";
    const sent = textOf({}, { sending: { waiting: 0, parked: 0, confirmedAt } });
    expect(sent).not.toContain("TẠM");
    expect(sent).toMatch(/Máy chủ nhận \/ Sent +18:05 22\/11\/2026/);
  });

  it("lists late facts apart, and a copy says that it is one", () => {
    const late = [
      { receiptNumber: "BT1-A-2611-0009", kind: "sale", amount: dong(70_000) },
      { receiptNumber: "BT1-A-2611-0010", kind: "return", amount: dong(20_000) },
    ] as const;
    const text = textOf({}, { late, isReprint: true });
    expect(text).toMatch(/SAU KHI ĐÓNG CA/);
    expect(text).toMatch(/BT1-A-2611-0009 +70\.000 ₫/);
    expect(text).toMatch(/BT1-A-2611-0010 Trả hàng +-20\.000 ₫/);
    expect(text).toMatch(/Doanh thu \/ Sales total +450\.000 ₫/);
    expect(text).toContain("BẢN SAO");
  });
});

describe("a look at a shift that goes on", () => {
  const printedAt = "2026-11-22T05:00:00.000Z";

  it("says what was sold so far and when it was printed", () => {
    const text = flat(layoutShiftSoFar(shift, { printedAt, showsDrawer: true }));
    expect(text).toMatch(/Lúc in \/ Printed +12:00 22\/11\/2026/);
    expect(text).toMatch(/Doanh thu \/ Sales total +450\.000 ₫/);
    expect(text).toMatch(/Phải có trong két \/ Expected +950\.000 ₫/);
  });

  it("keeps the drawer back from whoever is to count it blind", () => {
    const text = flat(layoutShiftSoFar(shift, { printedAt, showsDrawer: false }));
    expect(text).not.toMatch(/950\.000|Expected|Cash taken/);
    expect(text).toContain("hiện sau khi đếm");
  });
});
