import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import type { CheckoutRequest, Result } from "@saolang/contracts";
import { readBasket } from "../basket/read-basket";
import { type CheckoutRow, rememberCart } from "../ledger/checkout-row";
import { inLane } from "../ledger/lane";
import { checkBasket } from "./check-basket";
import { addDeliveryAndPayment, createCart } from "./create-cart";
import type { Recipient } from "./recipient";
import { starsOfMoment } from "./stars-of-moment";

export interface Placing {
  readonly scope: MedusaContainer;
  readonly db: Knex;
  readonly row: CheckoutRow;
  readonly request: CheckoutRequest;
  readonly recipient: Recipient;
  /** The moment of ordering: its stars are those the order keeps. */
  readonly at: Date;
}

function isShort(error: unknown): boolean {
  return error instanceof MedusaError && error.code === MedusaError.Codes.INSUFFICIENT_INVENTORY;
}

/** Everything that may refuse comes before the first write; Medusa's reservation has the last word on stock. */
async function placeInLane(placing: Placing): Promise<Result<{ orderId: string }>> {
  const { scope, db, row, request, recipient, at } = placing;
  const basket = await readBasket(scope, db, request.lines, request.locale);
  const agreed = checkBasket(basket, request);
  if (!agreed.ok) return agreed;
  const { point, total } = agreed.value;
  if (basket.regionId === null) throw new Error("no region sells in dong");
  const cartId = await createCart(scope, {
    row,
    request,
    recipient,
    lines: basket.lines,
    point,
    regionId: basket.regionId,
    starsOf: await starsOfMoment(scope, basket.lines, at),
  });
  await rememberCart(db, row.id, cartId);
  const cartTotal = await addDeliveryAndPayment(scope, cartId, point);
  if (cartTotal !== total) {
    // A promotion or a tax that is not included: what the shopper agreed to is not what Medusa would charge.
    return { ok: false, refusal: { code: "total_changed", facts: { total: cartTotal } } };
  }
  const { result } = await completeCartWorkflow(scope).run({ input: { id: cartId } });
  return { ok: true, value: { orderId: result.id } };
}

/** Places the order of one claimed checkout. Refuses point_cannot_serve, total_changed and checkout_in_progress. */
export async function placeOrder(placing: Placing): Promise<Result<{ orderId: string }>> {
  const { scope, db, row, request } = placing;
  const basket = await readBasket(scope, db, request.lines, request.locale);
  const early = checkBasket(basket, request);
  if (!early.ok) return early;
  const items = basket.lines.flatMap(({ needs }) =>
    needs.map(({ inventoryItemId }) => inventoryItemId),
  );
  try {
    const placed = await inLane(db, row.id, items, () => placeInLane(placing));
    return placed ?? { ok: false, refusal: { code: "checkout_in_progress" } };
  } catch (error) {
    if (!isShort(error)) throw error;
    // A counter sale took the last piece between our look and Medusa's reservation.
    const now = checkBasket(await readBasket(scope, db, request.lines, request.locale), request);
    return now.ok ? { ok: false, refusal: { code: "point_cannot_serve" } } : now;
  }
}
