import type { RefusalText } from "./refusal-text.js";

/** Refusals of rating rounds, their files and reminders. */
export const ratingRefusals = {
  rating_round_exists: {
    audience: "office",
    status: 409,
    vi: "Đã có đợt đánh giá cùng cấp với tên này. Hãy mở đợt đó hoặc đặt tên khác.",
    en: "A round of this level and name exists. Open that one or choose another name.",
  },
  rating_round_closed: {
    audience: "office",
    status: 409,
    vi: "Đợt đánh giá đã đóng. Hãy mở lại đợt rồi thử lại.",
    en: "This round is closed. Reopen it, then try again.",
  },
  rating_round_has_open_files: {
    audience: "office",
    status: 409,
    vi: "Còn hồ sơ đã nộp mà chưa kết luận. Hãy công nhận, kết luận hoặc rút từng hồ sơ trước khi đóng đợt.",
    en: "Some files were handed in and not concluded. Recognise, conclude or withdraw each before closing the round.",
  },
  rating_round_other_issuer: {
    audience: "office",
    status: 409,
    vi: "Cấp ban hành quyết định không phải cấp của đợt. Đợt cấp tỉnh chỉ công nhận bằng quyết định cấp tỉnh.",
    en: "The decision is of another level than the round. A provincial round is recognised by a provincial decision only.",
  },
  rating_nothing_to_recognise: {
    audience: "office",
    status: 409,
    vi: "Không có hồ sơ nào công nhận được bằng quyết định này. Hãy xem lý do của từng hồ sơ.",
    en: "No file can be recognised by this decision. See the reason of each file.",
  },
  rating_days_out_of_order: {
    audience: "office",
    status: 422,
    vi: "Các ngày không theo đúng thứ tự. Ngày nộp không trước ngày đăng ký và không sau hôm nay.",
    en: "The days are not in order. A file is handed in no earlier than registered and no later than today.",
  },
  rating_file_already_registered: {
    audience: "office",
    status: 409,
    vi: "Sản phẩm này của chủ thể đã có hồ sơ trong đợt.",
    en: "This product of the producer already has a file in the round.",
  },
  rating_file_concluded: {
    audience: "office",
    status: 409,
    vi: "Hồ sơ đã có kết luận nên không sửa được.",
    en: "The file is concluded and cannot be changed.",
  },
  rating_file_withdrawn: {
    audience: "office",
    status: 409,
    vi: "Hồ sơ đã rút. Hãy mở lại hồ sơ rồi thử lại.",
    en: "The file was withdrawn. Reopen it, then try again.",
  },
  rating_file_not_handed_in: {
    audience: "office",
    status: 409,
    vi: "Hồ sơ chưa nộp. Hãy ghi ngày nộp và mã hồ sơ trước khi nhập điểm.",
    en: "The file was not handed in. Enter its day and code before its points.",
  },
  rating_file_not_rated: {
    audience: "office",
    status: 409,
    vi: "Hồ sơ chưa có điểm. Hãy nhập điểm trước.",
    en: "The file has no points yet. Enter them first.",
  },
  rating_file_not_potential: {
    audience: "office",
    status: 409,
    vi: "Chỉ hồ sơ tiềm năng 5 sao (từ 90 điểm ở cấp tỉnh) mới gửi lên cấp trung ương.",
    en: "Only a potential of 5 stars (90 points or more at the province) is sent up to the ministry.",
  },
  rating_file_taken: {
    audience: "office",
    status: 409,
    vi: "Hồ sơ này đã vào một đợt cấp trung ương. Hãy rút hồ sơ ở đợt đó trước.",
    en: "This file is in a round of the ministry already. Withdraw it there first.",
  },
  rating_earlier_certificate_needed: {
    audience: "office",
    status: 422,
    vi: "Nâng hạng và đánh giá lại cần chọn giấy chứng nhận trước; đánh giá lần đầu thì không.",
    en: "An upgrade or a re-rating names the earlier certificate; a first rating names none.",
  },
  rating_earlier_of_another: {
    audience: "office",
    status: 409,
    vi: "Giấy chứng nhận trước phải của đúng sản phẩm và chủ thể này. Hãy chọn lại.",
    en: "The earlier certificate must be of this product and this producer. Choose again.",
  },
  dossier_code_invalid: {
    audience: "office",
    status: 422,
    vi: "Mã hồ sơ có dạng mã tỉnh-mã xã-số thứ tự-năm, ví dụ 01-00577-12-2026.",
    en: "A file code reads province-commune-serial-year, such as 01-00577-12-2026.",
  },
  dossier_code_taken: {
    audience: "office",
    status: 409,
    vi: "Mã hồ sơ này đã dùng cho hồ sơ khác. Hãy kiểm tra lại số thứ tự của xã.",
    en: "Another file has this code. Check the serial the commune gave.",
  },
  rating_reason_missing: {
    audience: "office",
    status: 422,
    vi: "Hãy ghi lý do, rồi gửi lại.",
    en: "Say why, then send it again.",
  },
  reminder_not_due: {
    audience: "office",
    status: 409,
    vi: "Giấy chứng nhận này không có lời nhắc đó vào lúc này. Hãy tải lại danh sách.",
    en: "This reminder is not due for the certificate now. Reload the list.",
  },
} as const satisfies Record<string, RefusalText>;
