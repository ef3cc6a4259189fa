import type { ShopDatabase } from "../shop/database.js";
import type { TillTruth } from "./till-truth.js";

interface SaleFacts {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly state: string;
  readonly due: number;
  readonly receipt: string;
  readonly orders: number;
  readonly orderTotal: number | null;
  readonly tenders: readonly number[] | null;
  readonly payments: readonly number[] | null;
  readonly captures: readonly number[] | null;
  readonly movements: number;
}

const facts = `
  select s.id::text as id, s.state, s.due::float8 as due, s.receipt_number as receipt,
         (select count(*)::int from "order" o where o.custom_display_id = s.receipt_number) as orders,
         (select (m.totals->>'original_order_total')::float8 from order_summary m
           where m.order_id = s.order_id and m.deleted_at is null order by m.version desc limit 1) as "orderTotal",
         (select array_agg(t.amount::float8 order by t.position) from counter_tender t
           where t.sale_id = s.id) as tenders,
         (select array_agg(p.amount::float8 order by p.id) from order_payment_collection c
            join payment p on p.payment_collection_id = c.payment_collection_id and p.deleted_at is null
           where c.order_id = s.order_id and c.deleted_at is null) as payments,
         (select array_agg(k.amount::float8 order by p.id) from order_payment_collection c
            join payment p on p.payment_collection_id = c.payment_collection_id and p.deleted_at is null
            join capture k on k.payment_id = p.id and k.deleted_at is null
           where c.order_id = s.order_id and c.deleted_at is null) as captures,
         (select count(*)::int from stock_movement v where v.source_type = 'sale' and v.source_id = s.id::text) as movements
    from counter_sale s where s.device_id = $1`;

/** For every sale of a till exactly one sale, order, payment per tender and set of movements at the server, no more. */
export async function checkSales(
  database: ShopDatabase,
  till: TillTruth,
  movementsOf: (variantId: string) => number,
): Promise<string[]> {
  const held = await database.rows<SaleFacts>(facts, [till.deviceId]);
  const byId = new Map(held.map((sale) => [sale.id, sale]));
  const own = new Set(till.sales.map(({ saleId }) => saleId));
  const strangers = held.filter(({ id }) => !own.has(id)).map(({ receipt }) => receipt);
  const wrong = till.sales.flatMap(({ saleId, payload }) => {
    const sale = byId.get(saleId);
    const number = payload.receipt_number;
    if (!sale) return [`sale ${number} did not reach the server`];
    // A sale for nothing has a tender of nothing, and no payment.
    const amounts = payload.tenders.map(({ amount }) => amount);
    const paid = amounts.filter((amount) => amount > 0);
    const moved = payload.lines.reduce((sum, line) => sum + movementsOf(line.variant_id), 0);
    const expected: readonly (readonly [string, unknown, unknown])[] = [
      ["state", sale.state, "projected"],
      ["receipt", sale.receipt, number],
      ["due", sale.due, payload.totals.due],
      ["orders", sale.orders, 1],
      ["order total", sale.orderTotal, payload.totals.due],
      ["tenders", listed(sale.tenders), listed(amounts)],
      ["payments", listed(sale.payments), listed(paid)],
      ["captures", listed(sale.captures), listed(paid)],
      ["movements", sale.movements, moved],
    ];
    return expected
      .filter(([, is, shouldBe]) => is !== shouldBe)
      .map(
        ([what, is, shouldBe]) => `sale ${number}: ${what} ${String(is)}, not ${String(shouldBe)}`,
      );
  });
  return [...wrong, ...strangers.map((receipt) => `sale ${receipt} is no sale of this till`)].map(
    (what) => `${till.name}: ${what}`,
  );
}

const listed = (amounts: readonly number[] | null): string => (amounts ?? []).join(" + ");
