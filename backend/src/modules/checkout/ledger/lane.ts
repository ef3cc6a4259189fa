import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

const heldSeconds = 60;
const waitSeconds = 25;

async function take(db: Knex, holder: string, items: readonly string[]): Promise<boolean> {
  const { rows } = await db.raw<{ rows: unknown[] }>(
    `insert into checkout_lane as held (inventory_item_id, held_by, held_until)
     select item, :holder, now() + make_interval(secs => :seconds)
     from unnest(:items::text[]) as item order by item
     on conflict (inventory_item_id) do update
       set held_by = excluded.held_by, held_until = excluded.held_until
       where held.held_until <= now() or held.held_by = excluded.held_by
     returning inventory_item_id`,
    { holder, seconds: heldSeconds, items: [...items] },
  );
  return rows.length === items.length;
}

async function release(db: Knex, holder: string): Promise<void> {
  await db.raw(`delete from checkout_lane where held_by = :holder`, { holder });
}

/**
 * Runs the work while no other checkout, in this process or another, touches the same inventory items; null when they
 * stay busy. Medusa locks items one by one in the order of the basket, and two baskets with the same items in another
 * order would block each other for good; here all are taken at once or none. No connection is held while waiting.
 */
export async function inLane<Value>(
  db: Knex,
  holder: string,
  items: readonly string[],
  work: () => Promise<Value>,
): Promise<Value | null> {
  const wanted = [...new Set(items)].sort();
  let waited = 0;
  while (!(await take(db, holder, wanted))) {
    await release(db, holder);
    if (waited >= waitSeconds * 1000) return null;
    const step = randomInt(40, 120);
    await pause(step);
    waited += step;
  }
  try {
    return await work();
  } finally {
    await release(db, holder);
  }
}
