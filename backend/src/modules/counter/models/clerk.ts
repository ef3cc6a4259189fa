import { model } from "@medusajs/framework/utils";

/** Somebody who sells at one point. The PIN is checked on the till against this slow hash, also offline. */
export const Clerk = model.define(
  { name: "clerk", tableName: "counter_clerk" },
  {
    id: model.id({ prefix: "clerk" }).primaryKey(),
    sales_point_id: model.text(),
    name: model.text(),
    role: model.enum(["clerk", "manager"]),
    pin_salt: model.text(),
    pin_iterations: model.number(),
    pin_hash: model.text(),
    deactivated_at: model.dateTime().nullable(),
  },
);
