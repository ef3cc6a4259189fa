import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export interface VariantRow {
  readonly variant_id: string;
  readonly product_id: string;
  readonly handle: string;
  readonly title: string;
  /** Null for the only variant of a product: its name says nothing. */
  readonly variant_title: string | null;
  readonly picture: string | null;
  readonly producer_id: string | null;
  readonly producer_name: string | null;
  readonly price_set_id: string | null;
  /** The one region that sells in dong; null before the office has set it up. */
  readonly region_id: string | null;
  readonly sales_channel_ids: string[];
  readonly needs: { inventoryItemId: string; perPiece: number }[];
}

/** What is sold under the ids `:ids`, titles in `:locale`; one that is gone, unpublished or withdrawn has no row. */
export const variantsSql = `
     select v.id as variant_id, p.id as product_id, p.handle,
            coalesce(tp.translations ->> 'title', p.title) as title,
            case when (select count(*) from product_variant o where o.product_id = p.id and o.deleted_at is null) > 1
                 then coalesce(tv.translations ->> 'title', v.title) end as variant_title,
            coalesce(v.thumbnail, p.thumbnail) as picture,
            pr.id as producer_id, pr.name as producer_name,
            (select ps.price_set_id from product_variant_price_set ps
              where ps.variant_id = v.id and ps.deleted_at is null limit 1) as price_set_id,
            (select id from region where currency_code = 'vnd' and deleted_at is null
              order by created_at, id limit 1) as region_id,
            coalesce((select json_agg(c.sales_channel_id) from product_sales_channel c
              where c.product_id = p.id and c.deleted_at is null), '[]') as sales_channel_ids,
            case when v.manage_inventory then coalesce((
              select json_agg(json_build_object('inventoryItemId', i.inventory_item_id, 'perPiece', i.required_quantity))
              from product_variant_inventory_item i where i.variant_id = v.id and i.deleted_at is null), '[]')
            else '[]' end as needs
     from product_variant v
     join product p on p.id = v.product_id and p.deleted_at is null and p.status = 'published'
     left join producer_product pp on pp.product_id = p.id and pp.deleted_at is null
     left join producer pr on pr.id = pp.producer_id
     left join translation tp on tp.reference_id = p.id and tp.reference = 'product' and tp.deleted_at is null
       and tp.locale_code like :locale
     left join translation tv on tv.reference_id = v.id and tv.reference = 'product_variant' and tv.deleted_at is null
       and tv.locale_code like :locale
     where v.id = any(:ids) and v.deleted_at is null`;

/** The pattern of Medusa's locale codes for a language; Vietnamese is what the product itself is written in. */
export const localePattern = (locale: "vi" | "en"): string => (locale === "en" ? "en%" : "");

export async function readVariants(
  db: Knex,
  variantIds: readonly string[],
  locale: "vi" | "en",
): Promise<VariantRow[]> {
  const { rows } = await db.raw<{ rows: VariantRow[] }>(variantsSql, {
    ids: [...variantIds],
    locale: localePattern(locale),
  });
  return rows;
}
