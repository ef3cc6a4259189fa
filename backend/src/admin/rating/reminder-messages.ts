const vi = {
  title: "Nhắc việc giấy chứng nhận",
  count: "{{count}} việc",
  empty: "Không có giấy chứng nhận nào cần nhắc.",
  opens: "Được nộp hồ sơ từ {{opens}}, chậm nhất ngày {{closes}}",
  closing: "Nộp chậm nhất ngày {{closes}}",
  lastDay: "Hôm nay là ngày cuối để nộp hồ sơ",
  daysLeft_one: "còn {{count}} ngày",
  daysLeft_other: "còn {{count}} ngày",
  closed: "Đã qua hạn nộp ({{closes}}), giấy còn hiệu lực đến {{ends}}",
  expired: "Hết hạn ngày {{ends}}, sản phẩm không còn hiện sao",
  handedIn: "Đã nộp hồ sơ mới ngày {{on}}",
  kind: {
    opens: "Bắt đầu nhận hồ sơ",
    closing: "Sắp hết hạn nộp",
    closed: "Quá hạn nộp",
    expired: "Hết hạn",
  },
  settle: "Đã xử lý",
  settleOne: "Đã xử lý nhắc việc của {{product}}",
  settled: "Đã ghi là đã xử lý.",
};

const en: typeof vi = {
  title: "Certificates to see to",
  count: "{{count}} to do",
  empty: "No certificate needs a reminder.",
  opens: "Can be handed in from {{opens}}, hand in by {{closes}}",
  closing: "Hand in by {{closes}}",
  lastDay: "Today is the last day to hand in",
  daysLeft_one: "{{count}} day left",
  daysLeft_other: "{{count}} days left",
  closed: "The last day to hand in was {{closes}}, valid until {{ends}}",
  expired: "Expired on {{ends}}, the product shows no stars",
  handedIn: "A new file was handed in on {{on}}",
  kind: { opens: "Can be handed in", closing: "Last days", closed: "Missed", expired: "Expired" },
  settle: "Dealt with",
  settleOne: "Reminder of {{product}} is dealt with",
  settled: "Noted as dealt with.",
};

/** Words of the reminders; Vietnamese first, English with the same keys. */
export const reminderMessages = { vi, en };
