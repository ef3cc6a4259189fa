import type { RefusalText } from "./refusal-text.js";

/** Refusals of scanned papers. */
export const documentRefusals = {
  document_too_large: {
    audience: "office",
    status: 413,
    vi: "Tệp lớn hơn 10 MB. Hãy quét lại ở độ phân giải thấp hơn rồi gửi lại.",
    en: "The file is larger than 10 MB. Scan it at a lower resolution and send it again.",
  },
  document_unreadable: {
    audience: "office",
    status: 422,
    vi: "Tệp này không phải PDF, JPEG hay PNG. Hãy chọn bản quét của văn bản.",
    en: "This file is no PDF, JPEG or PNG. Choose a scan of the document.",
  },
  document_key_taken: {
    audience: "developer",
    status: 409,
    vi: "Mã gửi này đã dùng cho một văn bản khác. Hãy tải lại trang rồi gửi lại.",
    en: "This key already belongs to another document. Reload the page and send it again.",
  },
} as const satisfies Record<string, RefusalText>;
