/** A table whose changes touch a product card, and the products a set of its changed rows (`changed`) belongs to. */
export interface JournalSource {
  readonly table: string;
  readonly products: string;
  /** An update may move a row from one product to another: the one it left changed too. */
  readonly moves?: true;
}

const ofVariant = (variantId: string): string =>
  `select v.product_id from changed c join product_variant v on v.id = ${variantId}`;
const own = "select c.product_id from changed c";

// Medusa's link tables are indexed for rows that are not deleted: without that condition each sale would scan them.
export const journalSources: readonly JournalSource[] = [
  { table: "product", products: "select c.id from changed c" },
  { table: "product_variant", products: own },
  { table: "image", products: own },
  { table: "product_sales_channel", products: own },
  { table: "product_classification", products: own },
  // A paper may name no product of the shop, or be moved to another.
  { table: "certificate", products: `${own} where c.product_id is not null`, moves: true },
  {
    table: "recognition_decision",
    products: `select p.product_id from changed c join certificate p
      on p.decision_id = c.id and p.product_id is not null and p.deleted_at is null`,
  },
  { table: "producer_product", products: own },
  { table: "product_variant_price_set", products: ofVariant("c.variant_id") },
  { table: "product_variant_inventory_item", products: ofVariant("c.variant_id") },
  {
    table: "price",
    products: `select v.product_id from changed c
      join product_variant_price_set s on s.price_set_id = c.price_set_id and s.deleted_at is null
      join product_variant v on v.id = s.variant_id`,
  },
  {
    table: "inventory_level",
    products: `select v.product_id from changed c
      join product_variant_inventory_item i on i.inventory_item_id = c.inventory_item_id and i.deleted_at is null
      join product_variant v on v.id = i.variant_id`,
  },
  {
    table: "producer",
    products: `select p.product_id from changed c join producer_product p
      on p.producer_id = c.id and p.deleted_at is null`,
  },
  {
    table: "translation",
    products: `select c.reference_id from changed c where c.reference = 'product'`,
  },
  // A null product stands for "the sales points changed".
  { table: "sales_point", products: "select null::text from changed c" },
];
