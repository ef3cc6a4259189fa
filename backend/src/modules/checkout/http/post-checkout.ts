import { createHash } from "node:crypto";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type CheckoutRequest, checkoutRequest, type Refusal } from "@saolang/contracts";
import { now } from "../../../clock";
import { connectionOf } from "../../../shared/connection";
import { sendRefusal } from "../../../shared/http/refusal";
import { clientAddress } from "../../../shared/rate-limit/client-address";
import { limit } from "../../../shared/rate-limit/limit";
import { readCheckout } from "../ledger/checkout-row";
import { checkOut } from "../place/check-out";
import { readRecipient } from "../place/recipient";

// As a hash: the table of counts must not become a list of phones.
const phoneKey = (phone: string): string =>
  `checkout:phone:${createHash("sha256").update(phone).digest("hex")}`;

/** New checkouts only: a repeat of a known one must always get its answer. */
async function tooMany(req: MedusaRequest, request: CheckoutRequest): Promise<Refusal | null> {
  const recipient = readRecipient(request);
  const address = clientAddress(req);
  return limit(
    req.scope,
    ...(address ? [{ key: `checkout:address:${address}`, max: 30, windowSeconds: 600 }] : []),
    ...(recipient.ok
      ? [{ key: phoneKey(recipient.value.phone), max: 20, windowSeconds: 3600 }]
      : []),
  );
}

/** `POST /store/checkout`: places the order, or answers the order this checkout has placed already. */
export async function postCheckout(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const request = checkoutRequest.parse(req.body);
  const db = connectionOf(req.scope);
  res.setHeader("cache-control", "no-store");
  const known = await readCheckout(db, request.checkout_id);
  const refusal = known ? null : await tooMany(req, request);
  if (refusal) {
    sendRefusal(res, refusal, request.locale);
    return;
  }
  const result = await checkOut({ scope: req.scope, db, now }, request);
  if (!result.ok) {
    sendRefusal(res, result.refusal, request.locale);
    return;
  }
  res.status(result.value.outcome === "placed" ? 201 : 200).json(result.value);
}
