import { dong } from "@saolang/domain/money";
import { describe, expect, it } from "vitest";
import { receiptDocument } from "./html.js";
import { columnsOf80mm } from "./layout.js";
import { layoutLines } from "./lines.js";
import { layoutSale, type ReceiptLine, type ReceiptSale } from "./sale.js";

const bowl: ReceiptLine = {
  title: "Bộ bát đĩa gốm sứ hoa sen đỏ vẽ tay dưới men, nhiều món",
  variantTitle: null,
  unit: "bộ",
  producerName: "Công ty TNHH Gốm sứ Quang Vinh",
  quantity: 2,
  unitPrice: dong(450_000),
  discount: dong(0),
  discountReason: null,
  note: null,
  total: dong(900_000),
  stars: 4,
};

const sale: ReceiptSale = {
  salesPoint: { name: "Điểm OCOP Bát Tràng", address: "Xã Bát Tràng, Hà Nội" },
  receiptNumber: "BT1-A-2611-0001",
  soldAt: "2026-11-22T17:30:00.000Z",
  clerkName: "Nguyễn Thị Lan",
  lines: [bowl],
  totals: { gross: dong(900_000), discount: dong(0), rounding: dong(0), due: dong(900_000) },
  discountReason: null,
  note: null,
  tenders: [
    {
      kind: "cash",
      amount: dong(900_000),
      received: dong(1_000_000),
      change: dong(100_000),
      reference: null,
    },
  ],
  isDemo: false,
  isReprint: false,
};

const textOf = (changes: Partial<ReceiptSale> = {}): string =>
  layoutLines(layoutSale({ ...sale, ...changes }))
    .join("\n")
    .replaceAll("\u00a0", " ");

describe("the slip of a sale", () => {
  it("says who sold what to the dong, and the change", () => {
    const text = textOf();
    expect(text).toContain("Điểm OCOP Bát Tràng");
    expect(text).toContain("BT1-A-2611-0001");
    expect(text).toContain("Nguyễn Thị Lan");
    expect(text).toContain("Công ty TNHH Gốm sứ Quang Vinh · OCOP 4 sao");
    expect(text).toMatch(/2 bộ × 450\.000 +900\.000 ₫/);
    expect(text).toMatch(/Tiền khách đưa \/ Cash +1\.000\.000 ₫/);
    expect(text).toMatch(/Tiền thừa \/ Change +100\.000 ₫/);
  });

  it("bears the business day of Vietnam, not of UTC", () => {
    expect(textOf()).toContain("00:30 23/11/2026");
  });

  it("prints neither a star nor the word OCOP for a line sold without stars", () => {
    const text = textOf({
      salesPoint: { name: "Điểm bán Bát Tràng", address: null },
      lines: [{ ...bowl, stars: null }],
    });
    expect(text).not.toMatch(/OCOP|sao|★|⭐/i);
  });

  it("shows a discount and a rounding only when there is one", () => {
    expect(textOf()).not.toMatch(/Giảm giá|Làm tròn/);
    const text = textOf({
      totals: {
        gross: dong(900_300),
        discount: dong(300),
        rounding: dong(-200),
        due: dong(899_800),
      },
    });
    expect(text).toMatch(/Tiền hàng \/ Goods +900\.300 ₫/);
    expect(text).toMatch(/Giảm giá \/ Discount +-300 ₫/);
    expect(text).toMatch(/Làm tròn \/ Rounding +-200 ₫/);
  });

  it("says why goods are cheaper, and what was noted", () => {
    const text = textOf({
      lines: [
        {
          ...bowl,
          discount: dong(90_000),
          total: dong(810_000),
          discountReason: "Hàng lỗi nhẹ",
          note: "men xước",
        },
      ],
      totals: {
        gross: dong(900_000),
        discount: dong(90_000),
        rounding: dong(0),
        due: dong(810_000),
      },
      discountReason: "Khách quen",
      note: "gói quà",
    });
    expect(text).toMatch(/Hàng lỗi nhẹ\nmen xước/);
    expect(text).toContain("Giảm cả phiếu / Off the whole sale: Khách quen");
    expect(text).toContain("Ghi chú / Note: gói quà");
  });

  it("names every way it was paid, with its reference; change only beside cash", () => {
    const other = (kind: "vietqr" | "card" | "exchange", reference: string | null) => ({
      kind,
      amount: dong(200_000),
      received: dong(200_000),
      change: dong(0),
      reference,
    });
    const tenders = [
      other("vietqr", "FT26325"),
      other("card", null),
      other("exchange", null),
      ...sale.tenders,
    ];
    const text = textOf({ tenders });
    expect(text).toMatch(/Chuyển khoản \/ Bank transfer ·[^]*FT26325/);
    expect(text).toMatch(/Thẻ \/ Card +200\.000 ₫/);
    expect(text).toMatch(/Hàng trả lại \/ Goods back +200\.000 ₫/);
    expect(text.match(/Tiền thừa/g)).toHaveLength(1);
    expect(textOf({ tenders: [other("card", null)] })).not.toMatch(/Tiền thừa|Tiền khách đưa/);
  });

  it("says that a demo is no invoice, and that a second print is a copy", () => {
    expect(textOf()).not.toMatch(/DÙNG THỬ|BẢN SAO/);
    expect(textOf({ isDemo: true })).toContain("BẢN DÙNG THỬ – không phải hoá đơn");
    expect(textOf({ isReprint: true })).toContain("BẢN SAO");
  });

  it("never exceeds 48 columns and loses no word, whatever the length of a name", () => {
    const title = `${"Ễ".repeat(60)} lụa Vạn Phúc`;
    const lines = layoutLines(layoutSale({ ...sale, lines: [{ ...bowl, title }] }));
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(columnsOf80mm);
    expect(lines.join("").match(/Ễ/g)).toHaveLength(60);
  });

  it("counts a decomposed letter as one character", () => {
    const [one, two] = ["NFC", "NFD"].map((form) =>
      layoutLines(layoutSale({ ...sale, lines: [{ ...bowl, title: bowl.title.normalize(form) }] })),
    );
    expect(one).toEqual(two);
  });
});

describe("the page for printing", () => {
  it("is 80 mm wide, holds no script and escapes what was typed", () => {
    const layout = layoutSale({ ...sale, clerkName: `<script>alert("1")</script>` });
    const page = receiptDocument(layout, { title: "A & B" });
    expect(page).toContain("size:80mm");
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;");
    expect(page).toContain("<title>A &amp; B</title>");
  });
});
