import type { Language } from "../time/index.js";
import type { Problem, ProblemCode } from "./problem.js";

type Texts = Readonly<Record<ProblemCode, readonly [vi: string, en: string]>>;

/** What is wrong with a row and what to do; `{fact}` is filled in. */
const texts: Texts = {
  product_missing: [
    "Thiếu tên sản phẩm. Hãy bổ sung trong tệp rồi tải lại, hoặc bỏ dòng này.",
    "The product's name is missing. Add it to the file and upload again, or leave the row out.",
  ],
  producer_missing: [
    "Thiếu tên chủ thể. Hãy bổ sung trong tệp rồi tải lại, hoặc bỏ dòng này.",
    "The producer's name is missing. Add it to the file and upload again, or leave the row out.",
  ],
  cell_broken: [
    "Ô “{column}” là công thức không có kết quả ({cell}). Hãy dán giá trị thay cho công thức rồi tải lại.",
    "The cell “{column}” is a formula without a result ({cell}). Paste its value instead and upload again.",
  ],
  stars_missing: [
    "Không đọc được hạng sao “{cell}”. Hãy ghi 3, 4 hoặc 5.",
    "The stars “{cell}” cannot be read. Write 3, 4 or 5.",
  ],
  stars_not_certified: [
    "{stars} sao không được cấp giấy chứng nhận; chỉ có 3, 4 hoặc 5 sao. Hãy sửa hoặc bỏ dòng này.",
    "{stars} stars carry no certificate; only 3, 4 or 5 do. Correct the row or leave it out.",
  ],
  potential_without_stars: [
    "Chỉ ghi “tiềm năng 5 sao”, chưa ghi hạng được công nhận. Hãy ghi thêm, ví dụ “4 sao, tiềm năng 5 sao”.",
    "Only “potential 5 stars” is written, not the stars granted. Add them, such as “4 stars, potential 5 stars”.",
  ],
  potential_is_not_five: [
    "Tiềm năng 5 sao chưa phải là 5 sao. Hãy ghi hạng được công nhận (3 hoặc 4 sao).",
    "Potential 5 stars are not 5 stars. Write the stars granted (3 or 4).",
  ],
  day_unreadable: [
    "Không đọc được ngày “{cell}” ở cột “{column}”. Hãy ghi dạng 05/08/2026.",
    "The day “{cell}” in “{column}” cannot be read. Write it as 05/08/2026.",
  ],
  days_out_of_order: [
    "Ngày quyết định {decidedOn}, ngày cấp {issuedOn}, ngày hết hạn {validThrough} không theo thứ tự. Hãy kiểm tra lại.",
    "Decided {decidedOn}, issued {issuedOn}, valid through {validThrough}: not in order. Check the days.",
  ],
  decision_incomplete: [
    "Quyết định riêng “{number}” của dòng thiếu ngày quyết định. Hãy bổ sung.",
    "The row's own decision “{number}” lacks its day. Add it.",
  ],
  authority_unclear: [
    "Không rõ “{issuedBy}” là cấp huyện, cấp tỉnh hay bộ. Hãy ghi đủ, ví dụ “UBND thành phố Hà Nội”.",
    "It is not clear whether “{issuedBy}” is a district, a province or a ministry. Write it in full.",
  ],
  decision_before_rules: [
    "Ngày {decidedOn} chưa có quy định công nhận OCOP nào có hiệu lực. Hãy kiểm tra ngày quyết định.",
    "No OCOP rules were in force on {decidedOn}. Check the day of the decision.",
  ],
  decision_differs: [
    "Quyết định {number} ngày {decidedOn} đã có trong sổ với cấp ban hành khác. Hãy kiểm tra cơ quan ban hành.",
    "Decision {number} of {decidedOn} is in the register under another level of authority. Check who issued it.",
  ],
  issuer_not_entitled: [
    "{issuedBy} không có quyền công nhận {stars} sao vào ngày {decidedOn} theo {rule}. Hãy kiểm tra hạng sao, ngày và cơ quan.",
    "{issuedBy} could not grant {stars} stars on {decidedOn} under {rule}. Check stars, day and authority.",
  ],
  tax_code_unreadable: [
    "Mã số thuế “{cell}” không đúng dạng (10 số, 10 số và 3 số của đơn vị phụ thuộc, hoặc 12 số định danh).",
    "The tax code “{cell}” has not the form of one (10 digits, 10 and 3, or a 12-digit identity number).",
  ],
  tax_code_of_two_names: [
    "Mã số thuế {taxCode} đã ghi cho “{name}” ở dòng {row}. Một mã chỉ thuộc một chủ thể: hãy sửa tên hoặc mã.",
    "Tax code {taxCode} stands for “{name}” in row {row}. A code belongs to one producer: correct name or code.",
  ],
  set_unknown: [
    "Không có bộ sản phẩm “{cell}”. Hãy ghi số từ 1 đến 26 hoặc đúng tên bộ.",
    "There is no product set “{cell}”. Write its number, 1 to 26, or its exact name.",
  ],
  rating_kind_unknown: [
    "Không rõ hình thức đánh giá “{cell}”. Hãy ghi: lần đầu, nâng hạng hoặc đánh giá lại.",
    "The kind of rating “{cell}” is not clear. Write: first, upgrade or re-rating.",
  ],
  dossier_code_malformed: [
    "Mã hồ sơ “{cell}” không đúng dạng tỉnh-xã-số-năm, ví dụ 01-00577-12-2026.",
    "The dossier code “{cell}” is not of the form province-commune-number-year, such as 01-00577-12-2026.",
  ],
  dossier_code_used: [
    "Mã hồ sơ {dossierCode} đã dùng cho “{name}”. Hãy kiểm tra lại mã.",
    "Dossier code {dossierCode} is used for “{name}”. Check the code.",
  ],
  points_unreadable: [
    "Không đọc được điểm “{cell}” ở cột “{column}”. Hãy ghi số, nhiều nhất hai chữ số thập phân.",
    "The points “{cell}” in “{column}” cannot be read. Write a figure with at most two decimals.",
  ],
  points_incomplete: [
    "Chỉ có một phần điểm A, B, C. Hãy ghi đủ cả ba phần hoặc để trống cả ba.",
    "Only some of the points A, B, C are given. Give all three or none.",
  ],
  points_over_maximum: [
    "Điểm phần {part} là {points}, quá mức tối đa {maximum} của {rule}. Hãy kiểm tra lại.",
    "Part {part} has {points} points, over the maximum of {maximum} of {rule}. Check it.",
  ],
  points_do_not_add_up: [
    "Điểm các phần cộng lại là {sum}, khác tổng điểm {total}. Hãy kiểm tra lại.",
    "The parts add up to {sum}, not to {total}. Check the points.",
  ],
  stars_above_points: [
    "{total} điểm chỉ đạt {reached} sao, không đủ cho {stars} sao. Hãy kiểm tra lại.",
    "{total} points reach {reached} stars, not enough for {stars}. Check them.",
  ],
  stars_below_points: [
    "{total} điểm đạt mức {reached} sao nhưng được công nhận {stars} sao. Chỉ cần xem lại, vẫn nhập được.",
    "{total} points would reach {reached} stars, {stars} were granted. Worth a look; it can be applied.",
  ],
  duplicate_in_file: [
    "Trùng với dòng {row}: cùng sản phẩm, cùng chủ thể, cùng quyết định. Hãy bỏ một dòng.",
    "The same as row {row}: same product, producer and decision. Leave one of them out.",
  ],
  already_recorded: [
    "Sổ đã có sản phẩm này của chủ thể theo quyết định {number}. Hãy bỏ dòng này.",
    "The register already has this product of this producer under decision {number}. Leave the row out.",
  ],
  commune_unknown: [
    "Không tìm thấy xã, phường “{cell}”. Hãy chọn đơn vị đúng, hoặc giữ nguyên như bản in.",
    "There is no commune “{cell}”. Choose the right one, or keep the words as printed.",
  ],
  commune_ambiguous: [
    "“{cell}” có thể là: {names}. Hãy chọn một.",
    "“{cell}” may be: {names}. Choose one.",
  ],
  producer_near: [
    "“{cell}” gần giống chủ thể đã có: {names}. Hãy chọn chủ thể đã có hoặc tạo mới.",
    "“{cell}” is close to producers on record: {names}. Choose one of them or a new producer.",
  ],
  chosen_producer_gone: [
    "Chủ thể đã chọn không còn trong sổ. Hãy chọn lại.",
    "The producer that was chosen is no longer on record. Choose again.",
  ],
  same_product_of_another: [
    "“{product}” cũng có ở chủ thể “{name}”. Hai sản phẩm được ghi riêng, sao không dùng chung. Chỉ cần xem lại.",
    "“{product}” is also a product of “{name}”. They are kept apart and share no stars. Worth a look.",
  ],
  producer_new: [
    "Chủ thể “{cell}” chưa có, sẽ được tạo.",
    "The producer “{cell}” is not on record and will be created.",
  ],
  producer_kind_assumed: [
    "Không rõ loại hình chủ thể, sẽ ghi là hộ kinh doanh. Có thể sửa sau trong hồ sơ chủ thể.",
    "The kind of producer is not clear and is taken as a household business. It can be changed later.",
  ],
  not_a_product_row: [
    "Dòng tiêu đề hoặc dòng tổng, không phải sản phẩm: bỏ qua.",
    "A heading or a total, not a product: passed over.",
  ],
};

/** The sentence of a problem, with its facts. */
export function problemText({ code, facts }: Problem, language: Language): string {
  const text = texts[code][language === "vi" ? 0 : 1];
  const filled = text.replace(/\{(\w+)\}/gu, (_, fact: string) => String(facts[fact] ?? ""));
  // Of an empty cell there is nothing to quote.
  return filled.replaceAll(" “”", "");
}
