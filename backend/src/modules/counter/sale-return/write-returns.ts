import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ReturnRow } from "../command/plan";
import type { World } from "../command/world";

/** Inserts returns with their lines and refunds. */
export async function writeReturns(
  trx: Knex.Transaction,
  returns: readonly ReturnRow[],
  { device, point, at }: Pick<World, "device" | "point" | "at">,
): Promise<void> {
  if (returns.length === 0) return;
  const rows = returns.map(({ payload, ...given }) => ({
    ...payload,
    ...payload.totals,
    ...given,
    payload,
  }));
  await trx.raw(
    `INSERT INTO counter_return (id, command_id, device_id, sales_point_id, sale_id, shift_id, clerk_id, receipt_number,
        receipt_letter, receipt_counter, returned_at, received_at, business_day, is_late, is_accepted, refund, rounding,
        due, state, payload)
     SELECT return_id, command_id, ?, ?, sale_id, shift_id, clerk_id, receipt_number, receipt_letter, receipt_counter,
        returned_at, ?::timestamptz, business_day, is_late, is_accepted, refund, rounding, due, 'recorded', payload
       FROM jsonb_to_recordset(?::jsonb) AS given (return_id uuid, command_id uuid, sale_id uuid, shift_id uuid,
        clerk_id text, receipt_number text, receipt_letter text, receipt_counter bigint, returned_at timestamptz,
        business_day date, is_late boolean, is_accepted boolean, refund bigint, rounding bigint, due bigint,
        payload jsonb)`,
    [device.id, point.id, at, JSON.stringify(rows)],
  );
  const lines = returns.flatMap(({ payload }) =>
    payload.lines.map((line, position) => ({ ...line, return_id: payload.return_id, position })),
  );
  await trx.raw(
    `INSERT INTO counter_return_line (return_id, return_line_id, position, line_id, variant_id, product_id, producer_id,
        title, quantity, refund, condition)
     SELECT return_id, return_line_id, position, line_id, variant_id, product_id, producer_id, title, quantity, refund,
        condition
       FROM jsonb_to_recordset(?::jsonb) AS line (return_id uuid, return_line_id uuid, position integer, line_id uuid,
        variant_id text, product_id text, producer_id text, title text, quantity integer, refund bigint,
        condition text)`,
    [JSON.stringify(lines)],
  );
  const refunds = returns.flatMap(({ payload }) =>
    payload.tenders.map((tender, position) => ({
      ...tender,
      return_id: payload.return_id,
      position,
    })),
  );
  await trx.raw(
    `INSERT INTO counter_refund (return_id, tender_id, position, kind, amount, reference)
     SELECT return_id, tender_id, position, kind, amount, reference
       FROM jsonb_to_recordset(?::jsonb) AS refund (return_id uuid, tender_id uuid, position integer, kind text,
        amount bigint, reference text)`,
    [JSON.stringify(refunds)],
  );
}
