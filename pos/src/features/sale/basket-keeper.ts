import type { PosCatalogItem } from "@saolang/contracts";
import type { BasketLine, BasketRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { createStore, type Store } from "../../local/store.js";
import { addPiece, setQuantity } from "./basket.js";

export interface BasketView {
  readonly row: BasketRow;
  /** The lines before the last removal, for as long as it can be taken back. */
  readonly undo: readonly BasketLine[] | null;
}

/** The basket of this window: at once on the screen, a moment later in the ledger, so that a reload keeps it. */
export interface BasketKeeper {
  readonly view: Store<BasketView>;
  readonly add: (item: PosCatalogItem) => void;
  readonly setQuantity: (lineId: string, quantity: number) => void;
  readonly clear: () => void;
  readonly undo: () => void;
  /** Leaves the receipt on the screen for the next sale. */
  readonly nextSale: () => void;
  /** Waits until the ledger holds what the screen shows; payment goes on from there. */
  readonly settled: () => Promise<BasketRow>;
  /** Takes over what the ledger holds, after a sale was written. */
  readonly reload: () => Promise<void>;
}

async function rowOf(ledger: Ledger, slot: number, mintId: () => string): Promise<BasketRow> {
  return (
    (await ledger.baskets.get(slot)) ?? { slot, saleId: mintId(), lines: [], shownSaleId: null }
  );
}

export async function createBasketKeeper(
  ledger: Ledger,
  slot: number,
  mintId: () => string,
): Promise<BasketKeeper> {
  const view = createStore<BasketView>({ row: await rowOf(ledger, slot, mintId), undo: null });
  let written: Promise<unknown> = Promise.resolve();

  function keep(row: BasketRow, undo: BasketView["undo"] = null): void {
    view.set({ row, undo });
    // One after the other, so that the last basket on the screen is the last in the ledger. A failed write is seen
    // by whoever waits for it before payment; selling on is still right.
    written = written.catch(() => undefined).then(() => ledger.baskets.put(row));
    written.catch(() => undefined);
  }

  function change(lines: readonly BasketLine[], undo: BasketView["undo"] = null): void {
    keep({ ...view.get().row, lines, shownSaleId: null }, undo);
  }

  const linesNow = (): readonly BasketLine[] => view.get().row.lines;

  return {
    view,
    add: (item) => change(addPiece(linesNow(), item, mintId)),
    setQuantity: (lineId, quantity) =>
      change(setQuantity(linesNow(), lineId, quantity), quantity <= 0 ? linesNow() : null),
    clear: () => change([], linesNow()),
    undo() {
      const { undo } = view.get();
      if (undo) change(undo);
    },
    nextSale: () => keep({ ...view.get().row, shownSaleId: null }),
    async settled() {
      await written;
      return view.get().row;
    },
    async reload() {
      view.set({ row: await rowOf(ledger, slot, mintId), undo: null });
    },
  };
}
