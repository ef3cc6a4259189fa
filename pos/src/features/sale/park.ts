import { accept, refuse, type Result } from "@saolang/domain/result";
import type { BasketRow, ParkedBasketRow } from "../../local/ledger-rows.js";
import { logEntry } from "../../local/log-entry.js";
import type { Ledger } from "../../local/ledger.js";
import { type Basket, isEmptyBasket } from "./basket.js";
import { priceBasket } from "./price.js";

interface Parking {
  readonly ledger: Ledger;
  readonly clerkName: string;
  readonly at: Date;
  readonly mintId: () => string;
}

const basketOf = ({
  slot: _slot,
  shownSaleId: _sale,
  shownReturnId: _return,
  ...basket
}: BasketRow): Basket => basket;

const factsOf = (basket: Basket, name: string | null) => ({
  lines: basket.lines.length,
  amount: priceBasket(basket).totals.due,
  ...(name === null ? {} : { name }),
});

/** Call inside a transaction on baskets, parked baskets and log. */
async function putAside(
  { ledger, clerkName, at, mintId }: Parking,
  row: BasketRow,
  name: string | null,
): Promise<void> {
  const basket = basketOf(row);
  await ledger.parkedBaskets.add({
    parkedId: mintId(),
    parkedAt: at.toISOString(),
    clerkName,
    name,
    basket,
  });
  await ledger.log.add(logEntry(at, clerkName, "basket_parked", factsOf(basket, name)));
}

/** Puts the basket of a window aside, under a name or by its time, and leaves an empty one with a sale of its own. */
export async function parkBasket(
  parking: Parking,
  row: BasketRow,
  name: string | null,
): Promise<void> {
  const { ledger, mintId } = parking;
  await ledger.transaction("rw", ledger.baskets, ledger.parkedBaskets, ledger.log, async () => {
    await putAside(parking, row, name);
    await ledger.baskets.put({
      slot: row.slot,
      saleId: mintId(),
      lines: [],
      shownSaleId: null,
    });
  });
}

/**
 * Brings a parked basket back into a window; what lies there is parked in its place. Refuses (parked_gone) a basket that
 * another window has taken meanwhile.
 */
export async function resumeBasket(
  parking: Parking,
  row: BasketRow,
  parkedId: string,
): Promise<Result<ParkedBasketRow, "parked_gone">> {
  const { ledger, clerkName, at } = parking;
  return ledger.transaction(
    "rw",
    ledger.baskets,
    ledger.parkedBaskets,
    ledger.log,
    async (): Promise<Result<ParkedBasketRow, "parked_gone">> => {
      const parked = await ledger.parkedBaskets.get(parkedId);
      if (!parked) return refuse("parked_gone");
      if (!isEmptyBasket(row)) await putAside(parking, row, null);
      await ledger.parkedBaskets.delete(parkedId);
      await ledger.baskets.put({ ...parked.basket, slot: row.slot, shownSaleId: null });
      await ledger.log.add(
        logEntry(at, clerkName, "basket_resumed", factsOf(parked.basket, parked.name)),
      );
      return accept(parked);
    },
  );
}
