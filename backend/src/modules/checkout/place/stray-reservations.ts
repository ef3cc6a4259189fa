import { randomUUID } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { deleteReservationsWorkflow } from "@medusajs/medusa/core-flows";
import { inLane } from "../ledger/lane";

interface Stray {
  readonly id: string;
  readonly inventory_item_id: string;
}

/** How many are let go at a time. */
const limit = 100;

async function readStrays(db: Knex): Promise<Stray[]> {
  const { rows } = await db.raw<{ rows: Stray[] }>(
    `select r.id, r.inventory_item_id from reservation_item r
     where r.deleted_at is null and r.line_item_id is not null
       and not exists (select 1 from order_line_item l where l.id = r.line_item_id and l.deleted_at is null)
     order by r.id limit ${limit}`,
  );
  return rows;
}

/**
 * Lets go of goods that are reserved for a line of no order; answers how many reservations that were. Medusa writes the
 * order first, so nothing alive holds such a one: it is left when the connection breaks after a reservation was written
 * and before Medusa heard of it, because Medusa then takes back the order and knows of nothing else to take back.
 */
export async function releaseStrays(scope: MedusaContainer, db: Knex): Promise<number> {
  const items = (await readStrays(db)).map(({ inventory_item_id }) => inventory_item_id);
  if (items.length === 0) return 0;
  // In the lane of the goods, so that two processes do not count the same reservation back twice.
  const released = await inLane(db, randomUUID(), items, async () => {
    const still = (await readStrays(db)).filter((stray) => items.includes(stray.inventory_item_id));
    if (still.length === 0) return 0;
    await deleteReservationsWorkflow(scope).run({ input: { ids: still.map(({ id }) => id) } });
    return still.length;
  });
  return released ?? 0;
}
