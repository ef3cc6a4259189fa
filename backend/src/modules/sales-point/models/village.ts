import { model } from "@medusajs/framework/utils";

/** A craft village the storefront tells about: a commune with goods. */
export const Village = model.define("village", {
  id: model.id({ prefix: "village" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text(),
  name_en: model.text().nullable(),
  craft: model.text(),
  craft_en: model.text().nullable(),
  text: model.text(),
  text_en: model.text().nullable(),
  commune_code: model.text(),
  /** The unit it was before 2025-07-01, as people still say it. */
  formerly: model.text().nullable(),
  picture: model.text().nullable(),
  position: model.number().default(0),
});
