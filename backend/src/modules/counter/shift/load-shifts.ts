import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { dong } from "@saolang/domain/money";
import type { ShiftSale } from "@saolang/domain/shift";
import type { KnownShift } from "../command/world";

interface ShiftRow {
  readonly id: string;
  readonly device_id: string;
  readonly sales_point_id: string;
  readonly opened_seq: string;
  readonly float_amount: string;
  readonly is_closed: boolean;
}

interface SaleRow {
  readonly shift_id: string;
  readonly gross: string;
  readonly discount: string;
  readonly rounding: string;
  readonly due: string;
  readonly receipt_counter: string | null;
  readonly tenders: readonly { readonly kind: string; readonly amount: number }[];
}

/** The shifts a batch names and the open one of the device; with their sales where one is about to close. */
export async function loadShifts(
  trx: Knex,
  deviceId: string,
  ids: readonly string[],
  closing: readonly string[],
): Promise<Map<string, KnownShift>> {
  const { rows } = await trx.raw<{ rows: ShiftRow[] }>(
    `SELECT id, device_id, sales_point_id, opened_seq, float_amount, closed_at IS NOT NULL AS is_closed
       FROM counter_shift WHERE id = ANY(?::uuid[]) OR (device_id = ? AND closed_at IS NULL)`,
    [[...new Set(ids)], deviceId],
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
        receiptCounters: [],
      },
    ]),
  );
  for (const row of await salesOf(trx, deviceId, closing)) {
    const shift = shifts.get(row.shift_id);
    shift?.sales.push(shiftSale(row));
    if (row.receipt_counter !== null) shift?.receiptCounters.push(Number(row.receipt_counter));
  }
  return shifts;
}

async function salesOf(
  trx: Knex,
  deviceId: string,
  shiftIds: readonly string[],
): Promise<SaleRow[]> {
  if (shiftIds.length === 0) return [];
  const { rows } = await trx.raw<{ rows: SaleRow[] }>(
    `SELECT sale.shift_id, gross, discount, rounding, due,
            CASE WHEN receipt_letter = device.letter THEN receipt_counter END AS receipt_counter,
            (SELECT jsonb_agg(jsonb_build_object('kind', kind, 'amount', amount))
               FROM counter_tender WHERE sale_id = sale.id) AS tenders
       FROM counter_sale AS sale, counter_device AS device
      WHERE sale.shift_id = ANY(?::uuid[]) AND device.id = ?`,
    [[...shiftIds], deviceId],
  );
  return rows;
}

function shiftSale({ gross, discount, rounding, due, tenders }: SaleRow): ShiftSale {
  return {
    totals: {
      gross: dong(Number(gross)),
      discount: dong(Number(discount)),
      rounding: dong(Number(rounding)),
      due: dong(Number(due)),
    },
    tenders: tenders.map(({ kind, amount }) => ({ kind, amount: dong(amount) })),
  };
}
