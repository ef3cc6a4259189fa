import { defineLink, Modules } from "@medusajs/framework/utils";
import CounterModule from "..";

// Medusa publishes the order module's linkable without a type; this is what it holds.
const order = {
  serviceName: Modules.ORDER,
  field: "order",
  linkable: "order_id",
  primaryKey: "id",
  entity: "Order",
};

/** The Medusa order a sale is shown as; read through `order_id`, which the database holds unique and not null. */
export default defineLink({ linkable: CounterModule.linkable.sale, field: "order_id" }, order, {
  readOnly: true,
});
