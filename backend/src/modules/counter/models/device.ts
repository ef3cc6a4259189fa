import { model } from "@medusajs/framework/utils";

/** A till paired to one sales point. The token itself is never kept, only its SHA-256. */
export const Device = model.define(
  { name: "device", tableName: "counter_device" },
  {
    id: model.id({ prefix: "device" }).primaryKey(),
    sales_point_id: model.text(),
    letter: model.text(),
    label: model.text(),
    token_hash: model.text(),
    paired_at: model.dateTime(),
    last_seen_at: model.dateTime().nullable(),
    revoked_at: model.dateTime().nullable(),
    app_version: model.text().nullable(),
    waiting: model.number().nullable(),
    parked: model.number().nullable(),
    is_persisted: model.boolean().nullable(),
    reported_at: model.dateTime().nullable(),
  },
);
