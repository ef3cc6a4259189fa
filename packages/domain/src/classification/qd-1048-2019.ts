import type { GroupCode, ProductGroup, ProductSet } from "./product-set.js";

const rule = "QD-1048-2019";
const source =
  "QĐ 490/QĐ-TTg (2018) and QĐ 1048/QĐ-TTg of 21/08/2019: the six branches as the trade press lists them, in its order; the 26 sets below them are left out, because no list of them could be read";

const group = (code: GroupCode, handle: string, nameVi: string, nameEn: string): ProductGroup => ({
  code,
  rule,
  handle,
  nameVi,
  nameEn,
  source,
});

/** The six branches (ngành) in force from 21/08/2019 to 23/02/2023; textiles stood alone. */
export const groups: readonly ProductGroup[] = [
  group("I", "thuc-pham", "Thực phẩm", "Food"),
  group("II", "do-uong", "Đồ uống", "Drinks"),
  group("III", "thao-duoc", "Thảo dược", "Herbs"),
  group("IV", "vai-may-mac", "Vải và may mặc", "Textiles and clothing"),
  group(
    "V",
    "luu-niem-noi-that-trang-tri",
    "Lưu niệm - nội thất - trang trí",
    "Souvenirs, furnishing and decoration",
  ),
  group(
    "VI",
    "du-lich-nong-thon",
    "Dịch vụ du lịch nông thôn và bán hàng",
    "Rural tourism and sales services",
  ),
];

/** None could be sourced; see the source of the branches. */
export const sets: readonly ProductSet[] = [];
