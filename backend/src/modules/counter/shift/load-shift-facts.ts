import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { dong } from "@saolang/domain/money";
import type { CashMove, ShiftReturn, ShiftSale } from "@saolang/domain/shift";
import type { KnownShift } from "../command/world";

type Paid = readonly { readonly kind: string; readonly amount: number }[];

/** What a sale and a return have in common: both have a receipt of a till. */
interface ReceiptRow {
  readonly shift_id: string;
  readonly rounding: string;
  readonly due: string;
  /** Null for a number another till gave out. */
  readonly receipt_counter: string | null;
  readonly tenders: Paid;
}

interface SaleRow extends ReceiptRow {
  readonly gross: string;
  readonly discount: string;
}

interface ReturnRow extends ReceiptRow {
  readonly refund: string;
  readonly is_accepted: boolean;
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
  const receipts = async <Row extends ReceiptRow>(table: string, own: string, tenders: string) => {
    const { rows } = await trx.raw<{ rows: Row[] }>(
      `SELECT fact.shift_id, ${own}, rounding, due,
              CASE WHEN receipt_letter = device.letter THEN receipt_counter END AS receipt_counter,
              (SELECT jsonb_agg(jsonb_build_object('kind', kind, 'amount', amount)) FROM ${tenders} = fact.id) AS tenders
         FROM ${table} AS fact, counter_device AS device
        WHERE fact.shift_id = ANY(?::uuid[]) AND device.id = ?`,
      [ids, deviceId],
    );
    for (const { shift_id, receipt_counter } of rows) {
      if (receipt_counter === null) continue;
      shifts.get(shift_id)?.receiptCounters.push(Number(receipt_counter));
    }
    return rows;
  };
  const sold = "gross, discount";
  for (const row of await receipts<SaleRow>("counter_sale", sold, "counter_tender WHERE sale_id")) {
    shifts.get(row.shift_id)?.sales.push(shiftSale(row));
  }
  const back = "refund, is_accepted";
  for (const row of await receipts<ReturnRow>(
    "counter_return",
    back,
    "counter_refund WHERE return_id",
  )) {
    if (row.is_accepted) shifts.get(row.shift_id)?.returns.push(shiftReturn(row));
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
