/** What a paper about quality, safety or a right can be. */
export type PaperKind =
  | "food_safety_facility"
  | "haccp"
  | "iso_22000"
  | "gmp"
  | "ssop"
  | "vietgap"
  | "organic"
  | "sample_test"
  | "self_declaration"
  | "trademark"
  | "geographical_indication"
  | "craft_spirit_permit"
  | "alcohol_retail_permit"
  | "business_registration";

export interface PaperKindFacts {
  readonly kind: PaperKind;
  readonly nameVi: string;
  readonly nameEn: string;
  /** What it says of goods or producer, in plain words for shoppers. */
  readonly purposeVi: string;
  readonly purposeEn: string;
  readonly source: string;
}

/** The kinds the office keeps, in the order it looks for them. */
export const paperKinds: readonly PaperKindFacts[] = [
  {
    kind: "food_safety_facility",
    nameVi: "Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm",
    nameEn: "Food-safety facility certificate",
    purposeVi: "Cơ sở làm ra sản phẩm đủ điều kiện an toàn thực phẩm.",
    purposeEn: "The place where it is made meets the food-safety conditions.",
    source: "Luật An toàn thực phẩm 55/2010/QH12 Art. 34-37",
  },
  {
    kind: "haccp",
    nameVi: "Chứng nhận HACCP",
    nameEn: "HACCP certificate",
    purposeVi: "Các mối nguy khi chế biến được kiểm soát ở từng bước.",
    purposeEn: "Hazards of processing are kept under control at each step.",
    source: "TCVN 5603 (CAC/RCP 1); NĐ 15/2018/NĐ-CP Art. 12",
  },
  {
    kind: "iso_22000",
    nameVi: "Chứng nhận ISO 22000",
    nameEn: "ISO 22000 certificate",
    purposeVi: "Cơ sở quản lý an toàn thực phẩm theo chuẩn quốc tế.",
    purposeEn: "Food safety is managed to the international standard.",
    source: "TCVN ISO 22000; NĐ 15/2018/NĐ-CP Art. 12",
  },
  {
    kind: "gmp",
    nameVi: "Chứng nhận GMP",
    nameEn: "GMP certificate",
    purposeVi: "Nhà xưởng và cách làm theo thực hành sản xuất tốt.",
    purposeEn: "Workshop and work follow good manufacturing practice.",
    source: "NĐ 15/2018/NĐ-CP Art. 12",
  },
  {
    kind: "ssop",
    nameVi: "Quy phạm vệ sinh SSOP",
    nameEn: "SSOP sanitation procedures",
    purposeVi: "Cơ sở có quy trình vệ sinh bằng văn bản và làm theo.",
    purposeEn: "The workshop has written sanitation procedures and follows them.",
    source: "TCVN 5603 (CAC/RCP 1), prerequisite programmes",
  },
  {
    kind: "vietgap",
    nameVi: "Chứng nhận VietGAP",
    nameEn: "VietGAP certificate",
    purposeVi: "Trồng trọt, chăn nuôi theo thực hành nông nghiệp tốt.",
    purposeEn: "Grown or raised by good agricultural practice.",
    source: "TCVN 11892-1:2017; conditions of trade as domain practice, to be confirmed",
  },
  {
    kind: "organic",
    nameVi: "Chứng nhận hữu cơ",
    nameEn: "Organic certificate",
    purposeVi: "Sản xuất theo tiêu chuẩn nông nghiệp hữu cơ.",
    purposeEn: "Made to the standard of organic farming.",
    source: "NĐ 109/2018/NĐ-CP; TCVN 11041",
  },
  {
    kind: "sample_test",
    nameVi: "Phiếu kết quả thử nghiệm mẫu",
    nameEn: "Sample test report",
    purposeVi: "Mẫu sản phẩm đã được phòng thử nghiệm kiểm tra.",
    purposeEn: "A laboratory has tested a sample of the product.",
    source: "NĐ 15/2018/NĐ-CP Art. 5 (changed in 2026, to be confirmed)",
  },
  {
    kind: "self_declaration",
    nameVi: "Bản tự công bố sản phẩm",
    nameEn: "Product self-declaration",
    purposeVi: "Chủ thể tự công bố tiêu chuẩn và chịu trách nhiệm về sản phẩm.",
    purposeEn: "The producer declares the product's standard and answers for it.",
    source: "NĐ 15/2018/NĐ-CP Art. 4-5 (changed in 2026, to be confirmed)",
  },
  {
    kind: "trademark",
    nameVi: "Giấy chứng nhận đăng ký nhãn hiệu",
    nameEn: "Trademark registration",
    purposeVi: "Nhãn hiệu được bảo hộ.",
    purposeEn: "The trademark is protected.",
    source: "Luật Sở hữu trí tuệ 50/2005/QH11 Art. 93",
  },
  {
    kind: "geographical_indication",
    nameVi: "Quyền sử dụng chỉ dẫn địa lý",
    nameEn: "Right to a geographical indication",
    purposeVi: "Sản phẩm được mang tên vùng đất làm ra nó.",
    purposeEn: "The product may carry the name of the land it comes from.",
    source: "Luật Sở hữu trí tuệ 50/2005/QH11 Art. 93, 121",
  },
  {
    kind: "craft_spirit_permit",
    nameVi: "Giấy phép sản xuất rượu thủ công",
    nameEn: "Craft-spirit production permit",
    purposeVi: "Cơ sở được phép nấu rượu thủ công để bán.",
    purposeEn: "The producer may distil craft spirit for sale.",
    source: "NĐ 105/2017/NĐ-CP as amended by NĐ 17/2020/NĐ-CP",
  },
  {
    kind: "alcohol_retail_permit",
    nameVi: "Giấy phép bán lẻ rượu",
    nameEn: "Alcohol retail permit",
    purposeVi: "Được phép bán lẻ rượu từ 5,5 độ trở lên.",
    purposeEn: "May retail spirits of 5.5 %vol and more.",
    source: "NĐ 105/2017/NĐ-CP as amended by NĐ 17/2020/NĐ-CP; Luật 44/2019/QH14",
  },
  {
    kind: "business_registration",
    nameVi: "Giấy chứng nhận đăng ký kinh doanh",
    nameEn: "Business registration",
    purposeVi: "Chủ thể đăng ký kinh doanh hợp pháp.",
    purposeEn: "The producer is a registered business.",
    source: "QĐ 26/2026/QĐ-TTg Art. 2; law on enterprises and co-operatives",
  },
];

const kinds = new Map(paperKinds.map((facts) => [facts.kind, facts]));

export function isPaperKind(text: string): text is PaperKind {
  return paperKinds.some(({ kind }) => kind === text);
}

/** Names and purpose of a kind. */
export function paperKindFacts(kind: PaperKind): PaperKindFacts {
  const facts = kinds.get(kind);
  if (facts === undefined) throw new RangeError(`not a kind of quality paper: ${kind}`);
  return facts;
}
