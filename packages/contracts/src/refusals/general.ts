import type { RefusalText } from "./refusal-text.js";

/** Refusals any caller may meet. */
export const generalRefusals = {
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
  database_away: {
    audience: "shopper",
    status: 503,
    vi: "Máy chủ vừa mất liên lạc với dữ liệu. Hãy đợi một phút, xem việc đã được ghi chưa rồi thử lại.",
    en: "The server has just lost its data. Wait a minute, see whether this was recorded, then try again.",
  },
  server_away: {
    audience: "clerk",
    status: 503,
    vi: "Chưa liên lạc được với máy chủ. Hãy kiểm tra mạng rồi thử lại.",
    en: "The server cannot be reached. Check the network, then try again.",
  },
} as const satisfies Record<string, RefusalText>;
