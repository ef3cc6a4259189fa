import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export interface RateLimitRule {
  /** What is counted, such as `sign-in:address:203.0.113.7`; never a secret, it is stored as it is. */
  readonly key: string;
  /** Tries allowed within one window. */
  readonly max: number;
  readonly windowSeconds: number;
}

export interface RateLimitAnswer {
  readonly allowed: boolean;
  readonly retryAfterSeconds: number;
}

interface Row {
  readonly tries: number;
  readonly wait: number;
}

/** Counts tries in PostgreSQL, so that several server processes share one count. */
export class RateLimitService {
  readonly #db: Knex;

  constructor({ __pg_connection__ }: { __pg_connection__: Knex }) {
    this.#db = __pg_connection__;
  }

  /**
   * Counts one try and says whether it may go on. One statement, so parallel tries are all counted. The clock is
   * the database's: processes may disagree about the time, and a test that moves the app's clock must not open the gate.
   */
  async take(rule: RateLimitRule): Promise<RateLimitAnswer> {
    const { rows } = await this.#db.raw<{ rows: Row[] }>(
      `insert into rate_limit as held (key, tries, window_ends_at)
       values (:key, 1, now() + make_interval(secs => :seconds))
       on conflict (key) do update set
         tries = case when held.window_ends_at <= now() then 1 else held.tries + 1 end,
         window_ends_at = case when held.window_ends_at <= now() then excluded.window_ends_at else held.window_ends_at end
       returning tries, ceil(extract(epoch from window_ends_at - now()))::int as wait`,
      { key: rule.key, seconds: rule.windowSeconds },
    );
    const row = rows[0];
    if (!row) throw new Error("rate_limit answered no row");
    return { allowed: row.tries <= rule.max, retryAfterSeconds: Math.max(1, row.wait) };
  }

  /** Gives back a try that turned out to be a good one (a sign-in that succeeded). */
  async giveBack(key: string): Promise<void> {
    await this.#db.raw(`update rate_limit set tries = greatest(tries - 1, 0) where key = :key`, {
      key,
    });
  }

  /** Drops counts whose window is over; answers how many. */
  async sweep(): Promise<number> {
    const { rowCount } = await this.#db.raw<{ rowCount: number }>(
      `delete from rate_limit where window_ends_at <= now()`,
    );
    return rowCount;
  }
}
