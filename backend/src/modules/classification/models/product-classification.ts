import { model } from "@medusajs/framework/utils";

/** Which of the 26 product sets a product belongs to, under which rule; the group follows from the set. */
export const ProductClassification = model.define("product_classification", {
  id: model.id({ prefix: "pclass" }).primaryKey(),
  product_id: model.text().unique(),
  set_number: model.number(),
  rule_version: model.text(),
  /** What one piece is called: `cái`, `bộ`, `hộp 500 g`. */
  unit: model.text().nullable(),
});
