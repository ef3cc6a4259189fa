import type { PosCatalogItem } from "@saolang/contracts";
import { classifyScan } from "@saolang/domain/product-code";
import { parseReceiptNumber } from "@saolang/domain/receipt-number";
import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { listenForScans } from "../../device/wedge-listener.js";

/** What the last scan or typed code came to, to be said under the scan field. */
export type ScanNews =
  | { readonly kind: "added"; readonly title: string; readonly count: number }
  | { readonly kind: "unknown" | "misread"; readonly code: string }
  | { readonly kind: "busy" };

interface Scanning {
  readonly byCode: (code: string) => PosCatalogItem | null;
  /** Puts goods into the basket; answers how many pieces. */
  readonly add: (item: PosCatalogItem) => number;
  readonly onReceipt: (receiptNumber: string) => void;
  /** True while money is being taken: the sale on the counter must not change under the clerk's hands. */
  readonly isBusy: boolean;
  /** False while something lies over the sale that takes scans itself. */
  readonly isListening: boolean;
}

/** Scans go into the basket, whatever has the focus; the news says what came of the last one. */
export function useScans({ byCode, add, onReceipt, isBusy, isListening }: Scanning): {
  readonly news: ScanNews | null;
  /** Goods picked from the list, as if they had been scanned. */
  readonly take: (item: PosCatalogItem) => void;
  readonly forget: () => void;
} {
  const [news, setNews] = useState<ScanNews | null>(null);

  function scan(code: string): void {
    if (isBusy) return setNews({ kind: "busy" });
    const item = byCode(code);
    if (item !== null) return take(item);
    if (parseReceiptNumber(code) !== null) return onReceipt(code);
    const kind = classifyScan(code).kind === "misread" ? "misread" : "unknown";
    setNews({ kind, code });
  }

  function take(item: PosCatalogItem): void {
    setNews({ kind: "added", title: item.title, count: add(item) });
  }

  const onScan = useEffectEvent(scan);
  useEffect(
    () => (isListening ? listenForScans(window, (code) => onScan(code)) : undefined),
    [isListening],
  );
  return { news, take, forget: useCallback(() => setNews(null), []) };
}
