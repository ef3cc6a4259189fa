import { model } from "@medusajs/framework/utils";

/**
 * A shift as the till reported it and as the server adds it up. The amounts are bigint columns read by the slice's
 * own SQL; `closing` and `gaps` carry the same whole dong for readers through Query.
 */
export const Shift = model.define(
  { name: "shift", tableName: "counter_shift" },
  {
    id: model.text().primaryKey(),
    sales_point_id: model.text(),
    device_id: model.text(),
    opened_by: model.text(),
    opened_at: model.dateTime(),
    closed_by: model.text().nullable(),
    closed_at: model.dateTime().nullable(),
    needs_review: model.boolean().default(false),
    closing: model.json().nullable(),
    gaps: model.json().nullable(),
  },
);
