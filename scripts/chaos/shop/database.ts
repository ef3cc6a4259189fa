import { createHash, randomBytes } from "node:crypto";
import { Client } from "pg";

export interface Level {
  readonly [column: string]: unknown;
  readonly variantId: string;
  readonly itemId: string;
  readonly locationId: string;
  readonly required: number;
  readonly stocked: number;
  readonly reserved: number;
}

type Row = Readonly<Record<string, unknown>>;

/** A connection of the day's own, under a name that no fault cuts. */
const ownName = "chaos";

/** The database as the day and its oracle look at it, beside the servers. */
export class ShopDatabase {
  readonly #client: Client;

  private constructor(client: Client) {
    this.#client = client;
  }

  static async open(url: string): Promise<ShopDatabase> {
    const client = new Client({ connectionString: url, application_name: ownName });
    // Its database is taken down when somebody stops the day; whoever asks next hears of it.
    client.on("error", () => undefined);
    await client.connect();
    return new ShopDatabase(client);
  }

  close(): Promise<void> {
    return this.#client.end();
  }

  /** Rows of a statement, shaped as the caller says they are. */
  async rows<Shape extends Row>(sql: string, values: readonly unknown[] = []): Promise<Shape[]> {
    const { rows } = await this.#client.query<Shape>(sql, [...values]);
    return rows;
  }

  /** Ends every connection the servers hold; answers how many there were. */
  async cutConnections(): Promise<number> {
    const rows = await this.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name <> $1 and pid <> pg_backend_pid()`,
      [ownName],
    );
    return rows.length;
  }

  /** A code that turns one more device into a till of the point, as the office gives it out. */
  async newPairingCode(salesPointId: string): Promise<string> {
    const code = randomBytes(5).toString("hex").toUpperCase();
    const hash = createHash("sha256").update(code).digest("hex");
    await this.rows(
      `insert into counter_pairing_code (id, sales_point_id, code_hash, expires_at)
       values ($1, $2, $3, now() + interval '1 day')`,
      [`paircode_${code}`, salesPointId, hash],
    );
    return code;
  }

  /** What lies at a point, by variant. */
  levels(salesPointId: string): Promise<Level[]> {
    return this.rows<Level>(
      `select v.variant_id as "variantId", v.inventory_item_id as "itemId", l.location_id as "locationId",
              v.required_quantity::int as required, l.stocked_quantity::int as stocked,
              l.reserved_quantity::int as reserved
         from sales_point p
         join inventory_level l on l.location_id = p.stock_location_id and l.deleted_at is null
         join product_variant_inventory_item v on v.inventory_item_id = l.inventory_item_id and v.deleted_at is null
        where p.id = $1 order by 1, 2`,
      [salesPointId],
    );
  }

  /** Of how many kinds of pieces each variant is made, whether or not a point has it today: goods sent yesterday arrive too. */
  async kindsOfPieces(): Promise<Map<string, number>> {
    const rows = await this.rows<{ variantId: string; kinds: number }>(
      `select variant_id as "variantId", count(*)::int as kinds from product_variant_inventory_item
        where deleted_at is null group by 1`,
    );
    return new Map(rows.map(({ variantId, kinds }) => [variantId, kinds]));
  }

  /** Somebody put goods on a shelf overnight: so many are free to sell. */
  async putOnShelf({ itemId, locationId, reserved }: Level, free: number): Promise<void> {
    const stocked = String(reserved + free);
    await this.rows(
      `update inventory_level set stocked_quantity = $3::numeric, raw_stocked_quantity = $4
        where inventory_item_id = $1 and location_id = $2`,
      [itemId, locationId, stocked, JSON.stringify({ value: stocked, precision: 20 })],
    );
  }

  /** Time passes: what would be tried again later is due now, and who died in a checkout is known to be dead. */
  async letTimePass(): Promise<void> {
    await this.rows(`update outbox_entry set next_try_at = now() where state = 'pending'`);
    await this.rows(`update checkout set claimed_until = now() where state = 'started'`);
  }
}
