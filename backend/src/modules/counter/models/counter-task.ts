import { model } from "@medusajs/framework/utils";

/** Something at a counter that a person has to look at. One open task per point, kind and subject. */
export const CounterTask = model.define("counter_task", {
  id: model.text().primaryKey(),
  sales_point_id: model.text(),
  kind: model.text(),
  subject: model.text(),
  refs: model.json(),
  opened_at: model.dateTime(),
  last_seen_at: model.dateTime(),
  closed_at: model.dateTime().nullable(),
  settled_by: model.text().nullable(),
  settled_note: model.text().nullable(),
});
