import { dong } from "@saolang/domain/money";
import { describe, expect, it } from "vitest";
import { layoutLines } from "./lines.js";
import { layoutReturn, type ReceiptReturn } from "./return.js";

const slip: ReceiptReturn = {
  salesPoint: { name: "Điểm bán Bát Tràng", address: null },
  receiptNumber: "BT1-A-2611-0008",
  saleReceiptNumber: "BT1-A-2611-0003",
  returnedAt: "2026-11-22T17:30:00.000Z",
  clerkName: "Nguyễn Thị Lan",
  lines: [
    {
      title: "Bộ bát đĩa",
      variantTitle: "xanh",
      unit: "bộ",
      quantity: 2,
      refund: dong(900_300),
      isDamaged: true,
    },
  ],
  totals: { refund: dong(900_300), rounding: dong(200), due: dong(900_500) },
  tenders: [
    { kind: "exchange", amount: dong(400_000), reference: null },
    { kind: "cash", amount: dong(500_500), reference: null },
  ],
  reason: "faulty",
  note: null,
  isDemo: false,
  isReprint: false,
};

const textOf = (changes: Partial<ReceiptReturn> = {}): string =>
  layoutLines(layoutReturn({ ...slip, ...changes }))
    .join("\n")
    .replaceAll("\u00a0", " ");

describe("the slip of a return", () => {
  it("has a number of its own beside that of the sale, and says what came back, in which state and why", () => {
    const text = textOf();
    expect(text).toContain("PHIẾU TRẢ HÀNG / Return slip");
    expect(text).toContain("BT1-A-2611-0008");
    expect(text).toMatch(/Của phiếu \/ Of sale +BT1-A-2611-0003/);
    expect(text).toMatch(/Bộ bát đĩa \(xanh\)\n2 bộ +900\.300 ₫\nĐã hỏng \/ Damaged/);
    expect(text).toMatch(/Lý do \/ Reason +Hàng lỗi \/ Faulty/);
    expect(text).toContain("00:30 23/11/2026");
    expect(textOf({ note: "vỡ quai" })).toContain("Ghi chú / Note: vỡ quai");
  });

  it("says to the dong how the money went back, and what other goods used up", () => {
    const text = textOf();
    expect(text).toMatch(/Làm tròn \/ Rounding +200 ₫/);
    expect(text).toMatch(/900\.500 ₫/);
    expect(text).toMatch(/Trừ vào hàng đổi \/ Exchanged +400\.000 ₫/);
    expect(text).toMatch(/Tiền mặt \/ Cash +500\.500 ₫/);
  });

  it("is marked as a copy or a demo like any other", () => {
    expect(textOf()).not.toMatch(/BẢN SAO|DÙNG THỬ/);
    expect(textOf({ isReprint: true })).toContain("BẢN SAO");
    expect(textOf({ isDemo: true })).toContain("BẢN DÙNG THỬ");
  });
});
