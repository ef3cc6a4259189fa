import { defaultValidThrough, type StarRating } from "@saolang/domain/certificate";
import { inStoreCode } from "@saolang/domain/product-code";
import { slugify } from "@saolang/domain/text";
import { addDays, addMonthsClamped, type Day } from "@saolang/domain/time";
import { randomFrom } from "../random";

/** Goods by product set, so that searching and grouping meet ordinary words. */
const goods: readonly (readonly [
  set: number,
  names: readonly string[],
  low: number,
  high: number,
])[] = [
  [1, ["Rau cải", "Cà chua bi", "Bưởi đỏ", "Ổi lê", "Măng tre", "Bí đỏ"], 15_000, 80_000],
  [2, ["Trứng gà ta", "Thịt lợn mán", "Cá lăng", "Gà đồi"], 35_000, 320_000],
  [3, ["Gạo nếp", "Gạo tẻ thơm", "Đỗ xanh", "Lạc nhân"], 22_000, 60_000],
  [6, ["Bánh đa", "Bún khô", "Bánh cốm", "Chè lam"], 25_000, 90_000],
  [7, ["Miến dong", "Mứt gừng", "Khoai sấy", "Dưa cải muối"], 30_000, 120_000],
  [8, ["Giò lụa", "Chả quế", "Ruốc nấm", "Cá kho"], 60_000, 260_000],
  [11, ["Chè xanh", "Trà shan tuyết", "Trà sen"], 60_000, 900_000],
  [12, ["Trà hoa cúc", "Trà gừng", "Trà vối"], 40_000, 180_000],
  [18, ["Cao lá khôi", "Tinh bột nghệ", "Viên tỏi đen"], 90_000, 650_000],
  [
    21,
    ["Bát men lam", "Bình gốm", "Khay sơn mài", "Giỏ mây", "Tượng gỗ", "Hộp khảm trai"],
    40_000,
    3_500_000,
  ],
  [22, ["Khăn lụa", "Áo dài lụa", "Túi thổ cẩm"], 120_000, 1_800_000],
  [23, ["Hoa lan", "Hoa cúc", "Hoa hồng"], 15_000, 600_000],
];

const places = [
  "Bát Tràng",
  "Vạn Phúc",
  "Hạ Thái",
  "Chuyên Mỹ",
  "Đường Lâm",
  "Phú Vinh",
  "Sơn Đồng",
  "Ước Lễ",
  "Cự Đà",
  "Mê Linh",
  "Ba Vì",
  "Sóc Sơn",
  "Kim Lan",
  "Thanh Oai",
  "Phù Đổng",
  "Thạch Thất",
  "Quốc Oai",
  "Ứng Hòa",
] as const;
const manners = [
  "loại một",
  "thủ công",
  "cổ truyền",
  "mùa mới",
  "hộp quà",
  "nhà làm",
  "chọn kỹ",
  "men tro",
] as const;
const communes = [
  "00577",
  "09556",
  "10210",
  "10330",
  "09574",
  "10030",
  "09871",
  "10180",
  "10126",
  "09022",
] as const;

export interface MadeUpProduct {
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  readonly text: string;
  readonly set: number;
  /** Whole dong. */
  readonly price: number;
  readonly sku: string;
  readonly barcode: string;
  /** Place of its producer in the list of made-up producers. */
  readonly producer: number;
  readonly stars: StarRating | null;
  readonly issuedOn: Day | null;
  readonly validThrough: Day | null;
  readonly isRevoked: boolean;
}

const padded = (n: number): string => String(n).padStart(6, "0");

/** About as Hanoi's: half 3, half 4 stars, one in a hundred 5; one in twenty expired, one in a hundred revoked. */
function paperOf(
  draw: number,
  today: Day,
  age: number,
): Pick<MadeUpProduct, "stars" | "issuedOn" | "validThrough" | "isRevoked"> {
  if (draw < 0.08) return { stars: null, issuedOn: null, validThrough: null, isRevoked: false };
  const stars = draw > 0.99 ? 5 : draw > 0.54 ? 4 : 3;
  const isExpired = draw >= 0.08 && draw < 0.13;
  const isRevoked = draw >= 0.13 && draw < 0.14;
  const issuedOn = isExpired ? addMonthsClamped(addDays(today, -age), -36) : addDays(today, -age);
  return { stars, issuedOn, validThrough: defaultValidThrough(issuedOn), isRevoked };
}

/** The numbered made-up product; the same number always gives the same product for the same day. */
export function madeUpProduct(number: number, producers: number, today: Day): MadeUpProduct {
  const random = randomFrom(`scale:${number}`);
  const [set, names, low, high] = random.pick(goods);
  const title = `${random.pick(names)} ${random.pick(places)} ${random.pick(manners)} ${number}`;
  const price = Math.round((low + (high - low) * random.next() ** 2) / 1_000) * 1_000;
  return {
    id: `prod_scale_${padded(number)}`,
    handle: slugify(title),
    title,
    text: `${title}. Hàng thử để đo tốc độ, không có thật.`,
    set,
    price,
    sku: `TL-${padded(number)}`,
    barcode: inStoreCode(29, number),
    producer: number % producers,
    ...paperOf(random.next(), today, random.int(20, 880)),
  };
}

export interface MadeUpProducer {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly kind: string;
  readonly communeCode: string;
}

export function madeUpProducer(number: number): MadeUpProducer {
  const random = randomFrom(`scale-producer:${number}`);
  return {
    id: `producer_scale_${padded(number)}`,
    handle: `demo-thu-${number}`,
    name: `Cơ sở demo ${random.pick(places)} ${number}`,
    kind: random.pick(["hop_tac_xa", "doanh_nghiep_nho_vua", "ho_kinh_doanh", "ho_san_xuat"]),
    communeCode: random.pick(communes),
  };
}

/** A made-up point for measuring: `S001` and on. */
export function madeUpPoint(number: number) {
  const random = randomFrom(`scale-point:${number}`);
  return {
    code: `S${String(number).padStart(3, "0")}`,
    name: `Điểm demo ${random.pick(places)} ${number}`,
    communeCode: random.pick(communes),
  };
}
