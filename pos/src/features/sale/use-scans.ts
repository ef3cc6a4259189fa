import type { PosCatalogItem } from "@saolang/contracts";
import { classifyScan } from "@saolang/domain/product-code";
import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { listenForScans } from "../../device/wedge-listener.js";

/** What the last scan or typed code came to, to be said under the scan field. */
export type ScanNews =
  | { readonly kind: "added"; readonly title: string }
  | { readonly kind: "unknown" | "misread"; readonly code: string }
  | { readonly kind: "busy" };

interface Scanning {
  readonly byCode: (code: string) => PosCatalogItem | null;
  readonly add: (item: PosCatalogItem) => void;
  /** True while cash is being taken: the sale on the counter must not change under the clerk's hands. */
  readonly isBusy: boolean;
}

/** Scans go into the basket, whatever has the focus; the news says what came of the last one. */
export function useScans({ byCode, add, isBusy }: Scanning): {
  readonly news: ScanNews | null;
  /** Goods picked from the list, as if they had been scanned. */
  readonly take: (item: PosCatalogItem) => void;
  readonly forget: () => void;
} {
  const [news, setNews] = useState<ScanNews | null>(null);

  function scan(code: string): void {
    if (isBusy) return setNews({ kind: "busy" });
    const item = byCode(code);
    if (item === null) {
      const kind = classifyScan(code).kind === "misread" ? "misread" : "unknown";
      return setNews({ kind, code });
    }
    take(item);
  }

  function take(item: PosCatalogItem): void {
    add(item);
    setNews({ kind: "added", title: item.title });
  }

  const onScan = useEffectEvent(scan);
  useEffect(() => listenForScans(window, (code) => onScan(code)), []);
  return { news, take, forget: useCallback(() => setNews(null), []) };
}
