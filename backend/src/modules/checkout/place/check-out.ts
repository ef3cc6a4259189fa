import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  canonicalJson,
  type CheckoutAnswer,
  type CheckoutRequest,
  type Result,
} from "@saolang/contracts";
import {
  claimCheckout,
  letGo,
  markPlaced,
  markRefused,
  readCheckout,
} from "../ledger/checkout-row";
import { placeOrder, type Placing } from "./place-order";
import { readPlacedOrder } from "./read-order";
import { readRecipient } from "./recipient";
import { recoverCheckout } from "./recover";
import { releaseStrays } from "./stray-reservations";

/** The longest a repeat waits for the attempt it repeats. */
const waitMs = 20_000;
const stepMs = 150;

export interface CheckingOut {
  readonly scope: MedusaContainer;
  readonly db: Knex;
  readonly now: () => Date;
}

/** SHA-256 over canonical JSON: the same content, whatever the order of its keys. */
export function fingerprintOf(request: CheckoutRequest): string {
  return createHash("sha256").update(canonicalJson(request)).digest("hex");
}

async function attempt(placing: Placing, now: () => Date): Promise<Result<{ orderId: string }>> {
  const { db, row } = placing;
  try {
    const placed = await placeOrder(placing);
    if (placed.ok) await markPlaced(db, row.id, placed.value.orderId, now());
    else await markRefused(db, row.id);
    return placed;
  } catch (error) {
    await letGo(db, row.id);
    throw error;
  }
}

/**
 * Places an order once. The same id with the same content answers the same order, also while the first attempt still
 * runs and after its process died; with other content it is refused once an order stands. A refused attempt binds
 * nothing: the shopper may correct the form and send it again. Refuses phone_unreadable, commune_unknown,
 * point_cannot_serve, total_changed, checkout_mismatch, checkout_in_progress.
 */
export async function checkOut(
  { scope, db, now }: CheckingOut,
  request: CheckoutRequest,
): Promise<Result<CheckoutAnswer>> {
  const recipient = readRecipient(request);
  if (!recipient.ok) return recipient;
  const fingerprint = fingerprintOf(request);
  const id = request.checkout_id;
  const answer = async (orderId: string, outcome: CheckoutAnswer["outcome"]) => ({
    ok: true as const,
    value: { order: await readPlacedOrder(scope, db, orderId, request.locale), outcome },
  });
  for (let waited = 0; waited < waitMs;) {
    const row = await claimCheckout(db, { id, fingerprint, salesPointId: request.sales_point_id });
    if (row) {
      if (row.attempts > 1) {
        if ((await recoverCheckout(scope, db, row, now())) !== null) continue;
        await releaseStrays(scope, db);
      }
      if (row.fingerprint !== fingerprint) {
        await markRefused(db, id);
        continue;
      }
      const placing = { scope, db, row, request, recipient: recipient.value, at: now() };
      const placed = await attempt(placing, now);
      return placed.ok ? answer(placed.value.orderId, "placed") : placed;
    }
    const held = await readCheckout(db, id);
    if (held?.state === "placed" && held.order_id !== null) {
      if (held.fingerprint !== fingerprint)
        return { ok: false, refusal: { code: "checkout_mismatch" } };
      return answer(held.order_id, "duplicate");
    }
    if (held && held.fingerprint !== fingerprint) break;
    await pause(stepMs);
    waited += stepMs;
  }
  return { ok: false, refusal: { code: "checkout_in_progress" } };
}
