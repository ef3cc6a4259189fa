import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type CheckoutAnswer, factId } from "@saolang/contracts";
import { connectionOf } from "../../../shared/connection";
import { localeOf } from "../../../shared/http/locale";
import { sendRefusal } from "../../../shared/http/refusal";
import { readCheckout } from "../ledger/checkout-row";
import { readPlacedOrder } from "../place/read-order";

/**
 * `GET /store/checkout/<checkout_id>`: the order it placed, for whoever holds the id, a random UUID that only the
 * shopper's browser was given. Refuses not_found when nothing is placed under it.
 */
export async function getCheckout(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = localeOf(req);
  res.setHeader("cache-control", "no-store");
  const id = factId.safeParse(req.params.checkout_id);
  const db = connectionOf(req.scope);
  const row = id.success ? await readCheckout(db, id.data) : null;
  if (row?.state !== "placed" || row.order_id === null) {
    sendRefusal(res, { code: "not_found" }, locale);
    return;
  }
  const order = await readPlacedOrder(req.scope, db, row.order_id, locale);
  const answer: CheckoutAnswer = { order, outcome: "duplicate" };
  res.json(answer);
}
