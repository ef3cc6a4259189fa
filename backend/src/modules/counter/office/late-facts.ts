import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A sale or a return that arrived after its shift was closed; `due` in dong. */
export interface LateFact {
  readonly id: string;
  readonly receipt_number: string;
  readonly happened_at: string;
  readonly received_at: string;
  readonly due: number;
}

/** Cash put in or taken out during a shift, dong. */
export interface ShiftMove {
  readonly id: string;
  readonly moved_at: string;
  readonly kind: "in" | "out";
  readonly amount: number;
  readonly reason: string;
  readonly voids: string | null;
}

export async function lateSales(db: Knex, shiftId: string): Promise<LateFact[]> {
  const { rows } = await db.raw<{ rows: LateFact[] }>(
    `SELECT id, receipt_number, sold_at AS happened_at, received_at, due::float8 AS due
       FROM counter_sale WHERE shift_id = ? AND is_late ORDER BY received_at, id`,
    [shiftId],
  );
  return rows;
}

export async function lateReturns(db: Knex, shiftId: string): Promise<LateFact[]> {
  const { rows } = await db.raw<{ rows: LateFact[] }>(
    `SELECT id, receipt_number, returned_at AS happened_at, received_at, due::float8 AS due
       FROM counter_return WHERE shift_id = ? AND is_late ORDER BY received_at, id`,
    [shiftId],
  );
  return rows;
}

export async function movesOf(db: Knex, shiftId: string): Promise<ShiftMove[]> {
  const { rows } = await db.raw<{ rows: ShiftMove[] }>(
    `SELECT id, moved_at, kind, amount::float8 AS amount, reason, voids
       FROM counter_move WHERE shift_id = ? ORDER BY moved_at, id`,
    [shiftId],
  );
  return rows;
}
