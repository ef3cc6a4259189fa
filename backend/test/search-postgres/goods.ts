import type {
  ResolvedSearchIndexDefinition,
  SearchDocument,
  SearchFieldDefinition,
} from "@medusajs/framework/types";
import type { WordRules } from "@saolang/domain/search";

const fields: Record<string, SearchFieldDefinition> = {
  id: { type: "keyword", filterable: true },
  title: { type: "text", searchable: { weight: 3 } },
  producer: { type: "keyword", searchable: { weight: 2 }, filterable: true, facetable: true },
  village: { type: "keyword", searchable: { weight: 2 } },
  decision: { type: "keyword", searchable: { weight: 1.5 } },
  description: { type: "text", searchable: true },
  stars: { type: "integer", filterable: true, sortable: true },
  in_stock: { type: "boolean", filterable: true },
  made_on: { type: "date", filterable: true },
};

/** As the shop's own definition of products: titles before names, names before facts, facts before descriptions. */
export function shopDefinition(name: string): ResolvedSearchIndexDefinition {
  return {
    name,
    entity: "goods",
    fields,
    primary_key: "id",
    provider: "search-postgres",
    definition_hash: "",
    physical_name: name,
    settings: {
      provider_options: { "search-postgres": { ties: ["in_stock:desc", "stars:desc"] } },
    },
    async *seed() {
      yield [];
    },
  };
}

export const words: WordRules = {
  same: [["bột ngọt", "mì chính"]],
  leadsTo: [{ typed: "quà tết", to: ["bánh chưng"] }],
  fillers: ["đặc sản"],
};

export const shopGoods: readonly SearchDocument[] = [
  { id: "dừa", title: "Kẹo dừa", stars: 4, in_stock: true },
  { id: "dứa", title: "Mứt dứa", stars: 3, in_stock: true },
  { id: "dưa", title: "Dưa cải muối", stars: 3, in_stock: true },
  { id: "hoà", title: "Cam Hoà Lạc", stars: 4, in_stock: false },
  {
    id: "phrase",
    title: "Chén gốm Bát Tràng men rạn vẽ tay hoa sen cỡ lớn dùng cho ấm trà",
    description: "Nung trong lò gas.",
    stars: 3,
    in_stock: false,
    made_on: "2026-02-01T00:00:00.000Z",
  },
  { id: "scattered", title: "Bát gốm hạt tràng", stars: 5, in_stock: true },
  {
    id: "maker",
    title: "Lọ hoa",
    producer: "Xưởng gốm Bát Tràng",
    village: "Bát Tràng",
    stars: 4,
    in_stock: true,
    made_on: "2026-01-10T00:00:00.000Z",
  },
  { id: "clock", title: "Đồng hồ gỗ", in_stock: true },
  { id: "chưng", title: "Bánh chưng Tranh Khúc", in_stock: true },
  { id: "su hào", title: "Su hào Mê Linh", in_stock: true },
  { id: "msg", title: "Mì chính", in_stock: true },
  { id: "mơ 500", title: "Rượu mơ 500 ml", decision: "DEMO-321/QĐ-UBND", in_stock: true },
  { id: "mơ 750", title: "Rượu mơ 750 ml", decision: "DEMO-322/QĐ-UBND", in_stock: true },
  { id: "special", title: "Đặc sản chè kho", in_stock: false },
  { id: "plain", title: "Chè kho", in_stock: true },
  { id: "tie 1", title: "Cốm xào", stars: 5, in_stock: false },
  { id: "tie 2", title: "Cốm xào", stars: 3, in_stock: true },
  { id: "tie 3", title: "Cốm xào", stars: 4, in_stock: true },
  { id: "hostile", title: "Tương 'bần' \\ :* &|!<->()", in_stock: true },
];
