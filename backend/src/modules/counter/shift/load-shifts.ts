import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { dong } from "@saolang/domain/money";
import type { KnownShift } from "../command/world";
import { loadShiftFacts } from "./load-shift-facts";

interface ShiftRow {
  readonly id: string;
  readonly device_id: string;
  readonly sales_point_id: string;
  readonly opened_seq: string;
  readonly float_amount: string;
  readonly is_closed: boolean;
}

/** The shifts a batch names and the open one of the device; with what happened in them where one is about to close. */
export async function loadShifts(
  trx: Knex,
  deviceId: string,
  ids: readonly string[],
  closing: readonly string[],
): Promise<Map<string, KnownShift>> {
  const { rows } = await trx.raw<{ rows: ShiftRow[] }>(
    `SELECT id, device_id, sales_point_id, opened_seq, float_amount, closed_at IS NOT NULL AS is_closed
       FROM counter_shift WHERE id = ANY(?::uuid[]) OR (device_id = ? AND closed_at IS NULL)`,
    [[...ids], deviceId],
  );
  const shifts = new Map<string, KnownShift>(
    rows.map(({ is_closed, float_amount, opened_seq, ...row }) => [
      row.id,
      {
        ...row,
        opened_seq: Number(opened_seq),
        float: dong(Number(float_amount)),
        isClosed: is_closed,
        sales: [],
        returns: [],
        moves: [],
        receiptCounters: [],
      },
    ]),
  );
  await loadShiftFacts(trx, deviceId, shifts, closing);
  return shifts;
}
