import { model } from "@medusajs/framework/utils";

/** One row: what kind of installation this database belongs to. */
export const Installation = model.define("installation", {
  id: model.text().primaryKey(),
  demo: model.boolean(),
  installed_at: model.dateTime(),
  /** Changes whenever a backup is put back, so that tills fetch the whole catalogue again. */
  catalog_epoch: model.text(),
});
