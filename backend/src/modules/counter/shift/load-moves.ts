import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { dong } from "@saolang/domain/money";
import type { KnownMove } from "../command/world";

interface MoveRow {
  readonly id: string;
  readonly shift_id: string;
  readonly kind: KnownMove["kind"];
  readonly amount: string;
  readonly is_undone: boolean;
}

/** Cash moves by their ids. */
export async function loadMoves(
  trx: Knex,
  ids: readonly string[],
): Promise<Map<string, KnownMove>> {
  if (ids.length === 0) return new Map();
  const { rows } = await trx.raw<{ rows: MoveRow[] }>(
    `SELECT id, shift_id, kind, amount,
            EXISTS (SELECT 1 FROM counter_move AS undo WHERE undo.voids = move.id) AS is_undone
       FROM counter_move AS move WHERE id = ANY(?::uuid[])`,
    [[...ids]],
  );
  return new Map(
    rows.map(({ id, shift_id, kind, amount, is_undone }) => [
      id,
      { shift_id, kind, amount: dong(Number(amount)), isUndone: is_undone },
    ]),
  );
}
