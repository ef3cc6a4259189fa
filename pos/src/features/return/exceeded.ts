import type { ReturnAccepted } from "@saolang/contracts";
import type { ReturnRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";

const notAccepted: ReturnAccepted = "no";

/** Returns for which the server found less left than came back: recorded all the same, for a person to look at. */
export async function exceededReturns(ledger: Ledger): Promise<ReturnRow[]> {
  const answered = await ledger.outbox
    .where("state")
    .equals("done")
    .filter(({ type, answer }) => type === "sale.return" && answer?.refs.accepted === notAccepted)
    .primaryKeys();
  const ids = new Set(answered);
  return ids.size === 0 ? [] : ledger.returns.filter((row) => ids.has(row.commandId)).toArray();
}
