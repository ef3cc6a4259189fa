import type { Ledger } from "../../local/ledger.js";
import type { LogRow } from "../../local/ledger-rows.js";

interface Act {
  readonly at: Date;
  /** Who did it; null when nobody is signed in. */
  readonly clerkName: string | null;
  /** A word under `log.acts` of the messages. */
  readonly act: string;
  readonly facts?: LogRow["facts"];
}

/** Writes down what was done. Call it inside the transaction of the fact, so that neither is ever without the other. */
export async function noteAct(ledger: Ledger, { at, clerkName, act, facts }: Act): Promise<void> {
  await ledger.log.add({ at: at.toISOString(), clerkName, act, facts: facts ?? {} });
}
