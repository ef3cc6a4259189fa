import { useCallback, useMemo } from "react";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";

/** Pieces that went out or came back here and that the catalogue does not know of yet, by variant. */
export function useOwnMoves(ledger: Ledger): ReadonlyMap<string, number> {
  const rows = useLive(useCallback(() => ledger.stockDeltas.toArray(), [ledger]));
  return useMemo(() => {
    const sums = new Map<string, number>();
    for (const { variantId, quantity } of rows ?? []) {
      sums.set(variantId, (sums.get(variantId) ?? 0) + quantity);
    }
    return sums;
  }, [rows]);
}
