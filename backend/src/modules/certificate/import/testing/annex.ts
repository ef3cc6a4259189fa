import { communesOf } from "@saolang/domain/address";
import { day } from "@saolang/domain/time";
import { units } from "../check/units";

export const annexDecision = {
  decision_number: "5120/QĐ-UBND",
  decided_on: "2026-08-20",
  issued_by: "UBND thành phố Hà Nội",
  issuer_level: "province",
  issued_on: "2026-08-25",
} as const;

export const annexHeaders = [
  "STT",
  "Tên sản phẩm",
  "Tên chủ thể",
  "Mã số thuế",
  "Xã, phường",
  "Bộ sản phẩm",
  "Hạng sao",
  "Mã hồ sơ",
  "Điểm A",
  "Điểm B",
  "Điểm C",
  "Tổng điểm",
  "Số quyết định",
  "Ngày quyết định",
  "Cơ quan ban hành",
];

type Line = (string | number | null)[];

const [product, producer, taxCode, commune, stars, dossier] = [1, 2, 3, 4, 6, 7];

/** A tax code with its check digit; every ninth number has none and is passed over. */
function taxCodeOf(at: number): string {
  const nine = String(10_000_000 + at * 7).padStart(9, "0");
  const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(nine[place]), 0);
  const check = 10 - (sum % 11);
  return check < 10 ? `${nine}${check}` : taxCodeOf(at + 100_000);
}

const clearCommunes = () => {
  const { index, findPlace } = units();
  const asked = { district: null, provinceCode: "01", on: day("2026-08-20") };
  return communesOf(index, "01").filter(
    ({ name }) => findPlace({ ...asked, commune: name }).kind === "found",
  );
};

export const producerName = (at: number): string => `Hợp tác xã Làng nghề số ${at}`;
export const productName = (at: number): string => `Sản phẩm thử ${at}`;

/** Rows without fault: `perProducer` products each, every one with its commune, set, code and points. */
function cleanLines(count: number, perProducer: number): Line[] {
  const communes = clearCommunes();
  return Array.from({ length: count }, (_, at) => {
    const owner = Math.floor(at / perProducer);
    const place = communes[owner % communes.length];
    if (place === undefined) throw new Error("no communes");
    const isFour = at % 2 === 0;
    const points = isFour ? [30, "20,5", 25, "75,5"] : [22, "15,5", 20, "57,5"];
    return [
      at + 1,
      productName(at),
      producerName(owner),
      taxCodeOf(owner),
      place.name,
      (at % 25) + 1,
      isFour ? "4 sao" : "3 sao",
      `01-${place.code}-${at + 1}-2026`,
      ...points,
      null,
      null,
      null,
    ];
  });
}

export interface SeededAnnex {
  /** Headers and rows, as a file holds them. */
  readonly rows: readonly Line[];
  /** Row number as a spreadsheet counts → the one problem it must be named with. */
  readonly faults: ReadonlyMap<number, string>;
}

const perKind = 10;

/** An annex of so many rows, fifty of them with one fault each, spread over the file. */
export function seededAnnex(count: number, perProducer = 5): SeededAnnex {
  const lines = cleanLines(count, perProducer);
  const faults = new Map<number, string>();
  const step = Math.floor(count / (5 * perKind + 1));
  const earlier = (at: number): Line => lines[at - step + 3] ?? [];
  const seed = (nth: number, code: string, change: (line: Line, at: number) => void): void => {
    const at = nth * step;
    const line = lines[at];
    if (line === undefined) throw new Error("the annex is too short");
    change(line, at);
    faults.set(at + 2, code);
  };
  const kinds: readonly (readonly [string, (line: Line, at: number, nth: number) => void])[] = [
    [
      "duplicate_in_file",
      (line, at) => {
        const first = earlier(at);
        for (const column of [product, producer, taxCode, commune])
          line[column] = first[column] ?? "";
      },
    ],
    [
      "commune_unknown",
      (line, _, nth) => {
        line[commune] = `Xã Không Có Thật ${nth}`;
      },
    ],
    [
      "commune_ambiguous",
      (line, _, nth) => {
        line[commune] = nth % 2 === 0 ? "Vạn Phúc" : "xã Phùng Xá";
      },
    ],
    [
      "issuer_not_entitled",
      (line, _, nth) => {
        const isStars = nth % 2 === 0;
        line[stars] = isStars ? "5 sao" : "3 sao";
        line.splice(8, 4, null, null, null, null);
        if (!isStars) line.splice(12, 3, "77/QĐ-UBND", "10/07/2025", "UBND huyện Gia Lâm");
      },
    ],
    [
      "same_product_of_another",
      (line, at) => {
        line[product] = earlier(at)[product] ?? "";
      },
    ],
  ];
  for (let nth = 0; nth < 5 * perKind; nth += 1) {
    const kind = kinds[nth % kinds.length];
    if (kind === undefined) break;
    seed(nth + 1, kind[0], (line, at) => kind[1](line, at, nth));
  }
  for (const [row] of faults) {
    const line = lines[row - 2];
    if (line !== undefined) line[dossier] = null;
  }
  return { rows: [annexHeaders, ...lines], faults };
}
