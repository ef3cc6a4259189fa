import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { dong } from "@saolang/domain/money";
import type { KnownReturn } from "../command/world";

/** The returns that pay for other goods, and how much of their money is left for that. */
export async function loadExchangedReturns(
  trx: Knex,
  ids: readonly string[],
): Promise<Map<string, KnownReturn>> {
  if (ids.length === 0) return new Map();
  const { rows } = await trx.raw<{
    rows: { id: string; device_id: string; receipt_number: string; exchange_left: string }[];
  }>(
    `SELECT id, device_id, receipt_number,
            (SELECT coalesce(sum(amount), 0) FROM counter_refund WHERE return_id = given.id AND kind = 'exchange')
          - (SELECT coalesce(sum(amount), 0) FROM counter_tender WHERE return_id = given.id) AS exchange_left
       FROM counter_return AS given WHERE id = ANY(?::uuid[])`,
    [[...ids]],
  );
  return new Map(
    rows.map(({ id, exchange_left, ...known }) => [
      id,
      { ...known, exchangeLeft: dong(Number(exchange_left)) },
    ]),
  );
}
