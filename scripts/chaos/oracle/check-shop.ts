import type { ShopDatabase } from "../shop/database.js";
import type { WebOrder } from "../shopper.js";

const tooMuchBack = `
  select s.receipt_number as receipt, l.title
    from counter_sale_line l
    join counter_sale s on s.id = l.sale_id
    join counter_return r on r.sale_id = s.id and r.is_accepted
    join counter_return_line b on b.return_id = r.id and b.line_id = l.line_id
   group by s.receipt_number, l.line_id, l.title, l.quantity having sum(b.quantity) > l.quantity`;

const wrongRefunds = `
  select receipt, owed, refunded from (
    select s.receipt_number as receipt,
           least(s.due, (select sum(f.amount) from counter_return r join counter_refund f on f.return_id = r.id
                          where r.sale_id = s.id and r.is_accepted))::float8 as owed,
           (select coalesce(sum(x.amount), 0)::float8 from order_payment_collection c
              join payment p on p.payment_collection_id = c.payment_collection_id
              join refund x on x.payment_id = p.id and x.deleted_at is null
             where c.order_id = s.order_id and c.deleted_at is null) as refunded
      from counter_sale s
     where exists (select 1 from counter_return r where r.sale_id = s.id and r.is_accepted)) as sale
   where owed <> refunded`;

/** Nothing is left to do, every order has its sale or its shopper, and every web order stands once. */
export async function checkShop(
  database: ShopDatabase,
  orders: readonly WebOrder[],
): Promise<string[]> {
  const left = await database.rows<{ state: string; kind: string; subject: string; error: string }>(
    `select state, kind, subject, left(coalesce(last_error, ''), 200) as error from outbox_entry where state <> 'done'`,
  );
  const orphans = await database.rows<{ id: string }>(
    `select o.id from "order" o
      where not exists (select 1 from counter_sale s where s.order_id = o.id)
        and not exists (select 1 from checkout c where c.order_id = o.id)`,
  );
  const tooMuch = await database.rows<{ receipt: string; title: string }>(tooMuchBack);
  const refunds = await database.rows<{ receipt: string; owed: number; refunded: number }>(
    wrongRefunds,
  );
  const placed = await database.rows<{ id: string; orders: number; state: string }>(
    `select c.id::text as id, c.state,
            (select count(*)::int from "order" o where o.custom_display_id = c.order_code) as orders
       from checkout c where c.id::text = any($1)`,
    [orders.map(({ request }) => request.checkout_id)],
  );
  const byId = new Map(placed.map((row) => [row.id, row]));
  const wrong = orders.flatMap(({ request, state, code }) => {
    const held = byId.get(request.checkout_id)?.orders ?? 0;
    const shouldBe = state === "placed" ? 1 : 0;
    if (state === "unknown") return [`web order ${request.checkout_id} was never answered`];
    return held === shouldBe
      ? []
      : [`web order ${code ?? request.checkout_id}: ${held} orders, not ${shouldBe}`];
  });
  return [
    ...left.map(({ state, kind, subject, error }) => `${kind} ${subject} is ${state}: ${error}`),
    ...tooMuch.map(
      ({ receipt, title }) => `sale ${receipt}: more of ${title} came back than was sold`,
    ),
    ...refunds.map(
      ({ receipt, owed, refunded }) =>
        `sale ${receipt}: ${refunded} refunded on its order, not ${owed}`,
    ),
    ...orphans.map(({ id }) => `order ${id} has neither a sale nor a shopper`),
    ...wrong,
  ];
}
