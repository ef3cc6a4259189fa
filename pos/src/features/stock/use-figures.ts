import type { Shelf } from "@saolang/domain/shelf";
import { useCallback, useMemo } from "react";
import type { Ledger } from "../../local/ledger.js";
import { useStore } from "../../local/store.js";
import { useLive } from "../../local/use-live.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { shelfOfGoods } from "../catalogue/shelf-of-goods.js";

/** What the till knows of the shelf now: the server's figures and what was written here since. Null until that is read. */
export function useFigures(
  ledger: Ledger,
  catalogue: Catalogue,
): ((variantId: string) => Shelf) | null {
  useStore(catalogue.state);
  const deltas = useLive(useCallback(() => ledger.stockDeltas.toArray(), [ledger]));
  const own = useMemo(() => {
    const sums = new Map<string, number>();
    for (const { variantId, quantity } of deltas ?? []) {
      sums.set(variantId, (sums.get(variantId) ?? 0) + quantity);
    }
    return sums;
  }, [deltas]);
  if (deltas === undefined) return null;
  return (variantId) => shelfOfGoods(catalogue.goods.byVariant(variantId), own.get(variantId) ?? 0);
}
