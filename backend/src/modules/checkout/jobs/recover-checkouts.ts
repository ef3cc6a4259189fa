import type { MedusaContainer } from "@medusajs/framework/types";
import { now } from "../../../clock";
import { connectionOf } from "../../../shared/connection";
import { claimAbandoned, markRefused } from "../ledger/checkout-row";
import { recoverCheckout } from "../place/recover";
import { releaseStrays } from "../place/stray-reservations";

/** Finishes or takes back checkouts whose process died and whose shopper did not come back, and lets go of what they reserved. */
export default async function recoverCheckouts(scope: MedusaContainer): Promise<void> {
  const db = connectionOf(scope);
  for (const row of await claimAbandoned(db, 20)) {
    const orderId = await recoverCheckout(scope, db, row, now());
    if (orderId === null) await markRefused(db, row.id);
  }
  await releaseStrays(scope, db);
}

export const config = { name: "recover-checkouts", schedule: "* * * * *" };
