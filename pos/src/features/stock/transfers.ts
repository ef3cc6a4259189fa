import type { PosTransfersAnswer } from "@saolang/contracts";
import type { Ask } from "../../device/server.js";
import type { Cache, TransfersRow } from "../../local/cache.js";
import type { Ledger } from "../../local/ledger.js";
import { storageRefusal } from "../../local/storage-failure.js";
import { arrivalIdOf } from "./papers.js";

/** Asks what is on its way here and where goods can go, and keeps it for when there is no network. */
export async function refreshTransfers(
  ledger: Ledger,
  cache: Cache,
  ask: Ask,
  now: Date,
): Promise<"fresh" | "away"> {
  const device = await ledger.device.get("this");
  const answer = await ask({
    path: "/pos/transfers",
    token: device?.token ?? null,
    shape: (wire) => wire.posTransfersAnswer,
  });
  if (answer.kind !== "ok") return "away";
  const row: TransfersRow = {
    key: "transfers",
    answer: answer.value,
    askedAt: now.toISOString(),
  };
  try {
    await cache.transfers.put(row);
  } catch (error) {
    // A convenience: a full disk must not take the screen away.
    if (storageRefusal(error) === null) throw error;
  }
  return "fresh";
}

export interface KnownTransfers {
  /** On their way here and not received at this till. */
  readonly incoming: PosTransfersAnswer["incoming"];
  readonly points: PosTransfersAnswer["points"];
  /** When the server said so; null when it never did. */
  readonly askedAt: string | null;
}

/** What was kept of the last answer, less what this till has received since. */
export async function knownTransfers(ledger: Ledger, cache: Cache): Promise<KnownTransfers> {
  const kept = await cache.transfers.get("transfers");
  if (!kept) return { incoming: [], points: [], askedAt: null };
  const { incoming, points } = kept.answer;
  const ids = incoming.map(({ transfer_id }) => arrivalIdOf(transfer_id));
  const received = await ledger.stockPapers.bulkGet(ids);
  return {
    incoming: incoming.filter((_, at) => received[at] === undefined),
    points,
    askedAt: kept.askedAt,
  };
}
