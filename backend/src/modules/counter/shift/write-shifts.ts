import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Plan, ShiftClosing, ShiftOpening } from "../command/plan";
import type { World } from "../command/world";

/**
 * Writes openings and closings. A batch may close one shift and open the next, or hold a whole shift, so each closing that
 * belongs to an earlier shift comes first: the database allows one open shift per device at every moment.
 */
export async function writeShifts(
  trx: Knex.Transaction,
  { openings, closings }: Pick<Plan, "openings" | "closings">,
  by: Pick<World, "device" | "point">,
): Promise<void> {
  const openedHere = new Set(openings.map((opening) => opening.shift_id));
  for (const closing of closings) {
    if (!openedHere.has(closing.shift_id)) await closeShift(trx, closing);
  }
  for (const opening of openings) {
    await openShift(trx, opening, by);
    const closing = closings.find(({ shift_id }) => shift_id === opening.shift_id);
    if (closing) await closeShift(trx, closing);
  }
}

async function openShift(
  trx: Knex.Transaction,
  opening: ShiftOpening,
  { device, point }: Pick<World, "device" | "point">,
): Promise<void> {
  await trx.raw(
    `INSERT INTO counter_shift (id, command_id, device_id, sales_point_id, opened_by, opened_at, opened_seq, float_amount)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      opening.shift_id,
      opening.command_id,
      device.id,
      point.id,
      opening.opened_by,
      opening.opened_at,
      opening.opened_seq,
      opening.float_amount,
    ],
  );
}

async function closeShift(trx: Knex.Transaction, closing: ShiftClosing): Promise<void> {
  await trx.raw(
    `UPDATE counter_shift SET close_command_id = ?, closed_by = ?, closed_at = ?, counted = ?, expected = ?,
            difference = ?, needs_review = ?, closing = ?::jsonb, gaps = ?::jsonb, updated_at = now()
      WHERE id = ?`,
    [
      closing.command_id,
      closing.closed_by,
      closing.closed_at,
      closing.counted,
      closing.expected,
      closing.difference,
      closing.needs_review,
      JSON.stringify(closing.closing),
      JSON.stringify(closing.gaps),
      closing.shift_id,
    ],
  );
}
