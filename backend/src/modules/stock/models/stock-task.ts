import { model } from "@medusajs/framework/utils";

/** Something about stock a person has to look at; one open task per kind, item and place. */
export const StockTask = model.define("stock_task", {
  id: model.text().primaryKey(),
  kind: model.enum(["oversold", "reserved_short", "level_missing", "level_mismatch"]),
  inventory_item_id: model.text(),
  stock_location_id: model.text(),
  refs: model.json(),
  opened_at: model.dateTime(),
  last_seen_at: model.dateTime(),
  closed_at: model.dateTime().nullable(),
});
