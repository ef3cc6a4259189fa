import type { Ledger } from "../../local/ledger.js";
import type { LogRow } from "../../local/clerk-rows.js";
import { type LogAct, logEntry } from "../../local/log-entry.js";

interface Act {
  readonly at: Date;
  /** Who did it; null when nobody is signed in. */
  readonly clerkName: string | null;
  readonly act: LogAct;
  readonly facts?: LogRow["facts"];
}

/** Writes down what was done. Call it inside the transaction of the fact, so that neither is ever without the other. */
export async function noteAct(ledger: Ledger, { at, clerkName, act, facts }: Act): Promise<void> {
  await ledger.log.add(logEntry(at, clerkName, act, facts));
}
