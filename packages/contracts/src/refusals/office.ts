import type { RefusalText } from "./refusal-text.js";

/** Refusals of sign-in and of the certification register. */
export const officeRefusals = {
  wrong_sign_in: {
    audience: "producer",
    status: 401,
    vi: "Số điện thoại hoặc mật khẩu không đúng.",
    en: "The phone number or the password is wrong.",
  },
  registration_closed: {
    audience: "producer",
    status: 403,
    vi: "Tài khoản do văn phòng chương trình cấp. Hãy liên hệ văn phòng.",
    en: "Accounts are given out by the programme office. Please contact the office.",
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
} as const satisfies Record<string, RefusalText>;
