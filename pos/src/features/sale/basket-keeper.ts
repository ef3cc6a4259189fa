import type { PosCatalogItem } from "@saolang/contracts";
import type {
  BasketLine,
  BasketRow,
  ReturnDraft,
  ReturnRow,
  SaleRow,
  TakenMoney,
} from "../../local/ledger-rows.js";
import { type LogEntry, logEntry } from "../../local/log-entry.js";
import type { Ledger } from "../../local/ledger.js";
import { createStore, type Store } from "../../local/store.js";
import type { SellingBasket } from "../../sw/selling-lock.js";
import { keepsAgeCheck } from "./age.js";
import {
  addPieces,
  isEmptyBasket,
  type LineTerms,
  setBasketTerms,
  setQuantity,
  setTerms,
} from "./basket.js";
import { priceBasket } from "./price.js";

/** Steps that can be taken back: a whole conversation with a customer. */
const mostSteps = 30;

/** What was written last and stays on the screen until the next customer; each null when there is none. */
export interface ShownPapers {
  readonly sale: SaleRow | null;
  readonly back: ReturnRow | null;
}

const noPapers: ShownPapers = { sale: null, back: null };

export interface BasketView {
  readonly row: BasketRow;
  /** Of the receipts that the row names. */
  readonly papers: ShownPapers;
  /** The baskets before each act since the last sale, the latest last. */
  readonly past: readonly BasketRow[];
  /** What the last act was, while it can be taken back. */
  readonly lastAct: "removed" | "other" | null;
}

/** Who acts, and when, for what is written in the log. */
export interface By {
  readonly clerkName: string;
  readonly at: Date;
}

/** The basket of this window: at once on the screen, a moment later in the ledger, so that a reload keeps it. */
export interface BasketKeeper {
  readonly view: Store<BasketView>;
  readonly add: (item: PosCatalogItem, pieces?: number) => void;
  readonly setQuantity: (lineId: string, quantity: number, by: By) => void;
  readonly setTerms: (lineId: string, terms: LineTerms) => void;
  readonly setBasketTerms: (terms: Pick<LineTerms, "discount" | "note">) => void;
  readonly clear: (by: By) => void;
  readonly confirmAge: (clerkId: string, age: number, by: By) => void;
  /** The customer is too young: what asks for an age goes out. */
  readonly removeAged: (by: By) => void;
  readonly setExchange: (exchange: ReturnDraft | null) => void;
  /** Money taken before the sale is written; no act of the basket, so nothing to take back. */
  readonly setTaken: (taken: TakenMoney | null) => void;
  /** Takes the last act back. */
  readonly undo: () => void;
  /** Leaves the receipt on the screen for the next sale. */
  readonly nextSale: () => void;
  /** Waits until the ledger holds what the screen shows; payment goes on from there. */
  readonly settled: () => Promise<BasketRow>;
  /** Takes over what the ledger holds, after another part of the till wrote there. */
  readonly reload: () => Promise<void>;
}

/** The basket as what must not be interrupted. */
export const asSelling = ({ view }: BasketKeeper): SellingBasket => ({
  isSelling: () => !isEmptyBasket(view.get().row),
  subscribe: view.subscribe,
});

async function rowOf(ledger: Ledger, slot: number, mintId: () => string): Promise<BasketRow> {
  return (
    (await ledger.baskets.get(slot)) ?? { slot, saleId: mintId(), lines: [], shownSaleId: null }
  );
}

async function papersOf(ledger: Ledger, { shownSaleId, shownReturnId }: BasketRow) {
  return {
    sale: shownSaleId === null ? null : ((await ledger.sales.get(shownSaleId)) ?? null),
    back: shownReturnId ? ((await ledger.returns.get(shownReturnId)) ?? null) : null,
  };
}

/** The basket as goods and talk left it: no receipt on the screen any more. */
function open({ shownReturnId: _shown, ...row }: BasketRow): BasketRow {
  return { ...row, shownSaleId: null };
}

export async function createBasketKeeper(
  ledger: Ledger,
  slot: number,
  mintId: () => string,
): Promise<BasketKeeper> {
  const fresh = (row: BasketRow, papers = noPapers): BasketView => ({
    ...{ row, papers },
    past: [],
    lastAct: null,
  });
  async function kept(): Promise<BasketView> {
    const row = await rowOf(ledger, slot, mintId);
    return fresh(row, await papersOf(ledger, row));
  }
  const view = createStore(await kept());
  const unwritten: LogEntry[] = [];
  let written: Promise<unknown> = Promise.resolve();

  /** The latest basket and what the log still lacks of it, both or neither. */
  async function write(): Promise<void> {
    const { row } = view.get();
    const entries = [...unwritten];
    await ledger.transaction("rw", ledger.baskets, ledger.log, async () => {
      await ledger.baskets.put(row);
      await ledger.log.bulkAdd(entries);
    });
    unwritten.splice(0, entries.length);
  }

  function keep(next: BasketView, entries: readonly LogEntry[] = []): void {
    view.set(next);
    unwritten.push(...entries);
    // One after the other, so that the last basket on the screen is the last in the ledger. A failed write is seen
    // by whoever waits for it before payment; selling on is still right.
    written = written.catch(() => undefined).then(write);
    written.catch(() => undefined);
  }

  /** One act of the clerk: the basket as it is after it, with a way back. */
  function act(
    next: BasketRow,
    entries: readonly LogEntry[] = [],
    lastAct: BasketView["lastAct"] = "other",
  ): void {
    const { row, past } = view.get();
    const steps = [...past, row].slice(-mostSteps);
    keep({ row: open(next), papers: noPapers, past: steps, lastAct }, entries);
  }

  function withLines(lines: readonly BasketLine[]): BasketRow {
    const { row } = view.get();
    if (keepsAgeCheck(row.lines, lines)) return { ...row, lines };
    const { ageCheck: _ageCheck, ...unchecked } = row;
    return { ...unchecked, lines };
  }

  function takeOut(isOut: (line: BasketLine) => boolean, { at, clerkName }: By): void {
    const entries = lines()
      .filter(isOut)
      .map(({ item: { title, price }, quantity }) =>
        logEntry(at, clerkName, "line_removed", { title, quantity, price }),
      );
    act(withLines(lines().filter((line) => !isOut(line))), entries, "removed");
  }

  const lines = (): readonly BasketLine[] => view.get().row.lines;

  return {
    view,
    add: (item, pieces = 1) => act(withLines(addPieces(lines(), item, mintId, pieces))),
    setQuantity(lineId, quantity, by) {
      if (quantity <= 0) takeOut((line) => line.lineId === lineId, by);
      else act(withLines(setQuantity(lines(), lineId, quantity)));
    },
    setTerms: (lineId, terms) => act(withLines(setTerms(lines(), lineId, terms))),
    setBasketTerms: (terms) => act(setBasketTerms(view.get().row, terms)),
    clear({ at, clerkName }) {
      const { row } = view.get();
      const { slot, saleId, shownSaleId, taken } = row;
      const facts = { lines: row.lines.length, amount: priceBasket(row).totals.due };
      const empty = { slot, saleId, shownSaleId, lines: [], ...(taken ? { taken } : {}) };
      act(empty, [logEntry(at, clerkName, "basket_cleared", facts)], "removed");
    },
    confirmAge(clerkId, age, { at, clerkName }) {
      const ageCheck = { confirmedBy: clerkId, confirmedAt: at.toISOString() };
      act({ ...view.get().row, ageCheck }, [logEntry(at, clerkName, "age_confirmed", { age })]);
    },
    removeAged: (by) => takeOut(({ item }) => item.min_age !== null, by),
    setExchange(exchange) {
      const { exchange: _exchange, ...row } = view.get().row;
      act(exchange === null ? row : { ...row, exchange });
    },
    setTaken(taken) {
      const { row, ...rest } = view.get();
      const { taken: _taken, ...untaken } = row;
      keep({ ...rest, row: taken === null ? untaken : { ...untaken, taken } });
    },
    undo() {
      const { row, past } = view.get();
      const before = past.at(-1);
      if (!before) return;
      const { taken: _taken, ...basket } = before;
      // Money that was taken since stays taken.
      const back = row.taken ? { ...basket, taken: row.taken } : basket;
      keep({
        ...{ row: open(back), papers: noPapers },
        past: past.slice(0, -1),
        lastAct: past.length > 1 ? "other" : null,
      });
    },
    nextSale: () => keep(fresh(open(view.get().row))),
    async settled() {
      // A write that failed may fit by now: the cache was given up meanwhile.
      await written.catch(() => (written = write()));
      return view.get().row;
    },
    async reload() {
      view.set(await kept());
    },
  };
}
