import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export interface ProductRow {
  id: string;
  handle: string;
  title: string;
  title_en: string | null;
  thumbnail: string | null;
  /** Its first picture, a photo before any illustration. */
  first_picture: string | null;
  created_ms: number;
  set_number: number | null;
  rule_version: string | null;
  unit: string | null;
  producer_id: string | null;
  producer_handle: string | null;
  producer_name: string | null;
  commune_code: string | null;
  channels: string[] | null;
}

export interface VariantRow {
  id: string;
  product_id: string;
  title: string;
  sku: string | null;
  barcode: string | null;
  manage_inventory: boolean;
  price: string;
}

export interface LevelRow {
  variant_id: string;
  location_id: string;
  /** Sets of inventory items that could be handed over; below zero after an oversold counter sale. */
  available: number;
  /** Of the sets on hand, those that online orders have reserved; 0 or more. */
  reserved: number;
}

export interface CertificateRow {
  id: string;
  product_id: string;
  producer_id: string;
  stars: number;
  decided_on: string;
  issued_on: string;
  valid_through: string;
  revoked_at: Date | null;
  superseded_on: string | null;
  extension_document: string | null;
  extension_ends_on: string | null;
}

export interface CatalogRows {
  readonly products: readonly ProductRow[];
  readonly variants: readonly VariantRow[];
  readonly levels: readonly LevelRow[];
  readonly certificates: readonly CertificateRow[];
}

// A null list means every product: one text serves the first load and the refresh of a few.
const wanted = (column: string): string =>
  `(:ids::text[] is null or ${column} = any(:ids::text[]))`;

const productsSql = `
  select p.id, p.handle, p.title, p.thumbnail,
    (extract(epoch from p.created_at) * 1000)::float8 as created_ms,
    (select t.translations ->> 'title' from translation t
      where t.reference = 'product' and t.reference_id = p.id and lower(t.locale_code) like 'en%' and t.deleted_at is null
      order by t.locale_code limit 1) as title_en,
    (select i.url from image i where i.product_id = p.id and i.deleted_at is null
      order by i.url like '%minh-hoa-%', i.rank, i.id limit 1) as first_picture,
    k.set_number, k.rule_version, k.unit,
    o.id as producer_id, o.handle as producer_handle, o.name as producer_name, o.commune_code,
    (select array_agg(s.sales_channel_id) from product_sales_channel s
      where s.product_id = p.id and s.deleted_at is null) as channels
  from product p
  left join product_classification k on k.product_id = p.id and k.deleted_at is null
  left join lateral (
    select r.id, r.handle, r.name, r.commune_code from producer_product l join producer r on r.id = l.producer_id
    where l.product_id = p.id and l.deleted_at is null and r.deleted_at is null
    order by l.created_at, r.id limit 1) o on true
  where p.deleted_at is null and p.status = 'published' and ${wanted("p.id")}`;

// The plain price of the shop: no price list, no rule, no quantity step. A variant without one is not for sale.
const variantsSql = `
  select v.id, v.product_id, v.title, v.sku, coalesce(v.barcode, v.ean, v.upc) as barcode, v.manage_inventory,
    min(c.amount)::text as price
  from product_variant v
  join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
  join price c on c.price_set_id = s.price_set_id and c.deleted_at is null and c.currency_code = 'vnd'
    and c.price_list_id is null and coalesce(c.rules_count, 0) = 0 and c.min_quantity is null and c.max_quantity is null
  where v.deleted_at is null and ${wanted("v.product_id")}
  group by v.id
  order by v.product_id, v.variant_rank nulls last, v.id`;

const levelsSql = `
  select i.variant_id, l.location_id,
    min(floor((l.stocked_quantity - l.reserved_quantity) / i.required_quantity))::float8 as available,
    greatest(0, min(floor(l.stocked_quantity / i.required_quantity))
      - min(floor((l.stocked_quantity - l.reserved_quantity) / i.required_quantity)))::float8 as reserved
  from product_variant_inventory_item i
  join product_variant v on v.id = i.variant_id and v.deleted_at is null
  join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
  where i.deleted_at is null and ${wanted("v.product_id")}
  group by i.variant_id, l.location_id`;

const certificatesSql = `
  select c.id, c.product_id, c.producer_id, c.stars, d.decided_on, c.issued_on, c.valid_through, c.revoked_at,
    c.superseded_on, c.extension_document, c.extension_ends_on
  from certificate c join recognition_decision d on d.id = c.decision_id
  where c.deleted_at is null and c.product_id is not null and ${wanted("c.product_id")}`;

/** Reads what the cards of the given products need (null: of all products) in four statements. */
export async function readCatalogRows(
  db: Knex,
  productIds: readonly string[] | null,
): Promise<CatalogRows> {
  const ids = { ids: productIds === null ? null : [...productIds] };
  const [products, variants, levels, certificates] = await Promise.all([
    db.raw<{ rows: ProductRow[] }>(productsSql, ids),
    db.raw<{ rows: VariantRow[] }>(variantsSql, ids),
    db.raw<{ rows: LevelRow[] }>(levelsSql, ids),
    db.raw<{ rows: CertificateRow[] }>(certificatesSql, ids),
  ]);
  return {
    products: products.rows,
    variants: variants.rows,
    levels: levels.rows,
    certificates: certificates.rows,
  };
}
