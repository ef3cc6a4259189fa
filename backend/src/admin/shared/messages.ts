const vi = {
  unreachable: "Không liên lạc được với máy chủ. Hãy kiểm tra mạng rồi thử lại.",
  signedOut: "Phiên làm việc đã hết. Hãy đăng nhập lại rồi thử lại.",
  failed: "Máy chủ gặp lỗi. Hãy thử lại; nếu còn lỗi, báo cho người quản trị.",
  again: "Thử lại",
  cancel: "Đóng",
  none: "Không tìm thấy",
  search: "Tìm",
  searching: "Đang tìm…",
  noFigure: "–",
  missing: "Hãy điền đủ các ô rồi gửi lại.",
  point: "Điểm bán",
  allPoints: "Mọi điểm bán",
  choosePoint: "Chọn điểm bán",
  reading: "Đang đọc…",
  gone: "Không có mục này: có thể địa chỉ sai hoặc mục đã bị xoá.",
  page: {
    label: "Các trang",
    shown: "{{from}}–{{to}} trong {{of}}",
    first: "Đầu",
    prev: "Trước",
    next: "Sau",
    last: "Cuối",
  },
};

const en: typeof vi = {
  unreachable: "The server cannot be reached. Check the network, then try again.",
  signedOut: "You are signed out. Sign in again, then try again.",
  failed: "The server failed. Try again; if it stays so, tell the administrator.",
  again: "Try again",
  cancel: "Close",
  none: "Nothing found",
  search: "Find",
  searching: "Searching…",
  noFigure: "–",
  missing: "Fill in every field, then send again.",
  point: "Sales point",
  allPoints: "All sales points",
  choosePoint: "Choose a sales point",
  reading: "Reading…",
  gone: "There is no such thing here: the address may be wrong, or it was removed.",
  page: {
    label: "Pages",
    shown: "{{from}}–{{to}} of {{of}}",
    first: "First",
    prev: "Previous",
    next: "Next",
    last: "Last",
  },
};

/** Words every screen of ours may need; Vietnamese first, English with the same keys. */
export const officeMessages = { vi, en };
