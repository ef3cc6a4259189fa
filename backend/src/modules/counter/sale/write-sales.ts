import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SaleRow } from "../command/plan";
import type { World } from "../command/world";
import { tenderFigures } from "./sale-figures";

/** Inserts sales with their lines and tenders; JSON recordsets because 50 sales can have 10,000 lines. */
export async function writeSales(
  trx: Knex.Transaction,
  sales: readonly SaleRow[],
  { device, point, at }: Pick<World, "device" | "point" | "at">,
): Promise<void> {
  if (sales.length === 0) return;
  const rows = sales.map(({ payload, ...sale }) => {
    const { sale_id: id, shift_id, clerk_id, receipt_number, sold_at, totals } = payload;
    return { id, shift_id, clerk_id, receipt_number, sold_at, ...totals, ...sale, payload };
  });
  await trx.raw(
    `INSERT INTO counter_sale (id, command_id, device_id, sales_point_id, shift_id, clerk_id, receipt_number,
        receipt_letter, receipt_counter, sold_at, received_at, business_day, is_late, fingerprint, gross, discount,
        rounding, due, state, order_id, payload)
     SELECT id, command_id, ?, ?, shift_id, clerk_id, receipt_number, receipt_letter, receipt_counter, sold_at,
        ?::timestamptz, business_day, is_late, fingerprint, gross, discount, rounding, due, 'recorded', order_id, payload
       FROM jsonb_to_recordset(?::jsonb) AS sale (id uuid, command_id uuid, shift_id uuid, clerk_id text,
        receipt_number text, receipt_letter text, receipt_counter bigint, sold_at timestamptz, business_day date,
        is_late boolean, fingerprint text, gross bigint, discount bigint, rounding bigint, due bigint, order_id text,
        payload jsonb)`,
    [device.id, point.id, at, JSON.stringify(rows)],
  );
  await writeLines(trx, sales);
  await writeTenders(trx, sales);
}

async function writeLines(trx: Knex.Transaction, sales: readonly SaleRow[]): Promise<void> {
  const rows = sales.flatMap(({ payload }) =>
    payload.lines.map((line, position) => ({ ...line, sale_id: payload.sale_id, position })),
  );
  await trx.raw(
    `INSERT INTO counter_sale_line (sale_id, line_id, position, variant_id, product_id, producer_id, title, quantity,
        unit_price, discount, total, stars, certificate_id)
     SELECT sale_id, line_id, position, variant_id, product_id, producer_id, title, quantity,
        unit_price, discount, total, stars, certificate_id
       FROM jsonb_to_recordset(?::jsonb) AS line (sale_id uuid, line_id uuid, position integer, variant_id text,
        product_id text, producer_id text, title text, quantity integer, unit_price bigint, discount bigint,
        total bigint, stars smallint, certificate_id text)`,
    [JSON.stringify(rows)],
  );
}

async function writeTenders(trx: Knex.Transaction, sales: readonly SaleRow[]): Promise<void> {
  const rows = sales.flatMap(({ payload }) =>
    payload.tenders.map((tender, position) => ({
      ...tender,
      ...tenderFigures(tender),
      sale_id: payload.sale_id,
      position,
    })),
  );
  await trx.raw(
    `INSERT INTO counter_tender (sale_id, tender_id, position, kind, amount, received, change, reference, return_id)
     SELECT sale_id, tender_id, position, kind, amount, received, change, reference, return_id
       FROM jsonb_to_recordset(?::jsonb) AS tender (sale_id uuid, tender_id uuid, position integer, kind text,
        amount bigint, received bigint, change bigint, reference text, return_id uuid)`,
    [JSON.stringify(rows)],
  );
}
