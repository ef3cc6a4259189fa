import { type Dong, readMedusaAmount } from "@saolang/domain/money";
import type { StockedPoint } from "./serving";

export interface OnlinePoint extends StockedPoint {
  readonly name: string;
  readonly address: string | null;
  readonly stockLocationId: string;
  readonly shippingOptionId: string;
  readonly deliveryFee: Dong;
}

export interface PointRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly address: string | null;
  readonly commune_code: string | null;
  readonly position: number;
  readonly sales_channel_id: string;
  readonly stock_location_id: string;
  readonly shipping_option_id: string;
  readonly fee: string;
  readonly available: Record<string, number>;
}

/**
 * Every point that is open to online sale and can deliver, with its cheapest delivery and what it holds for the
 * variants `:ids`. A point without a delivery price in dong cannot serve and has no row.
 */
export const pointsSql = `
     select sp.id, sp.code, sp.name, sp.address, sp.commune_code, sp.position, sp.sales_channel_id,
            sp.stock_location_id, delivery.id as shipping_option_id, delivery.amount::text as fee,
            coalesce((
              select json_object_agg(l.inventory_item_id, l.stocked_quantity - l.reserved_quantity)
              from inventory_level l
              where l.location_id = sp.stock_location_id and l.inventory_item_id in (
                  select i.inventory_item_id from product_variant_inventory_item i
                  where i.variant_id = any(:ids) and i.deleted_at is null) and l.deleted_at is null
            ), '{}') as available
     from sales_point sp
     cross join lateral (
       select so.id, price.amount
       from location_fulfillment_set lf
       join service_zone z on z.fulfillment_set_id = lf.fulfillment_set_id and z.deleted_at is null
       join shipping_option so on so.service_zone_id = z.id and so.deleted_at is null and so.price_type = 'flat'
       join shipping_option_price_set sp_set on sp_set.shipping_option_id = so.id and sp_set.deleted_at is null
       join price on price.price_set_id = sp_set.price_set_id and price.deleted_at is null
         and price.currency_code = 'vnd' and price.price_list_id is null and coalesce(price.rules_count, 0) = 0
       where lf.stock_location_id = sp.stock_location_id and lf.deleted_at is null
       order by price.amount, so.id limit 1
     ) delivery
     where sp.is_active and sp.sells_online and sp.deleted_at is null`;

/** The points of the rows; one whose delivery price is no whole dong is left out. */
export function pointsOf(rows: readonly PointRow[]): OnlinePoint[] {
  return rows.flatMap((row) => {
    const fee = readMedusaAmount(row.fee);
    if (!fee.ok) return [];
    return [
      {
        id: row.id,
        code: row.code,
        name: row.name,
        address: row.address,
        communeCode: row.commune_code,
        position: row.position,
        salesChannelId: row.sales_channel_id,
        stockLocationId: row.stock_location_id,
        shippingOptionId: row.shipping_option_id,
        deliveryFee: fee.value,
        available: row.available,
      },
    ];
  });
}
