import type { Ledger } from "../local/ledger.js";

/** How many commands wait to be sent, and how many a person has to look at. */
export interface OutboxCounts {
  readonly waiting: number;
  readonly parked: number;
}

export async function countOutbox(ledger: Ledger): Promise<OutboxCounts> {
  const [waiting, parked] = await Promise.all([
    ledger.outbox.where("state").equals("pending").count(),
    ledger.outbox.where("state").equals("parked").count(),
  ]);
  return { waiting, parked };
}

/** Lets parked commands be sent once more, the same bytes; what was answered stays until there is a new answer. */
export async function sendAgain(ledger: Ledger, ids: readonly string[]): Promise<void> {
  await ledger.transaction("rw", ledger.outbox, async () => {
    await ledger.outbox
      .where("id")
      .anyOf(ids)
      .filter(({ state }) => state === "parked")
      .modify({ state: "pending" });
  });
}
