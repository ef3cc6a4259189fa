import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { currentRule } from "@saolang/domain/classification";
import type { MadeUpProducer, MadeUpProduct } from "./made-up";

/** Where a product stands: numbers of the points whose channel carries it. */
export interface Placed extends MadeUpProduct {
  readonly channelIds: readonly string[];
}

const rows = `jsonb_to_recordset(:rows::jsonb) as r(id text, handle text, title text, text text, set int, price int,
  sku text, barcode text, producer_id text, stars int, "issuedOn" text, "validThrough" text, "isRevoked" boolean,
  "channelIds" jsonb, number int)`;

// Every fourth product was rated once before: turn 1 is that earlier paper.
const turns = `(values (0), (1)) as before(turn)`;
const isThere = `(turn = 0 or r.number % 4 = 0)`;
const issuer = `case r.stars when 5 then 'ministry' else 'province' end`;
const issuedOn = `case turn when 0 then r."issuedOn" else (r."issuedOn"::date - interval '37 months')::date::text end`;
const decisionNumber = `case r.stars when 5 then 'DEMO-902/QĐ-BNNMT' else 'DEMO-901/QĐ-UBND' end`;

/**
 * What one product is in Medusa's tables and ours, statement by statement. Ids derive from the product's, so a second run
 * adds only what is missing. The ledger of stock is not here: only its own slice writes it.
 */
const statements: readonly string[] = [
  `insert into product (id, title, handle, description, status, thumbnail, metadata)
   select r.id, r.title, r.handle, r.text, 'published', (:pictures::text[])[1 + r.number % greatest(cardinality(:pictures::text[]), 1)],
     '{"is_invented": true}' from ${rows}`,
  `insert into image (id, url, rank, product_id) select 'img_' || p.id, p.thumbnail, 0, p.id
   from ${rows} join product p on p.id = r.id where p.thumbnail is not null`,
  `insert into product_variant (id, title, sku, barcode, manage_inventory, allow_backorder, variant_rank, product_id)
   select 'variant_' || r.id, 'Mặc định', r.sku, r.barcode, true, false, 0, r.id from ${rows}`,
  `insert into price_set (id) select 'pset_' || r.id from ${rows}`,
  `insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
   select 'price_' || r.id, 'pset_' || r.id, 'vnd', r.price, jsonb_build_object('value', r.price::text, 'precision', 20), 0 from ${rows}`,
  `insert into product_variant_price_set (id, variant_id, price_set_id)
   select 'pvps_' || r.id, 'variant_' || r.id, 'pset_' || r.id from ${rows}`,
  `insert into inventory_item (id, sku, title, requires_shipping) select 'iitem_' || r.id, r.sku, r.title, true from ${rows}`,
  `insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity)
   select 'pvitem_' || r.id, 'variant_' || r.id, 'iitem_' || r.id, 1 from ${rows}`,
  `insert into product_sales_channel (id, product_id, sales_channel_id)
   select 'prodsc_' || r.id || '_' || channel, r.id, channel from ${rows}, jsonb_array_elements_text(r."channelIds") as channel`,
  `insert into product_shipping_profile (id, product_id, shipping_profile_id)
   select 'prodsp_' || r.id, r.id, :profile from ${rows}`,
  `insert into product_classification (id, product_id, set_number, rule_version, unit)
   select 'pclass_' || r.id, r.id, r.set, :rule, 'chiếc' from ${rows}`,
  `insert into producer_product (id, producer_id, product_id) select 'pp_' || r.id, r.producer_id, r.id from ${rows}`,
  `insert into recognition_decision (id, number, decided_on, issued_by, issuer_level, rule_version)
   select distinct 'decision_scale_' || ${issuer} || '_' || ${issuedOn}, ${decisionNumber}, ${issuedOn},
     case ${issuer} when 'ministry' then 'Bộ Nông nghiệp và Môi trường' else 'UBND thành phố Hà Nội' end, ${issuer},
     case when ${issuedOn} >= '2026-05-22' then 'QD-26-2026' when ${issuedOn} >= '2025-07-06' then 'QD-1489-2025'
       else 'QD-148-2023' end
   from ${rows}, ${turns} where r.stars is not null and ${isThere}
   on conflict do nothing`,
  `insert into certificate (id, decision_id, product_id, product_name, producer_id, set_number, kind, stars, issued_on, valid_through,
     revoked_at, revocation_document, superseded_by, superseded_on)
   select case turn when 0 then 'cert_' else 'cert_before_' end || r.id, d.id, r.id, r.title, r.producer_id, r.set,
     case when turn = 0 and r.number % 4 = 0 then 're_rating' else 'first' end, r.stars, d.decided_on,
     case turn when 0 then r."validThrough" else (r."issuedOn"::date - 30)::text end,
     case when turn = 0 and r."isRevoked" then (r."issuedOn"::date + 10)::timestamptz end,
     case when turn = 0 and r."isRevoked" then 'DEMO-903/QĐ-UBND' end,
     case turn when 1 then 'cert_' || r.id end, case turn when 1 then r."issuedOn" end
   from ${rows}, ${turns}, recognition_decision d
   where r.stars is not null and ${isThere} and d.id = 'decision_scale_' || ${issuer} || '_' || ${issuedOn}
   order by turn`,
];

export interface InsertFacts {
  /** Addresses of pictures to hand out in turn. */
  readonly pictures: readonly string[];
  readonly shippingProfileId: string;
  readonly producerId: (place: number) => string;
}

/** Enters products with all that belongs to them, in one transaction. */
export async function insertProducts(
  db: Knex,
  products: readonly (Placed & { readonly number: number })[],
  facts: InsertFacts,
): Promise<void> {
  const bindings = {
    rows: JSON.stringify(
      products.map((product) => ({ ...product, producer_id: facts.producerId(product.producer) })),
    ),
    pictures: [...facts.pictures],
    profile: facts.shippingProfileId,
    rule: currentRule,
  };
  await db.transaction(async (trx) => {
    for (const statement of statements) await trx.raw(statement, bindings);
  });
}

/** Enters producers; those that are there stay as they are. */
export async function insertProducers(
  db: Knex,
  producers: readonly MadeUpProducer[],
): Promise<void> {
  await db.raw(
    `insert into producer (id, handle, name, kind, commune_code, is_demo)
     select r.id, r.handle, r.name, r.kind, r."communeCode", true
     from jsonb_to_recordset(?::jsonb) as r(id text, handle text, name text, kind text, "communeCode" text)
     on conflict do nothing`,
    [JSON.stringify(producers)],
  );
}
