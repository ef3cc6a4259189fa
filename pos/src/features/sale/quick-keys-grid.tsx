import type { PosCatalogItem } from "@saolang/contracts";
import { Amount } from "@saolang/ui/amount";
import { useCallback, useEffect, useEffectEvent } from "react";
import { useTranslations } from "use-intl";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";
import { readQuickKeys } from "./quick-keys.js";
import styles from "./quick-keys.module.css";
import { useLongPress } from "./use-long-press.js";

interface QuickKeysProps {
  readonly ledger: Ledger;
  readonly byVariant: (variantId: string) => PosCatalogItem | null;
  readonly isActive: boolean;
  readonly onPick: (item: PosCatalogItem) => void;
  readonly onAbout: (item: PosCatalogItem) => void;
}

/** How many keys can be pressed as Alt and a digit. */
const numbered = 9;

interface KeyProps {
  readonly item: PosCatalogItem;
  readonly position: number;
  readonly onPick: () => void;
  readonly onAbout: () => void;
}

function QuickKey({ item, position, onPick, onAbout }: KeyProps) {
  const press = useLongPress(onPick, onAbout);
  return (
    <button type="button" className={styles.quick} {...press}>
      <span className={styles.title}>
        {item.title}
        {item.variant_title ? ` · ${item.variant_title}` : null}
      </span>
      <span className={styles.foot}>
        <Amount value={item.price} />
        {position < numbered ? <kbd>Alt {position + 1}</kbd> : null}
      </span>
    </button>
  );
}

/** Goods one tap away, in the order the clerks of this till gave them. */
export function QuickKeys({ ledger, byVariant, isActive, onPick, onAbout }: QuickKeysProps) {
  const t = useTranslations("sale");
  const rows = useLive(useCallback(() => readQuickKeys(ledger), [ledger]));
  // Goods that are no longer sold here keep their key and come back with it.
  const items = (rows ?? []).map(({ variantId }) => byVariant(variantId)).filter((item) => !!item);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    if (!isActive || !event.altKey || event.ctrlKey || event.repeat || !digit) return;
    const item = items[Number(digit) - 1];
    if (!item) return;
    event.preventDefault();
    onPick(item);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  if (items.length === 0) return null;
  return (
    <ul className={styles.keys} aria-label={t("quick")}>
      {items.map((item, position) => (
        <li key={item.variant_id}>
          <QuickKey
            item={item}
            position={position}
            onPick={() => onPick(item)}
            onAbout={() => onAbout(item)}
          />
        </li>
      ))}
    </ul>
  );
}
