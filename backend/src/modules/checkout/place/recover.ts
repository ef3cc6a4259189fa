import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IOrderModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { deleteReservationsByLineItemsWorkflow } from "@medusajs/medusa/core-flows";
import { type CheckoutRow, markPlaced } from "../ledger/checkout-row";

interface Remains {
  readonly order_id: string;
  readonly line_item_ids: string[];
  /** Cart linked and payment made: the last things Medusa does, so the order is whole. */
  readonly whole: boolean;
}

async function readRemains(db: Knex, row: CheckoutRow): Promise<Remains | null> {
  const { rows } = await db.raw<{ rows: Remains[] }>(
    `select o.id as order_id,
            coalesce((select json_agg(i.item_id) from order_item i where i.order_id = o.id), '[]') as line_item_ids,
            exists (select 1 from order_cart oc
                    join cart_payment_collection pc on pc.cart_id = oc.cart_id and pc.deleted_at is null
                    join payment p on p.payment_collection_id = pc.payment_collection_id
                      and p.deleted_at is null and p.canceled_at is null
                    where oc.order_id = o.id and oc.deleted_at is null) as whole
     from "order" o where o.custom_display_id = :code and o.deleted_at is null`,
    { code: row.order_code },
  );
  return rows[0] ?? null;
}

/** Takes back an order nobody has heard of: its stock first, the order last, so that a second try can go on. */
async function undo(scope: MedusaContainer, { order_id, line_item_ids }: Remains): Promise<void> {
  if (line_item_ids.length > 0) {
    await deleteReservationsByLineItemsWorkflow(scope).run({ input: { ids: line_item_ids } });
  }
  const link = scope.resolve(ContainerRegistrationKeys.LINK);
  await link.delete({ [Modules.ORDER]: { order_id } });
  await scope.resolve<IOrderModuleService>(Modules.ORDER).deleteOrders([order_id]);
}

/**
 * Looks after what an earlier attempt of the same checkout left behind. A whole order is the order (its id is
 * answered and written down); a half one is taken back; null means: nothing stands, place it anew.
 */
export async function recoverCheckout(
  scope: MedusaContainer,
  db: Knex,
  row: CheckoutRow,
  at: Date,
): Promise<string | null> {
  const remains = await readRemains(db, row);
  if (!remains) return null;
  if (!remains.whole) {
    await undo(scope, remains);
    return null;
  }
  await markPlaced(db, row.id, remains.order_id, at);
  return remains.order_id;
}
