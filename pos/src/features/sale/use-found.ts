import type { StarFreshness } from "@saolang/domain/star-freshness";
import { useMemo } from "react";
import type { Ledger } from "../../local/ledger.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import type { ShownGoods } from "../catalogue/goods-list.js";
import { useOwnMoves } from "./use-own-moves.js";

const shownLimit = 60;
/** One letter begins half of all words, and is the first key of every scan. */
export const shortestQuery = 2;

/** Goods that answer what was typed, as they stand now; with nothing typed, the shelf from the top. */
export function useFound(
  catalogue: Catalogue,
  ledger: Ledger,
  query: string,
  view: { readonly version: number; readonly freshness: StarFreshness; readonly now: Date },
): readonly ShownGoods[] {
  const own = useOwnMoves(ledger);
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
