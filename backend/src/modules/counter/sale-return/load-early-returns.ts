import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { dong } from "@saolang/domain/money";
import type { EarlyReturns } from "../command/world";
import { addEarlyReturn } from "./early-returns";

interface Row {
  readonly sale_id: string;
  readonly receipt_number: string;
  readonly lines: readonly { readonly line_id: string; quantity: number; refund: number }[];
}

/** Accepted returns of sales that were not heard of yet when their goods came back. */
export async function loadEarlyReturns(
  trx: Knex,
  saleIds: readonly string[],
): Promise<EarlyReturns> {
  const early: EarlyReturns = new Map();
  if (saleIds.length === 0) return early;
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `SELECT sale_id, receipt_number,
            (SELECT jsonb_agg(jsonb_build_object('line_id', line_id, 'quantity', quantity, 'refund', refund))
               FROM counter_return_line WHERE return_id = given.id) AS lines
       FROM counter_return AS given
      WHERE sale_id = ANY(?::uuid[]) AND is_accepted ORDER BY received_at, receipt_number`,
    [[...saleIds]],
  );
  for (const { sale_id, receipt_number, lines } of rows) {
    const back = lines.map((line) => ({ ...line, refund: dong(line.refund) }));
    addEarlyReturn(early, { sale_id, receipt_number, lines: back });
  }
  return early;
}
