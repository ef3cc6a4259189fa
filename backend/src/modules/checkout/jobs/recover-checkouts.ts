import type { MedusaContainer } from "@medusajs/framework/types";
import { now } from "../../../clock";
import { connectionOf } from "../../../shared/connection";
import { claimAbandoned, markRefused } from "../ledger/checkout-row";
import { recoverCheckout } from "../place/recover";

/** Finishes or takes back checkouts whose process died and whose shopper did not come back. */
export default async function recoverCheckouts(scope: MedusaContainer): Promise<void> {
  const db = connectionOf(scope);
  for (const row of await claimAbandoned(db, 20)) {
    const orderId = await recoverCheckout(scope, db, row, now());
    if (orderId === null) await markRefused(db, row.id);
  }
}

export const config = { name: "recover-checkouts", schedule: "* * * * *" };
