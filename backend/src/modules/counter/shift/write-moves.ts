import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MoveRow } from "../command/plan";
import type { World } from "../command/world";

/** Inserts cash moves; the database refuses a move that undoes what it may not. */
export async function writeMoves(
  trx: Knex.Transaction,
  moves: readonly MoveRow[],
  { device, point, at }: Pick<World, "device" | "point" | "at">,
): Promise<void> {
  if (moves.length === 0) return;
  const rows = moves.map(({ payload, ...move }) => ({ ...payload, ...move }));
  await trx.raw(
    `INSERT INTO counter_move (id, command_id, device_id, sales_point_id, shift_id, clerk_id, moved_at, received_at,
        is_late, kind, amount, reason, voids)
     SELECT move_id, command_id, ?, ?, shift_id, clerk_id, moved_at, ?::timestamptz, is_late, kind, amount, reason, voids
       FROM jsonb_to_recordset(?::jsonb) AS move (move_id uuid, command_id uuid, shift_id uuid, clerk_id text,
        moved_at timestamptz, is_late boolean, kind text, amount bigint, reason text, voids uuid)`,
    [device.id, point.id, at, JSON.stringify(rows)],
  );
}
