import type { RefusalText } from "./refusal-text.js";

/** Refusals of the storefront: basket and checkout. */
export const shopRefusals = {
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
