import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import ProducerModule from "./index";

/** A product has one producer; a producer has many products. */
export default defineLink(
  ProducerModule.linkable.producer,
  { linkable: ProductModule.linkable.product, isList: true },
  { database: { table: "producer_product" } },
);
