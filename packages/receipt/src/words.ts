import type { StarRating } from "@saolang/domain/certificate";

// Paper is read by both the customer and the clerk, so each heading stands in both languages.
const words = {
  saleSlip: ["PHIẾU BÁN HÀNG", "Sales slip"],
  shiftReport: ["BÁO CÁO CA (Z)", "Shift report"],
  shiftSoFar: ["GIỮA CA (X)", "Shift so far"],
  number: ["Số phiếu", "No."],
  time: ["Thời gian", "Time"],
  clerk: ["Nhân viên", "Clerk"],
  gross: ["Tiền hàng", "Goods"],
  discount: ["Giảm giá", "Discount"],
  rounding: ["Làm tròn", "Rounding"],
  due: ["PHẢI TRẢ", "TOTAL"],
  received: ["Tiền khách đưa", "Cash"],
  change: ["Tiền thừa", "Change"],
  basketDiscount: ["Giảm cả phiếu", "Off the whole sale"],
  note: ["Ghi chú", "Note"],
  vietqr: ["Chuyển khoản", "Bank transfer"],
  card: ["Thẻ", "Card"],
  exchange: ["Hàng trả lại", "Goods back"],
  returnSlip: ["PHIẾU TRẢ HÀNG", "Return slip"],
  ofSale: ["Của phiếu", "Of sale"],
  refund: ["Tiền hàng trả lại", "Refund"],
  paidBack: ["TRẢ LẠI KHÁCH", "PAID BACK"],
  cash: ["Tiền mặt", "Cash"],
  usedUp: ["Trừ vào hàng đổi", "Exchanged"],
  damaged: ["Đã hỏng", "Damaged"],
  reason: ["Lý do", "Reason"],
  faulty: ["Hàng lỗi", "Faulty"],
  wrong_item: ["Nhầm hàng", "Wrong goods"],
  changed_mind: ["Khách đổi ý", "Changed their mind"],
  other: ["Lý do khác", "Another reason"],
  customerSignature: ["Khách ký tên", "Customer"],
  thanks: ["Cảm ơn quý khách!", "Thank you!"],
  opened: ["Mở ca", "Opened"],
  closed: ["Đóng ca", "Closed"],
  saleCount: ["Số phiếu bán", "Sales"],
  salesTotal: ["Doanh thu", "Sales total"],
  receipts: ["Từ phiếu", "From"],
  lastReceipt: ["Đến phiếu", "To"],
  missingReceipts: ["Số phiếu thiếu", "Missing numbers"],
  float: ["Tiền đầu ca", "Float"],
  cashTaken: ["Thu tiền mặt", "Cash taken"],
  expected: ["Phải có trong két", "Expected"],
  counted: ["Đếm được", "Counted"],
  exact: ["KHỚP", "Exact"],
  short: ["THIẾU", "Short"],
  over: ["THỪA", "Over"],
  denomination: ["Mệnh giá", "Note"],
  pieces: ["Số tờ", "Count"],
  amount: ["Thành tiền", "Amount"],
  unsent: ["Chưa gửi về máy chủ", "Not sent"],
  provisional: ["TẠM, CHỜ MÁY CHỦ", "Provisional"],
  parked: ["Lệnh cần người xem", "Parked"],
  confirmed: ["Máy chủ nhận", "Sent"],
  printed: ["Lúc in", "Printed"],
  closedBy: ["Người đếm", "By"],
  returnCount: ["Số phiếu trả", "Returns"],
  returnsTotal: ["Tiền trả hàng", "Returns total"],
  cashRefunded: ["Trả tiền mặt", "Cash refunded"],
  movedIn: ["Nộp vào két", "Cash in"],
  movedOut: ["Rút khỏi két", "Cash out"],
  drawerHidden: ["Tiền trong két hiện sau khi đếm", "Drawer shown after the count"],
  lostReceipts: ["Máy chủ thiếu phiếu", "Server lacks receipts"],
  lostCommands: ["Máy chủ thiếu lệnh", "Server lacks commands"],
  late: ["SAU KHI ĐÓNG CA, tính riêng", "After closing, not in the figures"],
  returned: ["Trả hàng", "Return"],
  signature: ["Nhân viên ký tên", "Signature"],
  stockReceived: ["PHIẾU NHẬN HÀNG", "Goods received"],
  stockCounted: ["PHIẾU KIỂM HÀNG", "Stock count"],
  stockSent: ["PHIẾU CHUYỂN HÀNG", "Goods sent"],
  stockArrived: ["PHIẾU NHẬN HÀNG CHUYỂN", "Goods arrived"],
  shown: ["Sổ ghi", "Books"],
  found: ["Đếm", "Counted"],
  off: ["Lệch", "Off"],
  sent: ["Gửi", "Sent"],
  arrived: ["Nhận", "Arrived"],
  to: ["Chuyển đến", "To"],
  from: ["Chuyển từ", "From"],
  total: ["Cộng", "Total"],
  handedOver: ["Người giao ký tên", "Handed over"],
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
