const vi = {
  unreachable: "Không liên lạc được với máy chủ. Hãy kiểm tra mạng rồi thử lại.",
  signedOut: "Phiên làm việc đã hết. Hãy đăng nhập lại rồi thử lại.",
  failed: "Máy chủ gặp lỗi. Hãy thử lại; nếu còn lỗi, báo cho người quản trị.",
  again: "Thử lại",
  cancel: "Đóng",
  none: "Không tìm thấy",
  searching: "Đang tìm…",
  noFigure: "–",
  missing: "Hãy điền đủ các ô rồi gửi lại.",
  point: "Điểm bán",
  allPoints: "Mọi điểm bán",
  page: { of: "trong", results: "mục", pages: "trang", prev: "Trước", next: "Sau" },
};

const en: typeof vi = {
  unreachable: "The server cannot be reached. Check the network, then try again.",
  signedOut: "You are signed out. Sign in again, then try again.",
  failed: "The server failed. Try again; if it stays so, tell the administrator.",
  again: "Try again",
  cancel: "Close",
  none: "Nothing found",
  searching: "Searching…",
  noFigure: "–",
  missing: "Fill in every field, then send again.",
  point: "Sales point",
  allPoints: "All sales points",
  page: { of: "of", results: "results", pages: "pages", prev: "Prev", next: "Next" },
};

/** Words every screen of ours may need; Vietnamese first, English with the same keys. */
export const officeMessages = { vi, en };
