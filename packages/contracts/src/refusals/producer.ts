import type { RefusalText } from "./refusal-text.js";

/** Refusals of the register of producers and their quality papers, and of goods that come in or go back. */
export const producerRefusals = {
  producer_name_missing: {
    audience: "office",
    status: 422,
    vi: "Hãy nhập tên chủ thể.",
    en: "Enter the name of the producer.",
  },
  producer_kind_unknown: {
    audience: "office",
    status: 422,
    vi: "Hãy chọn loại chủ thể trong danh sách.",
    en: "Choose the kind of producer from the list.",
  },
  producer_handle_taken: {
    audience: "office",
    status: 409,
    vi: "Đã có nhiều chủ thể cùng tên. Hãy thêm xã hoặc làng vào tên.",
    en: "Many producers have this name already. Add the commune or village to it.",
  },
  commune_ambiguous: {
    audience: "office",
    status: 409,
    vi: "Tên cũ này nay thuộc nhiều phường, xã. Hãy chọn một nơi trong danh sách.",
    en: "This old name belongs to several communes today. Choose one from the list.",
  },
  email_unreadable: {
    audience: "office",
    status: 422,
    vi: "Địa chỉ thư điện tử chưa đúng. Ví dụ: lienhe@example.vn.",
    en: "The e-mail address is not right. Example: contact@example.vn.",
  },
  tax_code_unreadable: {
    audience: "office",
    status: 422,
    vi: "Mã số thuế gồm 10 số, 10 số và 3 số đơn vị phụ thuộc, hoặc 12 số định danh.",
    en: "A tax code has 10 digits, 10 digits and 3 for a dependent unit, or 12 of a personal number.",
  },
  paper_kind_unknown: {
    audience: "office",
    status: 422,
    vi: "Hãy chọn loại giấy tờ trong danh sách.",
    en: "Choose the kind of paper from the list.",
  },
  paper_number_missing: {
    audience: "office",
    status: 422,
    vi: "Hãy nhập số của giấy tờ.",
    en: "Enter the number of the paper.",
  },
  paper_issuer_missing: {
    audience: "office",
    status: 422,
    vi: "Hãy nhập nơi cấp giấy tờ.",
    en: "Enter who issued the paper.",
  },
  paper_issued_in_future: {
    audience: "office",
    status: 422,
    vi: "Ngày cấp chưa tới. Hãy kiểm tra lại ngày.",
    en: "The day of issue is still to come. Check the day.",
  },
  paper_days_out_of_order: {
    audience: "office",
    status: 422,
    vi: "Ngày hết hạn trước ngày cấp. Hãy kiểm tra lại hai ngày.",
    en: "The last day is before the day of issue. Check both days.",
  },
  paper_end_missing: {
    audience: "office",
    status: 422,
    vi: "Loại giấy tờ này có thời hạn. Hãy nhập ngày hết hạn.",
    en: "A paper of this kind has an end. Enter its last day.",
  },
  paper_product_not_of_producer: {
    audience: "office",
    status: 422,
    vi: "Sản phẩm này không thuộc chủ thể. Hãy chọn sản phẩm khác.",
    en: "This product does not belong to the producer. Choose another.",
  },
  paper_already_recorded: {
    audience: "office",
    status: 409,
    vi: "Giấy tờ cùng loại, cùng số đã được ghi cho chủ thể này.",
    en: "A paper of this kind and number is already recorded for the producer.",
  },
  paper_already_withdrawn: {
    audience: "office",
    status: 409,
    vi: "Giấy tờ này đã bị thu hồi nên không sửa được nữa.",
    en: "This paper is withdrawn and can no longer be changed.",
  },
  scan_type_unknown: {
    audience: "office",
    status: 415,
    vi: "Chỉ nhận bản chụp PDF, JPEG hoặc PNG.",
    en: "A scan must be a PDF, JPEG or PNG file.",
  },
  scan_too_large: {
    audience: "office",
    status: 413,
    vi: "Bản chụp lớn hơn 10 MB. Hãy chụp lại với cỡ nhỏ hơn.",
    en: "The scan is larger than 10 MB. Scan it again at a smaller size.",
  },
  receipt_blocked_by_papers: {
    audience: "office",
    status: 409,
    vi: "Giấy chứng nhận hoặc giấy tờ an toàn thực phẩm của chủ thể đã hết hiệu lực nên chưa nhập hàng được. Hãy ghi giấy tờ mới rồi nhập lại.",
    en: "A certificate or food-safety paper of the producer has lapsed, so the goods cannot come in. Record the new paper, then try again.",
  },
  stock_line_unknown: {
    audience: "office",
    status: 422,
    vi: "Có dòng hàng không còn trong danh mục hoặc không theo dõi tồn kho. Hãy chọn lại hàng.",
    en: "A line names goods that are gone or that nobody counts. Choose the goods again.",
  },
  stock_document_mismatch: {
    audience: "office",
    status: 409,
    vi: "Phiếu này đã được ghi với nội dung khác. Hãy lập phiếu mới.",
    en: "This slip is already recorded with other content. Make a new one.",
  },
} as const satisfies Record<string, RefusalText>;
