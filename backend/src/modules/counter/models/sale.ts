import { model } from "@medusajs/framework/utils";

/**
 * A sale at the counter, as it happened. `payload` is the till's own record in whole dong; the bigint columns beside it
 * are for constraints and sums in SQL.
 */
export const Sale = model.define(
  { name: "sale", tableName: "counter_sale" },
  {
    id: model.text().primaryKey(),
    sales_point_id: model.text(),
    device_id: model.text(),
    shift_id: model.text(),
    clerk_id: model.text(),
    receipt_number: model.text().searchable(),
    sold_at: model.dateTime(),
    received_at: model.dateTime(),
    is_late: model.boolean().default(false),
    state: model.enum(["recorded", "projected", "needs_review"]),
    order_id: model.text(),
    payload: model.json(),
  },
);
