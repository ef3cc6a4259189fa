import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import CounterModule from "..";

/** The Medusa order a sale is shown as; read through `order_id`, which the database holds unique and not null. */
export default defineLink(
  { linkable: CounterModule.linkable.counterSale, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true },
);
