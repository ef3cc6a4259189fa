import type { StarRating } from "@saolang/domain/certificate";

// Paper is read by both the customer and the clerk, so each heading stands in both languages.
const words = {
  saleSlip: ["PHIẾU BÁN HÀNG", "Sales slip"],
  shiftReport: ["BÁO CÁO CA", "Shift report"],
  number: ["Số phiếu", "No."],
  time: ["Thời gian", "Time"],
  clerk: ["Nhân viên", "Clerk"],
  gross: ["Tiền hàng", "Goods"],
  discount: ["Giảm giá", "Discount"],
  rounding: ["Làm tròn", "Rounding"],
  due: ["PHẢI TRẢ", "TOTAL"],
  received: ["Tiền khách đưa", "Cash"],
  change: ["Tiền thừa", "Change"],
  thanks: ["Cảm ơn quý khách!", "Thank you!"],
  opened: ["Mở ca", "Opened"],
  closed: ["Đóng ca", "Closed"],
  saleCount: ["Số phiếu bán", "Sales"],
  salesTotal: ["Doanh thu", "Sales total"],
  receipts: ["Từ phiếu", "From receipt"],
  lastReceipt: ["Đến phiếu", "To receipt"],
  missingReceipts: ["Số phiếu thiếu", "Missing numbers"],
  float: ["Tiền đầu ca", "Float"],
  cashTaken: ["Thu tiền mặt", "Cash taken"],
  expected: ["Phải có trong két", "Expected"],
  counted: ["Đếm được", "Counted"],
  exact: ["KHỚP", "Exact"],
  short: ["THIẾU", "Short"],
  over: ["THỪA", "Over"],
  note: ["Mệnh giá", "Note"],
  pieces: ["Số tờ", "Count"],
  amount: ["Thành tiền", "Amount"],
  unsent: ["Chưa gửi về máy chủ", "Not sent"],
  signature: ["Nhân viên ký tên", "Signature"],
} as const satisfies Record<string, readonly [vi: string, en: string]>;

export type Word = keyof typeof words;

/** "Tiền thừa / Change": Vietnamese first. */
export function bilingual(word: Word): string {
  const [vi, en] = words[word];
  return `${vi} / ${en}`;
}

/** Only the Vietnamese, where there is no room for both. */
export function vietnamese(word: Word): string {
  return words[word][0];
}

export const demoLine = "BẢN DÙNG THỬ – không phải hoá đơn";
export const reprintLine = "BẢN SAO";

/** The stars a sale kept, in words: thermal heads print small stars badly. */
export function ocopStars(stars: StarRating): string {
  return `OCOP ${stars} sao`;
}
