import { Dexie, type Table } from "dexie";
import type { LogRow, PreferencesRow, QuickKeyRow } from "./clerk-rows.js";
import type {
  BasketRow,
  CommandRow,
  CounterRow,
  DeviceRow,
  MoveRow,
  ParkedBasketRow,
  PinTriesRow,
  ReturnRow,
  SaleRow,
  ShiftRow,
  StockDeltaRow,
  StockPaperRow,
} from "./ledger-rows.js";
import { createStore, type Store } from "./store.js";

export const ledgerName = "saolang-ledger";

/**
 * open: all is well. newer: another window runs a newer till and has upgraded the ledger; what goes on here still
 * works, because upgrades only add. lost: the browser took the database away under the page (iOS ends its process).
 */
export type LedgerStanding = "open" | "newer" | "lost";

/**
 * The money of this till. Nothing in the code clears it: no update, sign-out or reset. A new version only adds
 * tables and indexes; it never rewrites rows, because a half-done upgrade would hold back sales.
 */
export class Ledger extends Dexie {
  declare readonly device: Table<DeviceRow, string>;
  declare readonly counters: Table<CounterRow, string>;
  declare readonly outbox: Table<CommandRow, string>;
  declare readonly sales: Table<SaleRow, string>;
  declare readonly shifts: Table<ShiftRow, string>;
  declare readonly stockDeltas: Table<StockDeltaRow, string>;
  declare readonly baskets: Table<BasketRow, number>;
  declare readonly pinTries: Table<PinTriesRow, string>;
  declare readonly returns: Table<ReturnRow, string>;
  declare readonly moves: Table<MoveRow, string>;
  declare readonly stockPapers: Table<StockPaperRow, string>;
  declare readonly parkedBaskets: Table<ParkedBasketRow, string>;
  declare readonly log: Table<LogRow, number>;
  declare readonly preferences: Table<PreferencesRow, string>;
  declare readonly quickKeys: Table<QuickKeyRow, number>;

  readonly standing: Store<LedgerStanding> = createStore<LedgerStanding>("open");

  constructor(name = ledgerName) {
    // Strict: a commit is reported only after the disk has it, so a power cut cannot take back "paid".
    super(name, { chromeTransactionDurability: "strict" });
    this.version(1).stores({
      device: "key",
      counters: "name",
      outbox: "id, &seq, state",
      sales: "saleId, shiftId, &payload.receipt_number, counter",
      shifts: "shiftId, state",
      stockDeltas: "id, commandId, variantId",
      baskets: "slot",
      pinTries: "clerkId",
    });
    this.version(2).stores({
      returns: "returnId, saleId, shiftId, &payload.receipt_number, counter",
      moves: "moveId, shiftId",
      stockPapers: "paperId, at",
      parkedBaskets: "parkedId, parkedAt",
      log: "++id, at",
      preferences: "clerkId",
      quickKeys: "place, &variantId",
    });
    this.on("versionchange", ({ newVersion }) => {
      // Out of the way at once, so that the newer window never waits; the next question here opens it again after it.
      this.close({ disableAutoOpen: false });
      this.standing.set(newVersion === null ? "lost" : "newer");
      return false;
    });
    // Dexie's own event also comes when the till itself closes; the browser's comes only when it was not asked to.
    const onLost = (): void => this.standing.set("lost");
    this.on("ready", () => this.backendDB().addEventListener("close", onLost), true);
  }
}

/** Highest numbers given out so far; 0 when none. Call inside a transaction to act on them. */
export async function readCounters(ledger: Ledger): Promise<{ seq: number; receipt: number }> {
  const [seq, receipt] = await ledger.counters.bulkGet(["seq", "receipt"]);
  return { seq: seq?.value ?? 0, receipt: receipt?.value ?? 0 };
}

/** Lifts the counters to at least what the server has seen, after a lost or restored ledger; never lowers them. */
export async function raiseCounters(
  ledger: Ledger,
  seen: { readonly seq: number; readonly receipt: number },
): Promise<void> {
  await ledger.transaction("rw", ledger.counters, async () => {
    const own = await readCounters(ledger);
    await ledger.counters.bulkPut([
      { name: "seq", value: Math.max(own.seq, seen.seq) },
      { name: "receipt", value: Math.max(own.receipt, seen.receipt) },
    ]);
  });
}
