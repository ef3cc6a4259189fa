import type { Refusal as DomainRefusal, Result as DomainResult } from "@saolang/domain/result";

/** Who has to do something about it. */
type Audience = "shopper" | "clerk" | "producer" | "office" | "developer";

export interface RefusalText {
  readonly audience: Audience;
  /** HTTP status when the refusal is the whole answer; commands carry it inside a 200. */
  readonly status: number;
  readonly vi: string;
  readonly en: string;
}

/** Every expected refusal of the product. A text says what happened and what to do next. */
export const refusals = {
  malformed: {
    audience: "developer",
    status: 400,
    vi: "Dữ liệu gửi lên không đúng mẫu. Hãy tải lại trang và thử lại.",
    en: "The data sent does not fit. Reload the page and try again.",
  },
  unsafe_query: {
    audience: "developer",
    status: 400,
    vi: "Địa chỉ có tham số không được phép.",
    en: "The address carries a parameter that is not allowed.",
  },
  too_many_tries: {
    audience: "shopper",
    status: 429,
    vi: "Thử quá nhiều lần. Hãy đợi một phút rồi thử lại.",
    en: "Too many tries. Wait a minute, then try again.",
  },
  not_found: {
    audience: "shopper",
    status: 404,
    vi: "Không tìm thấy. Có thể địa chỉ đã đổi hoặc sản phẩm đã ngừng bán.",
    en: "Not found. The address may have changed or the product is no longer sold.",
  },
  signed_out: {
    audience: "clerk",
    status: 401,
    vi: "Máy này chưa được ghép hoặc đã bị thu hồi. Hãy nhờ văn phòng cấp mã ghép mới.",
    en: "This device is not paired or was revoked. Ask the office for a new pairing code.",
  },
  wrong_sign_in: {
    audience: "producer",
    status: 401,
    vi: "Số điện thoại hoặc mật khẩu không đúng.",
    en: "The phone number or the password is wrong.",
  },
  phone_taken: {
    audience: "office",
    status: 409,
    vi: "Số điện thoại này đã có tài khoản. Hãy dùng số khác.",
    en: "This phone number already has an account. Use another number.",
  },
  registration_closed: {
    audience: "producer",
    status: 403,
    vi: "Tài khoản do văn phòng chương trình cấp. Hãy liên hệ văn phòng.",
    en: "Accounts are given out by the programme office. Please contact the office.",
  },
  pairing_code_unknown: {
    audience: "clerk",
    status: 404,
    vi: "Mã ghép không đúng hoặc đã dùng. Hãy kiểm tra lại hoặc xin mã mới.",
    en: "The pairing code is wrong or was used. Check it or ask for a new one.",
  },
  unknown_command: {
    audience: "developer",
    status: 400,
    vi: "Máy bán hàng mới hơn máy chủ. Lệnh được giữ lại để gửi sau.",
    en: "The till is newer than the server. The command is kept to be sent later.",
  },
  wrong_sales_point: {
    audience: "clerk",
    status: 403,
    vi: "Lệnh thuộc về điểm bán khác. Hãy kiểm tra máy đã ghép đúng điểm chưa.",
    en: "The command belongs to another sales point. Check which point this till is paired to.",
  },
  clerk_unknown: {
    audience: "clerk",
    status: 403,
    vi: "Nhân viên này không thuộc điểm bán.",
    en: "This clerk does not belong to the sales point.",
  },
  shift_already_open: {
    audience: "clerk",
    status: 409,
    vi: "Máy này đang có một ca mở. Hãy đóng ca đó trước.",
    en: "This till has an open shift. Close it first.",
  },
  shift_unknown: {
    audience: "clerk",
    status: 409,
    vi: "Chưa thấy lệnh mở ca này. Máy sẽ tự gửi lại.",
    en: "The opening of this shift has not arrived yet. The till will send it again.",
  },
  shift_already_closed: {
    audience: "clerk",
    status: 409,
    vi: "Ca này đã đóng với số liệu khác.",
    en: "This shift is already closed with other figures.",
  },
  receipt_number_taken: {
    audience: "clerk",
    status: 409,
    vi: "Số phiếu này đã dùng cho một lần bán khác. Hãy báo văn phòng.",
    en: "This receipt number belongs to another sale. Tell the office.",
  },
  sequence_taken: {
    audience: "clerk",
    status: 409,
    vi: "Số thứ tự lệnh đã dùng cho một lệnh khác. Hãy báo văn phòng.",
    en: "This command number belongs to another command. Tell the office.",
  },
  empty_sale: {
    audience: "clerk",
    status: 422,
    vi: "Chưa có hàng nào trong phiếu.",
    en: "There is nothing in the sale.",
  },
  bad_quantity: {
    audience: "clerk",
    status: 422,
    vi: "Số lượng phải là số nguyên lớn hơn 0.",
    en: "The quantity must be a whole number above 0.",
  },
  sum_mismatch: {
    audience: "developer",
    status: 422,
    vi: "Tổng tiền không khớp với các dòng hàng.",
    en: "The total does not match the lines.",
  },
  tender_mismatch: {
    audience: "clerk",
    status: 422,
    vi: "Tiền thu không khớp với số phải trả.",
    en: "The money taken does not match what is due.",
  },
  change_mismatch: {
    audience: "clerk",
    status: 422,
    vi: "Tiền thừa không khớp.",
    en: "The change does not match.",
  },
  tender_short: {
    audience: "clerk",
    status: 422,
    vi: "Khách đưa chưa đủ tiền.",
    en: "The customer has not given enough money.",
  },
  no_open_shift: {
    audience: "clerk",
    status: 409,
    vi: "Ca này đã đóng ở cửa sổ khác. Hãy mở ca mới rồi bán tiếp.",
    en: "This shift was closed in another window. Open a new one, then go on selling.",
  },
  storage_full: {
    audience: "clerk",
    status: 507,
    vi: "Máy hết chỗ lưu nên CHƯA ghi được. Hãy xoá bớt ảnh, tệp trên máy rồi bấm lại.",
    en: "The device is full, so this was NOT recorded. Delete photos or files on it, then press again.",
  },
  storage_lost: {
    audience: "clerk",
    status: 500,
    vi: "Máy mất kết nối với bộ nhớ nên CHƯA ghi được. Hãy tải lại trang rồi bấm lại.",
    en: "The device lost its storage, so this was NOT recorded. Reload the page, then press again.",
  },
  bytes_damaged: {
    audience: "office",
    status: 500,
    vi: "Lệnh lưu trên máy bị hỏng nên không gửi. Hãy báo văn phòng.",
    en: "The command kept on the device is damaged and was not sent. Tell the office.",
  },
  pin_wrong: {
    audience: "clerk",
    status: 401,
    vi: "Mã PIN không đúng. Hãy thử lại.",
    en: "The PIN is wrong. Try again.",
  },
  pin_locked: {
    audience: "clerk",
    status: 429,
    vi: "Nhập sai nhiều lần. Hãy đợi rồi thử lại.",
    en: "Too many wrong PINs. Wait, then try again.",
  },
  server_away: {
    audience: "clerk",
    status: 503,
    vi: "Chưa liên lạc được với máy chủ. Hãy kiểm tra mạng rồi thử lại.",
    en: "The server cannot be reached. Check the network, then try again.",
  },
  amount_malformed: {
    audience: "clerk",
    status: 422,
    vi: "Số tiền chưa đúng. Ví dụ: 250.000.",
    en: "The amount is not right. Example: 250.000.",
  },
  certificate_stars_invalid: {
    audience: "office",
    status: 422,
    vi: "Giấy chứng nhận chỉ có 3, 4 hoặc 5 sao.",
    en: "A certificate carries 3, 4 or 5 stars only.",
  },
  certificate_decision_missing: {
    audience: "office",
    status: 422,
    vi: "Thiếu số quyết định công nhận.",
    en: "The number of the recognition decision is missing.",
  },
  certificate_days_out_of_order: {
    audience: "office",
    status: 422,
    vi: "Ngày quyết định, ngày cấp và ngày hết hạn không theo đúng thứ tự.",
    en: "The days of decision, issue and expiry are not in order.",
  },
  certificate_issuer_not_entitled: {
    audience: "office",
    status: 422,
    vi: "Vào ngày cấp, cơ quan này không có quyền công nhận hạng sao đó.",
    en: "On the day of issue this authority could not grant these stars.",
  },
  certificate_extension_invalid: {
    audience: "office",
    status: 422,
    vi: "Gia hạn chuyển tiếp cần số văn bản và ngày kết thúc trong 180 ngày sau khi hết hạn.",
    en: "An extension needs a document number and an end within 180 days after expiry.",
  },
  basket_empty: {
    audience: "shopper",
    status: 422,
    vi: "Giỏ hàng đang trống.",
    en: "The basket is empty.",
  },
  point_cannot_serve: {
    audience: "shopper",
    status: 409,
    vi: "Điểm bán đã chọn không còn đủ hàng. Hãy chọn điểm khác hoặc bớt số lượng.",
    en: "The chosen sales point no longer has everything. Choose another point or fewer pieces.",
  },
  total_changed: {
    audience: "shopper",
    status: 409,
    vi: "Giá vừa thay đổi. Hãy xem lại tổng tiền rồi đặt lại.",
    en: "A price has just changed. Check the total and order again.",
  },
  commune_unknown: {
    audience: "shopper",
    status: 422,
    vi: "Hãy chọn phường, xã trong danh sách.",
    en: "Choose a ward or commune from the list.",
  },
  phone_unreadable: {
    audience: "shopper",
    status: 422,
    vi: "Số điện thoại chưa đúng. Ví dụ: 0912 345 678.",
    en: "The phone number is not right. Example: 0912 345 678.",
  },
  checkout_mismatch: {
    audience: "shopper",
    status: 409,
    vi: "Đơn này đã được đặt với nội dung khác. Hãy mở lại giỏ hàng.",
    en: "This order was already placed with other content. Open the basket again.",
  },
  checkout_in_progress: {
    audience: "shopper",
    status: 409,
    vi: "Đơn đang được xử lý. Hãy đợi vài giây.",
    en: "The order is being processed. Wait a few seconds.",
  },
} as const satisfies Record<string, RefusalText>;

export type RefusalCode = keyof typeof refusals;

/** An expected refusal is a value, never an exception. */
export type Refusal = DomainRefusal<RefusalCode>;

export type Result<Value> = DomainResult<Value, RefusalCode>;
