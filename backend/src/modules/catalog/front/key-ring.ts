import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A revoked key, or one that gained a sales point, is noticed after at most this long. */
const keptForMs = 5_000;
const rememberedKeys = 1_000;

interface KnownKey {
  readonly channelIds: readonly string[] | null;
  readonly readMs: number;
}

/** The sales channels of publishable keys, read once in a few seconds instead of once per request. */
export class KeyRing {
  private readonly known = new Map<string, KnownKey>();

  constructor(private readonly db: Knex) {}

  /** The channels a key reaches; null for a key that is unknown or revoked. */
  async channelsOf(token: string): Promise<readonly string[] | null> {
    const kept = this.known.get(token);
    const nowMs = performance.now();
    if (kept && nowMs - kept.readMs < keptForMs) return kept.channelIds;
    const channelIds = await this.read(token);
    // Made-up keys must not fill the memory.
    if (this.known.size >= rememberedKeys) this.known.clear();
    this.known.set(token, { channelIds, readMs: nowMs });
    return channelIds;
  }

  private async read(token: string): Promise<string[] | null> {
    const found = await this.db.raw<{ rows: { channel_ids: string[] }[] }>(
      `select coalesce(array_agg(s.sales_channel_id) filter (where s.sales_channel_id is not null), '{}') as channel_ids
       from api_key k
       left join publishable_api_key_sales_channel s on s.publishable_key_id = k.id and s.deleted_at is null
       where k.token = ? and k.type = 'publishable' and k.deleted_at is null
         and (k.revoked_at is null or k.revoked_at > now())
       group by k.id`,
      [token],
    );
    return found.rows[0]?.channel_ids ?? null;
  }
}
