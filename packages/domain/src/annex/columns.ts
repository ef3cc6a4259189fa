import { tokens } from "../text/index.js";

/** What a column of a decision's annex can say of a product. */
export const annexFields = [
  "product",
  "producer",
  "producer_kind",
  "tax_code",
  "commune",
  "district",
  "set",
  "stars",
  "dossier_code",
  "part_a",
  "part_b",
  "part_c",
  "total",
  "rating_kind",
  "issued_on",
  "valid_through",
  "decision_number",
  "decided_on",
  "issued_by",
] as const;

export type AnnexField = (typeof annexFields)[number];

/** Without these three nothing can be recorded. */
export const requiredFields = ["product", "producer", "stars"] as const satisfies AnnexField[];

/** Field → position of its column, counted from 0. */
export type ColumnMapping = Readonly<Partial<Record<AnnexField, number>>>;

/** How annexes head their columns, folded. The longer name decides: "ngày quyết định" is no "quyết định". */
const names: Readonly<Record<AnnexField, readonly string[]>> = {
  product: ["ten san pham", "san pham", "product", "product name"],
  producer: [
    "chu the",
    "ten chu the",
    "co so san xuat",
    "ten co so",
    "ten don vi",
    "don vi san xuat",
    "producer",
  ],
  producer_kind: ["loai hinh", "loai chu the", "loai hinh chu the", "loai hinh to chuc"],
  tax_code: ["ma so thue", "mst", "ma so doanh nghiep", "ma so kinh doanh", "tax code"],
  commune: ["xa", "phuong", "xa phuong", "phuong xa", "dia chi", "dia phuong", "commune"],
  district: ["huyen", "quan", "quan huyen", "huyen quan", "district"],
  set: ["bo san pham", "ma bo", "so bo", "bo so", "product set"],
  stars: [
    "sao",
    "so sao",
    "hang sao",
    "hang",
    "xep hang",
    "phan hang",
    "ket qua phan hang",
    "ket qua xep hang",
    "dat hang",
    "ket qua",
    "stars",
  ],
  dossier_code: ["ma ho so", "ma so ho so", "ma san pham", "dossier code"],
  part_a: ["a", "phan a", "diem a", "diem phan a"],
  part_b: ["b", "phan b", "diem b", "diem phan b"],
  part_c: ["c", "phan c", "diem c", "diem phan c"],
  total: ["tong", "tong diem", "diem tong", "diem", "so diem", "diem trung binh", "total"],
  rating_kind: ["hinh thuc", "hinh thuc danh gia", "loai danh gia", "lan danh gia"],
  issued_on: ["ngay cap", "ngay cap giay chung nhan", "issued on"],
  valid_through: [
    "het han",
    "ngay het han",
    "hieu luc den",
    "co hieu luc den",
    "gia tri den",
    "co gia tri den",
    "thoi han den",
    "valid through",
  ],
  decision_number: ["so quyet dinh", "quyet dinh", "so qd", "decision number"],
  decided_on: ["ngay quyet dinh", "ngay qd", "ngay ky", "ngay ban hanh", "decided on"],
  issued_by: ["co quan ban hanh", "co quan cap", "co quan quyet dinh", "noi cap", "issued by"],
};

const wordsOf = (header: string): string => tokens(header).join(" ");

/** How well a header names a field: all of it first, then the longest name it begins with. */
function fitOf(words: string, field: AnnexField): number {
  let best = 0;
  for (const name of names[field]) {
    if (words === name) return 1_000 + name.length;
    const isOneWord = !name.includes(" ") && name.length < 3;
    if (!isOneWord && words.startsWith(`${name} `)) best = Math.max(best, name.length);
  }
  return best;
}

/** Which column says what, from the headers with or without accents. Each column and each field counts once. */
export function recogniseColumns(headers: readonly string[]): ColumnMapping {
  const fits = headers.flatMap((header, position) => {
    const words = wordsOf(header);
    return annexFields.map((field) => ({ field, position, fit: fitOf(words, field) }));
  });
  fits.sort((a, b) => b.fit - a.fit || a.position - b.position);
  const mapping: Partial<Record<AnnexField, number>> = {};
  const taken = new Set<number>();
  for (const { field, position, fit } of fits) {
    if (fit === 0 || taken.has(position) || mapping[field] !== undefined) continue;
    mapping[field] = position;
    taken.add(position);
  }
  return mapping;
}

/** The same for two annexes whose columns are headed alike, accents and spaces aside. */
export function headerFingerprint(headers: readonly string[]): string {
  return headers.map(wordsOf).join("|");
}

/** The fields that must have a column and have none. */
export function missingFields(mapping: ColumnMapping): AnnexField[] {
  return requiredFields.filter((field) => mapping[field] === undefined);
}

/** True for the line under the headers that only numbers the columns: (1) (2) (3). */
export function isNumberingLine(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return filled.length > 1 && filled.every((cell, at) => wordsOf(cell) === String(at + 1));
}
