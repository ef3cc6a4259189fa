import type { RefusalText } from "./refusal-text.js";

/** Refusals of the till and of its commands. */
export const counterRefusals = {
  signed_out: {
    audience: "clerk",
    status: 401,
    vi: "Máy này chưa được ghép hoặc đã bị thu hồi. Hãy nhờ văn phòng cấp mã ghép mới.",
    en: "This device is not paired or was revoked. Ask the office for a new pairing code.",
  },
  phone_taken: {
    audience: "office",
    status: 409,
    vi: "Số điện thoại này đã có tài khoản. Hãy dùng số khác.",
    en: "This phone number already has an account. Use another number.",
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
  amount_malformed: {
    audience: "clerk",
    status: 422,
    vi: "Số tiền chưa đúng. Ví dụ: 250.000.",
    en: "The amount is not right. Example: 250.000.",
  },
} as const satisfies Record<string, RefusalText>;
