import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type CountsAs, countsAs, type SharePeriod } from "@saolang/domain/compliance";
import { isStarRating, type StarRating } from "@saolang/domain/certificate";
import { type Dong, fromMedusaAmount } from "@saolang/domain/money";
import { addDays, startOfDayAt } from "@saolang/domain/time";
import type { SharePoint } from "./share-point";

/** What a point sold of a product in a period under the same stars. */
export interface SoldProduct {
  readonly productId: string;
  readonly title: string;
  readonly producerName: string | null;
  readonly stars: StarRating | null;
  readonly countsAs: CountsAs | null;
  readonly pieces: number;
  readonly revenue: Dong;
}

interface SoldRow {
  readonly sales_point_id: string;
  readonly product_id: string;
  readonly title: string;
  readonly stars: number | null;
  readonly pieces: number;
  readonly revenue: string;
  readonly set_number: number | null;
  readonly producer_name: string | null;
  readonly producer_commune: string | null;
}

// Goods of a line, its discount taken off, cash rounding left out: that belongs to the sale, not to its goods. Pieces that
// came back at the counter take what was refunded for them off the line.
const counterSql = `
  select s.sales_point_id, l.product_id, l.producer_id, l.stars, l.title,
    l.quantity::numeric - coalesce(back.pieces, 0) as pieces, l.total::numeric - coalesce(back.refund, 0) as revenue
  from counter_sale s
  join counter_sale_line l on l.sale_id = s.id
  left join (
    select r.sale_id, b.line_id, sum(b.quantity) as pieces, sum(b.refund) as refund
    from counter_return r
    join counter_return_line b on b.return_id = r.id
    where r.sales_point_id = any(:points) and r.is_accepted
    group by r.sale_id, b.line_id) back on back.sale_id = s.id and back.line_id = l.line_id
  where s.sales_point_id = any(:points) and s.deleted_at is null
    and s.business_day between :from::date and :to::date`;

// An order of a counter sale is its projection and already counted as the sale. Pieces that came back through Medusa's own
// returns take their part of the line with them; a cancelled order sold nothing.
const onlineSql = `
  select p.id, i.product_id, i.metadata ->> 'producer_id',
    case when i.metadata ->> 'stars' in ('3', '4', '5') then (i.metadata ->> 'stars')::smallint end,
    coalesce(i.product_title, i.title), line.kept, line.total * line.kept / q.quantity
  from sales_point p
  join "order" o on o.sales_channel_id = p.sales_channel_id and o.deleted_at is null
  join order_item q on q.order_id = o.id and q.version = o.version and q.deleted_at is null and q.quantity > 0
  join order_line_item i on i.id = q.item_id and i.product_id is not null
  cross join lateral (
    select q.quantity - q.return_received_quantity as kept,
      coalesce(q.unit_price, i.unit_price) * q.quantity - coalesce((
        select sum(a.amount) from order_line_item_adjustment a
        where a.item_id = i.id and a.version = o.version and a.deleted_at is null), 0) as total) line
  where p.id = any(:points) and o.created_at >= :fromAt and o.created_at < :untilAt
    and o.currency_code = 'vnd' and not o.is_draft_order and o.status not in ('canceled', 'draft')
    and not exists (select 1 from counter_sale s where s.order_id = o.id)`;

// Stars are those frozen on the line. Set and commune are no part of a sale: they are looked up, also for goods that are
// sold no more. A fraction of a dong (an order the office typed in by hand) is cut off, not refused: the rest must show.
const soldSql = `
  with sold as (${counterSql} union all ${onlineSql}),
  summed as (
    select sales_point_id, product_id, producer_id, stars, max(title) as title, sum(pieces)::float8 as pieces,
      trunc(sum(revenue)) as revenue
    from sold group by sales_point_id, product_id, producer_id, stars),
  classified as (
    select distinct on (product_id) product_id, set_number from product_classification
    where product_id in (select product_id from summed) order by product_id, deleted_at desc nulls first)
  select summed.sales_point_id, summed.product_id, summed.title, summed.stars, summed.pieces,
    summed.revenue::text as revenue, k.set_number, r.name as producer_name, r.commune_code as producer_commune
  from summed
  left join classified k on k.product_id = summed.product_id
  left join producer r on r.id = summed.producer_id
  order by summed.revenue desc, summed.title, summed.product_id, summed.stars`;

/** What the points sold in a period, at the counter and online, by point id, the most revenue first; one statement. */
export async function readSold(
  db: Knex,
  points: readonly SharePoint[],
  { from, to }: SharePeriod,
): Promise<Map<string, SoldProduct[]>> {
  const { rows } = await db.raw<{ rows: SoldRow[] }>(soldSql, {
    points: points.map((point) => point.id),
    from,
    to,
    fromAt: startOfDayAt(from),
    untilAt: startOfDayAt(addDays(to, 1)),
  });
  const sold = new Map<string, SoldProduct[]>(points.map((point) => [point.id, []]));
  const communes = new Map(points.map((point) => [point.id, point.commune_code]));
  for (const row of rows) {
    const stars = isStarRating(row.stars) ? row.stars : null;
    const goods = { stars, set: row.set_number, producerCommune: row.producer_commune };
    sold.get(row.sales_point_id)?.push({
      productId: row.product_id,
      title: row.title,
      producerName: row.producer_name,
      stars,
      countsAs: countsAs(goods, communes.get(row.sales_point_id) ?? null),
      pieces: row.pieces,
      revenue: fromMedusaAmount(row.revenue),
    });
  }
  return sold;
}
