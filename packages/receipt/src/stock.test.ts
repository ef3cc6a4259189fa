import { describe, expect, it } from "vitest";
import { receiptDocument } from "./html.js";
import { layoutLines } from "./lines.js";
import { layoutStockPaper, type StockPaper } from "./stock.js";
import { markTraining } from "./training.js";

const paper: StockPaper = {
  kind: "received",
  salesPoint: { name: "Điểm bán Bát Tràng", address: null },
  clerkName: "Nguyễn Thị Lan",
  at: "2026-11-22T01:00:00.000Z",
  otherPoint: null,
  note: "Xe sáng",
  lines: [{ title: "Bộ bát đĩa gốm sứ hoa sen đỏ", quantity: 12, beside: null }],
  isDemo: false,
  isReprint: false,
};

const textOf = (changes: Partial<StockPaper> = {}): string =>
  layoutLines(layoutStockPaper({ ...paper, ...changes })).join("\n");

describe("a paper of goods", () => {
  it("names goods, pieces, hour and clerk, and leaves room for two signatures", () => {
    const text = textOf();
    expect(text).toContain("PHIẾU NHẬN HÀNG / Goods received");
    expect(text).toMatch(/Bộ bát đĩa gốm sứ hoa sen đỏ +12/);
    expect(text).toContain("Xe sáng");
    expect(text).toContain("Người giao ký tên");
    expect(text).toContain("Nhân viên ký tên");
  });

  it("puts what was counted beside what the books said", () => {
    const lines = [{ title: "Bát", quantity: 9, beside: 12 }];
    expect(textOf({ kind: "counted", lines })).toMatch(/Sổ ghi 12 +Đếm 9 +Lệch -3/);
  });

  it("puts what arrived beside what was sent, and names the other point", () => {
    const lines = [{ title: "Bát", quantity: 13, beside: 12 }];
    const text = textOf({ kind: "arrived", lines, otherPoint: "Vạn Phúc" });
    expect(text).toMatch(/Gửi 12 +Nhận 13 +Lệch \+1/);
    expect(text).toMatch(/Chuyển từ \/ From +Vạn Phúc/);
  });
});

describe("a paper made in training", () => {
  it("says at both ends and across the page that it is worth nothing", () => {
    const layout = markTraining(layoutStockPaper(paper));
    const lines = layoutLines(layout);
    expect(lines.join("\n").match(/TẬP SỰ – KHÔNG CÓ GIÁ TRỊ/g)).toHaveLength(2);
    expect(lines.at(-1)).toContain("TRAINING – NOT VALID");
    expect(receiptDocument(layout, { title: "Phiếu" })).toContain('<body class="training">');
    expect(receiptDocument(layoutStockPaper(paper), { title: "Phiếu" })).toContain("<body>");
  });
});
