import { Client } from "pg";

/** What the database holds of one counter sale. */
export interface SaleFacts {
  readonly sales: number;
  readonly state: string | null;
  readonly due: number | null;
  /** Medusa orders that carry the sale's receipt number. */
  readonly orders: number;
  readonly payments: number;
  readonly movements: number;
  /** Pieces its movements brought: below 0 for a sale. */
  readonly moved: number;
  readonly outbox: string | null;
}

const facts = `
  select (select count(*)::int from counter_sale where id::text = $1) as sales,
         (select state from counter_sale where id::text = $1) as state,
         (select due::int from counter_sale where id::text = $1) as due,
         (select count(*)::int from "order" where custom_display_id = $2) as orders,
         (select count(*)::int from order_payment_collection l
            join "order" o on o.id = l.order_id where o.custom_display_id = $2) as payments,
         (select count(*)::int from stock_movement where source_id = $1) as movements,
         (select coalesce(sum(quantity), 0)::int from stock_movement where source_id = $1) as moved,
         (select string_agg(state, ',') from outbox_entry where subject = $1) as outbox`;

/** Goods of an invented producer with stars, of one variant, on the shelf of a sales point. */
export interface StarredGoods {
  readonly certificateId: string;
  readonly handle: string;
  readonly title: string;
  readonly barcode: string;
  readonly stars: number;
  /** The last valid day, `YYYY-MM-DD`. */
  readonly validThrough: string;
  readonly pointCode: string;
}

const starredGoods = `
  select c.id as "certificateId", p.handle, p.title, v.barcode, c.stars::int as stars,
         c.valid_through as "validThrough", s.code as "pointCode"
    from certificate c
    join producer m on m.id = c.producer_id and m.name like '%demo%'
    join product p on p.id = c.product_id
    join product_variant v on v.product_id = p.id and v.barcode is not null
    join product_variant_inventory_item i on i.variant_id = v.id
    join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.stocked_quantity > 3
    join sales_point s on s.stock_location_id = l.location_id
   where c.revoked_at is null and c.superseded_by is null and c.extension_ends_on is null
     and c.valid_through >= $1
     and (select count(*) from product_variant o where o.product_id = p.id) = 1
   order by c.valid_through, s.position`;

const producerOf = `
  select l.producer_id from producer_product l join product p on p.id = l.product_id
   where p.handle = $1 and l.deleted_at is null`;

/** A second pair of hands in the database: it can hold the projection of sales back, as a slow disk would. */
export class Database {
  private constructor(private readonly client: Client) {}

  static async open(databaseUrl: string): Promise<Database> {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    return new Database(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  async saleFacts(saleId: string, receiptNumber: string): Promise<SaleFacts | undefined> {
    const { rows } = await this.client.query<SaleFacts>(facts, [saleId, receiptNumber]);
    return rows[0];
  }

  /** Pieces on hand of a variant at a sales point. */
  async level(variantId: string, salesPointId: string): Promise<number> {
    const { rows } = await this.client.query<{ level: number }>(
      `select l.stocked_quantity::int as level from inventory_level l
         join product_variant_inventory_item v on v.inventory_item_id = l.inventory_item_id
         join sales_point p on p.stock_location_id = l.location_id
        where v.variant_id = $1 and p.id = $2 and l.deleted_at is null`,
      [variantId, salesPointId],
    );
    const [row] = rows;
    if (!row) throw new Error("the sales point has a level of the variant");
    return row.level;
  }

  /** Starred goods of the demo's invented producers, those whose certificate runs out first at the front. */
  async starredGoods(today: string): Promise<StarredGoods[]> {
    const { rows } = await this.client.query<StarredGoods>(starredGoods, [today]);
    return rows;
  }

  /** Gives the first of the candidates that another producer makes the very title of a product. */
  async giveTitleOf(
    handle: string,
    candidates: readonly string[],
  ): Promise<{ handle: string; title: string }> {
    const { rows } = await this.client.query<{ handle: string; title: string }>(
      `update product set title = (select title from product where handle = $1)
        where handle = (select p.handle from product p join producer_product l on l.product_id = p.id
                         where p.handle = any($2) and l.deleted_at is null and l.producer_id not in (${producerOf})
                         order by p.handle limit 1)
        returning handle, title`,
      [handle, candidates],
    );
    const [twin] = rows;
    if (!twin) throw new Error("one of the candidates is another producer's");
    return twin;
  }

  /** From now on nobody can write an order; everything else goes on. */
  async holdOrders(): Promise<void> {
    await this.client.query("begin");
    await this.client.query(`lock table "order" in share row exclusive mode`);
  }

  /** Whether somebody is waiting to write an order. */
  async someoneWaits(): Promise<boolean> {
    const { rowCount } = await this.client.query(
      `select 1 from pg_locks where relation = '"order"'::regclass and not granted`,
    );
    return rowCount !== 0;
  }

  /**
   * Lets orders be written again. What a killed server left waiting is ended first: its connection is dead, but
   * PostgreSQL would notice only after carrying out the statement.
   */
  async letGo(): Promise<void> {
    await this.client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await this.client.query("rollback");
  }
}
