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
  certificate_rule_unknown: {
    audience: "office",
    status: 422,
    vi: "Chưa có quy định công nhận OCOP nào có hiệu lực vào ngày quyết định. Hãy kiểm tra lại ngày.",
    en: "No OCOP rules were in force on the day of the decision. Check the day.",
  },
  certificate_issuer_not_entitled: {
    audience: "office",
    status: 422,
    vi: "Vào ngày quyết định, cơ quan này không có quyền công nhận hạng sao đó.",
    en: "On the day of the decision this authority could not grant these stars.",
  },
  certificate_extension_invalid: {
    audience: "office",
    status: 422,
    vi: "Gia hạn chuyển tiếp cần số văn bản và ngày kết thúc trong 180 ngày sau khi hết hạn.",
    en: "An extension needs a document number and an end within 180 days after expiry.",
  },
  rating_points_invalid: {
    audience: "office",
    status: 422,
    vi: "Điểm mỗi phần từ 0 đến mức tối đa của phần, nhiều nhất hai chữ số thập phân.",
    en: "Points of each part run from 0 to its maximum, with at most two decimals.",
  },
  certificate_already_recorded: {
    audience: "office",
    status: 409,
    vi: "Quyết định này đã được ghi cho sản phẩm của chủ thể.",
    en: "This decision is already recorded for the product of this producer.",
  },
  certificate_already_revoked: {
    audience: "office",
    status: 409,
    vi: "Giấy chứng nhận này đã bị thu hồi.",
    en: "This certificate is already revoked.",
  },
  certificate_revocation_document_missing: {
    audience: "office",
    status: 422,
    vi: "Hãy nhập số văn bản thu hồi.",
    en: "Enter the number of the revocation document.",
  },
  certificate_reason_missing: {
    audience: "office",
    status: 422,
    vi: "Hãy ghi lý do xoá bản ghi này khỏi sổ.",
    en: "Say why this entry is taken out of the register.",
  },
  decision_differs: {
    audience: "office",
    status: 409,
    vi: "Quyết định cùng số, cùng ngày đã được ghi với cấp ban hành khác. Hãy kiểm tra lại.",
    en: "A decision of this number and day is on record with another issuing authority. Check it.",
  },
  product_of_another_producer: {
    audience: "office",
    status: 409,
    vi: "Sản phẩm này của chủ thể khác. Sao chỉ thuộc về chủ thể ghi trong quyết định.",
    en: "This product belongs to another producer. Stars belong to the producer the decision names.",
  },
  product_set_unknown: {
    audience: "office",
    status: 422,
    vi: "Bộ sản phẩm phải là một trong 26 bộ của quyết định hiện hành.",
    en: "The product set must be one of the 26 of the decision in force.",
  },
  service_holds_no_stock: {
    audience: "office",
    status: 409,
    vi: "Bộ 26 là dịch vụ, không có tồn kho. Hãy tắt quản lý tồn kho của sản phẩm trước.",
    en: "Set 26 is a service and holds no stock. Turn stock keeping off for the product first.",
  },
  sales_point_code_invalid: {
    audience: "office",
    status: 422,
    vi: "Mã điểm bán gồm 1 đến 8 ký tự A-Z, 0-9.",
    en: "A sales-point code has 1 to 8 characters, A-Z and 0-9.",
  },
  sales_point_code_taken: {
    audience: "office",
    status: 409,
    vi: "Mã điểm bán này đã dùng. Mã không bao giờ dùng lại.",
    en: "This sales-point code is taken. A code is never used again.",
  },
} as const satisfies Record<string, RefusalText>;
