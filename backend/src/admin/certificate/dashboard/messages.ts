const vi = {
  title: "Tổng quan OCOP",
  asOf: "Số liệu ngày {{on}}. Trừ “Theo tình trạng”, chỉ tính giấy đang cho hiện sao.",
  papers: "Số giấy",
  table: "Bảng số liệu",
  nothing: "Chưa có số liệu.",
  figure: {
    valid: "Giấy đang cho hiện sao",
    producers: "Chủ thể có giấy đó",
    expiring: "Sắp hết hạn",
    potential: "Tiềm năng 5 sao",
  },
  byStars: "Theo hạng sao",
  byGroup: "Theo nhóm sản phẩm",
  byCommune: "Theo xã, phường",
  byState: "Theo tình trạng",
  unknownGroup: "Chưa ghi bộ sản phẩm",
  otherCommunes: "Các nơi còn lại",
  unknownCommune: "Chưa ghi xã, phường",
  months: {
    title: "Hết hạn theo tháng, 36 tháng tới",
    soon: "Sắp hết hạn hoặc đang gia hạn",
    later: "Còn hiệu lực",
    most_one: "Cột cao nhất: {{figure}} giấy",
    most_other: "Cột cao nhất: {{figure}} giấy",
    column: "Tháng {{month}}: {{soon}} sắp hết hạn, {{later}} còn hiệu lực",
  },
};

const en: typeof vi = {
  title: "OCOP overview",
  asOf: "Figures of {{on}}. Except “By state”, only papers that let stars show are counted.",
  papers: "Papers",
  table: "Table of figures",
  nothing: "There are no figures yet.",
  figure: {
    valid: "Papers that let stars show",
    producers: "Producers that hold them",
    expiring: "Expiring",
    potential: "Potential 5 stars",
  },
  byStars: "By stars",
  byGroup: "By product group",
  byCommune: "By commune",
  byState: "By state",
  unknownGroup: "Product set not recorded",
  otherCommunes: "All other places",
  unknownCommune: "Commune not recorded",
  months: {
    title: "Ending by month, the next 36 months",
    soon: "Expiring or extended",
    later: "Valid",
    most_one: "Tallest column: {{figure}} paper",
    most_other: "Tallest column: {{figure}} papers",
    column: "{{month}}: {{soon}} expiring, {{later}} valid",
  },
};

/** Words of the overview; Vietnamese first, English with the same keys. */
export const ocopMessages = { vi, en };
