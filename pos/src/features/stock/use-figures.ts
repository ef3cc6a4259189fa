import { useCallback, useMemo } from "react";
import type { Ledger } from "../../local/ledger.js";
import { useStore } from "../../local/store.js";
import { useLive } from "../../local/use-live.js";
import type { Catalogue } from "../catalogue/catalogue.js";

/** What the till shows of goods now: the server's figure and what was written here since. */
export function useFigures(
  ledger: Ledger,
  catalogue: Catalogue,
): ((variantId: string) => number) | null {
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
  return (variantId) =>
    (catalogue.goods.byVariant(variantId)?.stock ?? 0) + (own.get(variantId) ?? 0);
}
