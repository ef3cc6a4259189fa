import { model } from "@medusajs/framework/utils";

/** The physical place that shows and sells (điểm giới thiệu và bán sản phẩm), seller of record of what it sells. */
export const SalesPoint = model
  .define("sales_point", {
    id: model.id({ prefix: "spoint" }).primaryKey(),
    /** A-Z and 0-9, at most 8; opens every receipt number, so it never changes. */
    code: model.text().unique(),
    name: model.text().searchable(),
    commune_code: model.text().nullable(),
    address: model.text().nullable(),
    kind: model.text(),
    opening_hours: model.text().nullable(),
    story: model.text().nullable(),
    story_en: model.text().nullable(),
    sells_online: model.boolean().default(false),
    is_active: model.boolean().default(true),
    position: model.number().default(0),
    /** Exactly one of each, of no other point: unique and not null. */
    sales_channel_id: model.text().unique(),
    stock_location_id: model.text().unique(),
  })
  .indexes([{ on: ["commune_code"] }]);
