import { minAgeIn } from "./min-age.js";
import type { GroupCode, ProductGroup, ProductSet } from "./product-set.js";

const rule = "QD-148-2023";
const groupSource =
  "QĐ 148/QĐ-TTg of 24/02/2023, Art. 1.1.a, as the legal press quotes it; the annex itself was not read";
const setSource =
  "QĐ 148/QĐ-TTg of 24/02/2023: number and name as on the 26 rating sheets a district council used in 2024, group as QĐ 919/QĐ-TTg (2022) describes it; the annex itself was not read";

const group = (code: GroupCode, handle: string, nameVi: string, nameEn: string): ProductGroup => ({
  code,
  rule,
  handle,
  nameVi,
  nameEn,
  source: groupSource,
});

/** The six groups in force from 24/02/2023 until QĐ 26/2026. */
export const groups: readonly ProductGroup[] = [
  group("I", "thuc-pham", "Thực phẩm", "Food"),
  group("II", "do-uong", "Đồ uống", "Drinks"),
  group("III", "duoc-lieu", "Dược liệu và sản phẩm từ dược liệu", "Herbal products"),
  group("IV", "thu-cong-my-nghe", "Hàng thủ công mỹ nghệ", "Handicrafts"),
  group("V", "sinh-vat-canh", "Sinh vật cảnh", "Ornamental plants and animals"),
  group(
    "VI",
    "du-lich",
    "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
    "Community tourism, ecotourism and places to visit",
  ),
];

const rows: readonly (readonly [number, GroupCode, string, string])[] = [
  [1, "I", "Rau, củ, quả, hạt tươi", "Fresh vegetables, roots, fruit and seeds"],
  [2, "I", "Thịt, thủy sản, trứng, sữa tươi", "Fresh meat, fish, eggs and milk"],
  [3, "I", "Gạo, ngũ cốc, hạt sơ chế khác", "Rice, cereals and other prepared grains"],
  [4, "I", "Mật ong, mật khác và nông sản thực phẩm khác", "Honey and other farm foods"],
  [5, "I", "Đồ ăn nhanh", "Ready-to-eat food"],
  [6, "I", "Chế biến từ gạo, ngũ cốc", "Made from rice and cereals"],
  [7, "I", "Chế biến từ rau, củ, quả, hạt", "Made from vegetables, roots, fruit and seeds"],
  [
    8,
    "I",
    "Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong",
    "Made from meat, fish, eggs, milk and honey",
  ],
  [9, "I", "Tương, nước mắm, gia vị dạng lỏng khác", "Soy paste, fish sauce and liquid seasonings"],
  [
    10,
    "I",
    "Gia vị khác (muối, hành, tỏi, tiêu,...)",
    "Other seasonings (salt, onion, garlic, pepper)",
  ],
  [11, "I", "Chè tươi, chè chế biến", "Tea, fresh and processed"],
  [12, "I", "Sản phẩm trà từ thực vật khác", "Teas from other plants"],
  [13, "I", "Sản phẩm cà phê, ca cao", "Coffee and cocoa"],
  [14, "II", "Rượu trắng", "Rice spirit"],
  [15, "II", "Đồ uống có cồn khác", "Other alcoholic drinks"],
  [
    16,
    "II",
    "Nước khoáng thiên nhiên, nước uống tinh khiết đóng chai",
    "Natural mineral water and bottled pure water",
  ],
  [17, "II", "Đồ uống không cồn khác", "Other soft drinks"],
  [
    18,
    "III",
    "Thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền",
    "Health foods, herbal and traditional medicines",
  ],
  [19, "III", "Mỹ phẩm có thành phần từ thảo dược", "Cosmetics with herbal ingredients"],
  [20, "III", "Tinh dầu và thảo dược khác", "Essential oils and other herbs"],
  [21, "IV", "Thủ công mỹ nghệ gia dụng, trang trí", "Crafts for the house and for decoration"],
  [22, "IV", "Vải, may mặc", "Textiles and clothing"],
  [23, "V", "Hoa", "Flowers"],
  [24, "V", "Cây cảnh", "Ornamental plants"],
  [25, "V", "Động vật cảnh", "Ornamental animals"],
  [
    26,
    "VI",
    "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
    "Community tourism, ecotourism and places to visit",
  ],
];

/** Set 26 is a service: it has no goods to count. */
const serviceSet = 26;

/** Rice spirit, and all other alcoholic drinks. */
const alcoholSets = [14, 15];

/** The 26 sets in force from 24/02/2023 until QĐ 26/2026. */
export const sets: readonly ProductSet[] = rows.map(([number, groupCode, nameVi, nameEn]) => ({
  number,
  rule,
  group: groupCode,
  nameVi,
  nameEn,
  carriesStock: number !== serviceSet,
  minAge: minAgeIn(alcoholSets, number),
  source: setSource,
}));
