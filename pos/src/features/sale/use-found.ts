import type { StarFreshness } from "@saolang/domain/star-freshness";
import { useCallback, useMemo } from "react";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import type { ShownGoods } from "../catalogue/goods-list.js";

const shownLimit = 60;
/** One letter begins half of all words, and is the first key of every scan. */
export const shortestQuery = 2;

/** Pieces sold here that the catalogue does not know of yet, by variant; below zero. */
function useOwnSales(ledger: Ledger): ReadonlyMap<string, number> {
  const rows = useLive(useCallback(() => ledger.stockDeltas.toArray(), [ledger]));
  return useMemo(() => {
    const sums = new Map<string, number>();
    for (const { variantId, quantity } of rows ?? []) {
      sums.set(variantId, (sums.get(variantId) ?? 0) + quantity);
    }
    return sums;
  }, [rows]);
}

/** Goods that answer what was typed, as they stand now; with nothing typed, the shelf from the top. */
export function useFound(
  catalogue: Catalogue,
  ledger: Ledger,
  query: string,
  view: { readonly version: number; readonly freshness: StarFreshness; readonly now: Date },
): readonly ShownGoods[] {
  const own = useOwnSales(ledger);
  const { version, freshness, now } = view;
  const items = useMemo(
    () => {
      const typed = query.trim();
      if (typed.length >= shortestQuery) return catalogue.goods.search(typed, shownLimit);
      return catalogue.goods.shelf(shownLimit);
    },
    // The index is one object for life; its version tells when its content changed.
    [catalogue, query, version],
  );
  return useMemo(
    () =>
      items.map((item) => ({
        item,
        stars: catalogue.certificateOf(item.variant_id, now)?.stars ?? null,
        stock: item.stock + (own.get(item.variant_id) ?? 0),
      })),
    // Data that a server has just confirmed may show its stars again, the same goods at the same instant.
    [catalogue, items, own, now, freshness],
  );
}
