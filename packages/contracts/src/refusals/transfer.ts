import type { RefusalText } from "./refusal-text.js";

/** Refusals of goods that move between two sales points. */
export const transferRefusals = {
  transfer_unknown: {
    audience: "clerk",
    status: 409,
    vi: "Chưa thấy phiếu chuyển hàng này ở điểm gửi. Máy sẽ tự gửi lại.",
    en: "The sending of this transfer has not arrived yet. The till will send it again.",
  },
  transfer_already_received: {
    audience: "clerk",
    status: 409,
    vi: "Phiếu chuyển hàng này đã được nhận. Hãy báo văn phòng nếu số lượng khác.",
    en: "This transfer was received before. Tell the office if the quantities differ.",
  },
  transfer_point_unknown: {
    audience: "clerk",
    status: 422,
    vi: "Không có điểm bán này để chuyển hàng. Hãy chọn lại điểm gửi hoặc điểm nhận.",
    en: "There is no such sales point to move goods to or from. Choose the other point again.",
  },
} as const satisfies Record<string, RefusalText>;
