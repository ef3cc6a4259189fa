import type { PosCatalogItem } from "@saolang/contracts";
import { classifyScan } from "@saolang/domain/product-code";
import { useEffect, useEffectEvent, useState } from "react";
import { listenForScans } from "../../device/wedge-listener.js";

/** What came of the last goods: on the paper, or a code that names none here. */
export type GoodsNews =
  | { readonly kind: "added"; readonly title: string }
  | { readonly kind: "unknown_code" | "misread"; readonly code: string };

interface GoodsScan {
  readonly news: GoodsNews | null;
  /** Goods picked from the list, as if they had been scanned. */
  readonly take: (item: PosCatalogItem) => void;
  readonly forget: () => void;
}

/** Scans go onto the paper, whatever has the focus. */
export function useGoodsScan(
  byCode: (code: string) => PosCatalogItem | null,
  add: (item: PosCatalogItem) => void,
): GoodsScan {
  const [news, setNews] = useState<GoodsNews | null>(null);

  function take(item: PosCatalogItem): void {
    add(item);
    setNews({ kind: "added", title: item.title });
  }

  function scan(code: string): void {
    const item = byCode(code);
    if (item) return take(item);
    setNews({ kind: classifyScan(code).kind === "misread" ? "misread" : "unknown_code", code });
  }

  const onScan = useEffectEvent(scan);
  useEffect(() => listenForScans(window, (code) => onScan(code)), []);
  return { news, take, forget: () => setNews(null) };
}
