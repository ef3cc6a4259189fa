import { model } from "@medusajs/framework/utils";

/** A single-use code that turns a browser into a till; kept as its SHA-256. */
export const PairingCode = model.define(
  { name: "pairing_code", tableName: "counter_pairing_code" },
  {
    id: model.id({ prefix: "paircode" }).primaryKey(),
    sales_point_id: model.text(),
    code_hash: model.text(),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
    device_id: model.text().nullable(),
    /** The device it pairs again; null for a new one. */
    for_device_id: model.text().nullable(),
  },
);
