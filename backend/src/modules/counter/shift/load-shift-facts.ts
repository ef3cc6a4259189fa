import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { dong } from "@saolang/domain/money";
import type { CashMove, ShiftReturn, ShiftSale } from "@saolang/domain/shift";
import type { KnownShift } from "../command/world";

type Paid = readonly { readonly kind: string; readonly amount: number }[];

interface SaleRow {
  readonly shift_id: string;
  readonly gross: string;
  readonly discount: string;
  readonly rounding: string;
  readonly due: string;
  readonly receipt_counter: string | null;
  readonly tenders: Paid;
}

interface ReturnRow {
  readonly shift_id: string;
  readonly refund: string;
  readonly rounding: string;
  readonly due: string;
  readonly is_accepted: boolean;
  readonly receipt_counter: string | null;
  readonly tenders: Paid;
}

interface MoveRow {
  readonly shift_id: string;
  readonly kind: CashMove["kind"];
  readonly amount: string;
}

/** Adds to shifts that are about to close what happened in them. */
export async function loadShiftFacts(
  trx: Knex,
  deviceId: string,
  shifts: ReadonlyMap<string, KnownShift>,
  closing: readonly string[],
): Promise<void> {
  if (closing.length === 0) return;
  const ids = [...closing];
  const sales = await trx.raw<{ rows: SaleRow[] }>(
    `SELECT sale.shift_id, gross, discount, rounding, due,
            CASE WHEN receipt_letter = device.letter THEN receipt_counter END AS receipt_counter,
            (SELECT jsonb_agg(jsonb_build_object('kind', kind, 'amount', amount))
               FROM counter_tender WHERE sale_id = sale.id) AS tenders
       FROM counter_sale AS sale, counter_device AS device
      WHERE sale.shift_id = ANY(?::uuid[]) AND device.id = ?`,
    [ids, deviceId],
  );
  for (const row of sales.rows) {
    const shift = shifts.get(row.shift_id);
    shift?.sales.push(shiftSale(row));
    if (row.receipt_counter !== null) shift?.receiptCounters.push(Number(row.receipt_counter));
  }
  const returns = await trx.raw<{ rows: ReturnRow[] }>(
    `SELECT given.shift_id, refund, rounding, due, is_accepted,
            CASE WHEN receipt_letter = device.letter THEN receipt_counter END AS receipt_counter,
            (SELECT jsonb_agg(jsonb_build_object('kind', kind, 'amount', amount))
               FROM counter_refund WHERE return_id = given.id) AS tenders
       FROM counter_return AS given, counter_device AS device
      WHERE given.shift_id = ANY(?::uuid[]) AND device.id = ?`,
    [ids, deviceId],
  );
  for (const row of returns.rows) {
    const shift = shifts.get(row.shift_id);
    if (row.is_accepted) shift?.returns.push(shiftReturn(row));
    if (row.receipt_counter !== null) shift?.receiptCounters.push(Number(row.receipt_counter));
  }
  const moves = await trx.raw<{ rows: MoveRow[] }>(
    `SELECT shift_id, kind, amount FROM counter_move WHERE shift_id = ANY(?::uuid[])`,
    [ids],
  );
  for (const { shift_id, kind, amount } of moves.rows) {
    shifts.get(shift_id)?.moves.push({ kind, amount: dong(Number(amount)) });
  }
}

const paid = (tenders: Paid): ShiftSale["tenders"] =>
  tenders.map(({ kind, amount }) => ({ kind, amount: dong(amount) }));

function shiftSale({ gross, discount, rounding, due, tenders }: SaleRow): ShiftSale {
  return {
    totals: {
      gross: dong(Number(gross)),
      discount: dong(Number(discount)),
      rounding: dong(Number(rounding)),
      due: dong(Number(due)),
    },
    tenders: paid(tenders),
  };
}

function shiftReturn({ refund, rounding, due, tenders }: ReturnRow): ShiftReturn {
  return {
    totals: {
      refund: dong(Number(refund)),
      rounding: dong(Number(rounding)),
      due: dong(Number(due)),
    },
    tenders: paid(tenders),
  };
}
