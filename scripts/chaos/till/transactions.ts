import type { Cache } from "../../../pos/src/local/cache.js";
import type { Ledger } from "../../../pos/src/local/ledger.js";

/** Where in its writing a tab dies. */
export type DeathAt = "before_commit" | "after_commit";

/** The transactions a tab has under way: a browser undoes them when the tab is gone. */
export interface Transactions {
  readonly undo: () => void;
  /** Calls `die` at the next transaction that writes: while it is open, or as soon as it is durable. */
  readonly dieAt: (when: DeathAt, die: () => void) => void;
}

/** Watches the transactions of an open database. */
export function watchTransactions(database: Ledger | Cache): Transactions {
  const native = database.backendDB();
  const open = new Set<IDBTransaction>();
  const begin = native.transaction.bind(native);
  let death: { readonly when: DeathAt; readonly die: () => void } | null = null;

  native.transaction = (...args: Parameters<IDBDatabase["transaction"]>): IDBTransaction => {
    const transaction = begin(...args);
    open.add(transaction);
    const over = (): void => void open.delete(transaction);
    transaction.addEventListener("complete", over);
    transaction.addEventListener("abort", over);
    if (death !== null && transaction.mode === "readwrite") {
      const { when, die } = death;
      death = null;
      if (when === "after_commit") transaction.addEventListener("complete", die);
      else setImmediate(die);
    }
    return transaction;
  };

  return {
    undo() {
      for (const transaction of open) {
        try {
          transaction.abort();
        } catch {
          // It was committed between our look and now: then it stands, as on a disk.
        }
      }
    },
    dieAt(when, die) {
      death = { when, die };
    },
  };
}
