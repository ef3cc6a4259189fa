import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { newOrderCode } from "../order-code";

/** How long one attempt may take before another process may look after it. */
const leaseSeconds = 90;

export interface CheckoutRow {
  readonly id: string;
  readonly fingerprint: string;
  readonly state: "started" | "placed" | "refused";
  readonly order_code: string;
  readonly sales_point_id: string;
  readonly cart_id: string | null;
  readonly order_id: string | null;
  readonly attempts: number;
}

const columns = "id, fingerprint, state, order_code, sales_point_id, cart_id, order_id, attempts";

export async function readCheckout(db: Knex, id: string): Promise<CheckoutRow | null> {
  const { rows } = await db.raw<{ rows: CheckoutRow[] }>(
    `select ${columns} from checkout where id = :id`,
    { id },
  );
  return rows[0] ?? null;
}

export interface Claim {
  readonly id: string;
  readonly fingerprint: string;
  readonly salesPointId: string;
}

/**
 * Makes this attempt the only one of its checkout: a new row, a refused one that may be tried again with other
 * content, or one whose process died. Null: somebody else holds it or it is placed. The fingerprint of a dead attempt
 * is kept, because its order may exist.
 */
export async function claimCheckout(db: Knex, claim: Claim): Promise<CheckoutRow | null> {
  const { rows } = await db.raw<{ rows: CheckoutRow[] }>(
    `insert into checkout as held (id, fingerprint, state, order_code, sales_point_id, claimed_until)
     values (:id, :fingerprint, 'started', :code, :point, now() + make_interval(secs => :lease))
     on conflict (id) do update set
       state = 'started',
       fingerprint = case when held.state = 'refused' then excluded.fingerprint else held.fingerprint end,
       sales_point_id = case when held.state = 'refused' then excluded.sales_point_id else held.sales_point_id end,
       claimed_until = excluded.claimed_until,
       attempts = held.attempts + 1
     where held.state = 'refused' or (held.state = 'started' and held.claimed_until <= now())
     returning ${columns}`,
    {
      id: claim.id,
      fingerprint: claim.fingerprint,
      point: claim.salesPointId,
      code: newOrderCode(),
      lease: leaseSeconds,
    },
  );
  return rows[0] ?? null;
}

/** Takes over attempts whose process died, for the job; others skip them meanwhile. */
export async function claimAbandoned(db: Knex, limit: number): Promise<CheckoutRow[]> {
  const { rows } = await db.raw<{ rows: CheckoutRow[] }>(
    `update checkout set claimed_until = now() + make_interval(secs => :lease), attempts = attempts + 1
     where id in (
       select id from checkout where state = 'started' and claimed_until <= now()
       order by claimed_until limit :limit for update skip locked
     )
     returning ${columns}`,
    { lease: leaseSeconds, limit },
  );
  return rows;
}

/** Remembers the cart before it can become an order. */
export async function rememberCart(db: Knex, id: string, cartId: string): Promise<void> {
  await db.raw(`update checkout set cart_id = :cartId where id = :id`, { id, cartId });
}

export async function markPlaced(db: Knex, id: string, orderId: string, at: Date): Promise<void> {
  await db.raw(
    `update checkout set state = 'placed', order_id = :orderId, placed_at = :at where id = :id and state = 'started'`,
    { id, orderId, at },
  );
}

/** Nothing was placed: the same checkout may come again, also with other content. */
export async function markRefused(db: Knex, id: string): Promise<void> {
  await db.raw(`update checkout set state = 'refused' where id = :id and state = 'started'`, {
    id,
  });
}

/** A bug or an outage ended the attempt: whoever comes next may look after it at once. */
export async function letGo(db: Knex, id: string): Promise<void> {
  await db.raw(`update checkout set claimed_until = now() where id = :id and state = 'started'`, {
    id,
  });
}
