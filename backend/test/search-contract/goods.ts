import type {
  SearchDocument,
  SearchFieldDefinition,
  SearchIndexDefinition,
} from "@medusajs/framework/types";

const fields: Record<string, SearchFieldDefinition> = {
  id: { type: "keyword", filterable: true, sortable: true },
  title: { type: "text", searchable: { weight: 3 } },
  producer: { type: "keyword", searchable: true, filterable: true, facetable: true },
  price: {
    type: "integer",
    filterable: true,
    sortable: true,
    facetable: { types: ["range", "stats"] },
  },
  stars: { type: "integer", filterable: true, sortable: true, facetable: { types: ["value"] } },
  tags: { type: "keyword", array: true, filterable: true, facetable: true },
  in_stock: { type: "boolean", filterable: true, facetable: true },
  made_on: { type: "date", filterable: true, sortable: true, facetable: { types: ["range"] } },
  variants: {
    type: "object",
    array: true,
    fields: { sku: { type: "keyword", searchable: true, filterable: true } },
  },
  note: { type: "text" },
};

/** Made up for the contract: one field of every kind that real definitions have. */
export function goodsDefinition(
  prefix: string,
  extra: Record<string, SearchFieldDefinition> = {},
): SearchIndexDefinition {
  return {
    name: `${prefix}_goods`,
    entity: "goods",
    fields: { ...fields, ...extra },
    // Everything at first; a seed that catches up has nothing to add.
    async *seed({ catchup }) {
      if (!catchup) yield [{ action: "upsert", documents: [...goods] }];
    },
  };
}

export const quotedProducer = 'Tổ "Nón \\ Chuông"';

export const goods: readonly SearchDocument[] = [
  {
    id: "good_1",
    title: "Mật ong hoa nhãn",
    producer: "HTX Ong Sóc Sơn",
    price: 180_000,
    stars: 4,
    tags: ["mật ong", "quà biếu"],
    in_stock: true,
    made_on: "2026-01-10T00:00:00.000Z",
    variants: [{ sku: "MO-500" }, { sku: "MO-1000" }],
    note: "Lọ thủy tinh",
  },
  {
    id: "good_2",
    title: "Mật ong rừng nguyên chất đóng chai thủy tinh dành cho người sành ăn ở Hà Nội",
    producer: "HTX Ong Sóc Sơn",
    price: 250_000,
    stars: 5,
    tags: ["mật ong"],
    in_stock: true,
    made_on: "2026-02-01T00:00:00.000Z",
    variants: [{ sku: "MR-500" }],
  },
  {
    id: "good_3",
    title: "Trà sen Tây Hồ",
    producer: "Hộ Quảng An",
    price: 900_000,
    stars: 5,
    tags: ["trà", "quà biếu"],
    in_stock: false,
    made_on: "2026-03-05T00:00:00.000Z",
    variants: [{ sku: "TS-100" }],
  },
  {
    id: "good_4",
    title: "Bình gốm",
    producer: "Lò Bát Tràng",
    price: 350_000,
    stars: 3,
    tags: ["gốm", "quà biếu"],
    in_stock: true,
    made_on: "2025-12-20T00:00:00.000Z",
    variants: [],
  },
  {
    id: "good_5",
    title: "Nón lá",
    producer: quotedProducer,
    price: 60_000,
    stars: null,
    tags: [],
    in_stock: true,
    made_on: null,
    variants: [{ sku: "NC-1" }],
  },
  {
    id: "good_6",
    title: "Miến dong",
    producer: "Hộ Cự Đà",
    price: 45_000,
    stars: 3,
    tags: ["thực phẩm"],
    in_stock: false,
    made_on: "2026-01-31T00:00:00.000Z",
    variants: [{ sku: "MD-1" }],
  },
];

/** As many as asked for, each with a price of its own, to be paged through. */
export function manyGoods(count: number): SearchDocument[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `many_${n}`,
    title: `Hàng số ${n}`,
    producer: `Cơ sở ${n % 25}`,
    price: 1_000 + n,
    stars: 3 + (n % 3),
    tags: [`nhóm ${n % 6}`],
    in_stock: n % 4 !== 0,
    made_on: new Date(Date.UTC(2026, 0, 1 + (n % 300))),
    variants: [{ sku: `SKU-${n}` }],
  }));
}
