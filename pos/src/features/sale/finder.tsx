import type { PosCatalogItem } from "@saolang/contracts";
import { Icon } from "@saolang/ui/icon";
import { Notice } from "@saolang/ui/notice";
import { type KeyboardEvent, useDeferredValue, useState } from "react";
import { useTranslations } from "use-intl";
import { type Store, useStore } from "../../local/store.js";
import type { Ledger } from "../../local/ledger.js";
import { usePause } from "../../local/use-pause.js";
import { useFocus } from "../../pieces/use-focus.js";
import { useShortcut } from "../../pieces/use-shortcut.js";
import { useStable } from "../../pieces/use-stable.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { GoodsList } from "../catalogue/goods-list.js";
import { useStarFreshness } from "../catalogue/use-star-freshness.js";
import { QuickKeys } from "./quick-keys-grid.js";
import styles from "./sell.module.css";
import { readTimes } from "./times.js";
import { shortestQuery, useFound } from "./use-found.js";
import type { ScanNews } from "./use-scans.js";

interface FinderProps {
  readonly catalogue: Catalogue;
  readonly ledger: Ledger;
  readonly now: Date;
  readonly news: ScanNews | null;
  /** What stands in the field. */
  readonly typed: Store<string>;
  /** Something was typed: what was said of the scan before is over. */
  readonly onTyped: () => void;
  readonly onPick: (item: PosCatalogItem) => void;
  readonly onAbout: (item: PosCatalogItem) => void;
  /** True while nothing lies over the finder. */
  readonly isActive: boolean;
  /** Enter on an empty field: go on to payment. */
  readonly onEnterEmpty: () => void;
}

function News({ news }: { readonly news: ScanNews | null }) {
  const t = useTranslations("sale");
  if (news === null) return null;
  if (news.kind === "added") {
    return (
      <p className={styles.added} role="status">
        {t("added", { title: news.title, count: news.count })}
      </p>
    );
  }
  if (news.kind === "busy") return <Notice tone="bad">{t("busy_paying")}</Notice>;
  const { code } = news;
  return (
    <Notice tone="bad">{t(news.kind === "misread" ? "misread" : "unknown_code", { code })}</Notice>
  );
}

/** On a touch screen a focused field calls up the keyboard over half the till; scans need no focus. */
const hasOwnKeyboard = matchMedia("(hover: hover)").matches;

/** Longer than a scanner takes from key to key, shorter than any hand. */
const betweenKeysMs = 45;

/** The one field of the till: scans end up in the basket by themselves, typed words find goods. */
export function Finder(props: FinderProps) {
  const { catalogue, ledger, now, news, typed, onTyped, onPick, onAbout, onEnterEmpty } = props;
  const t = useTranslations("sale");
  const query = useStore(typed);
  const field = useFocus<HTMLInputElement>(hasOwnKeyboard);
  const [mark, setMark] = useState({ of: "", at: 0 });
  const { version, count } = useStore(catalogue.state);
  const wanted = readTimes(query).rest;
  // A scanner's keys come faster: what is half of a code is never looked for.
  const sought = useDeferredValue(usePause(wanted, betweenKeysMs));
  const { freshness } = useStarFreshness(catalogue, now);
  const found = useFound(catalogue, ledger, sought, { version, freshness, now });
  const isSearching = sought.trim().length >= shortestQuery;
  useShortcut("F2", () => field.current?.focus());
  // Another search starts again at its best find.
  const marked = mark.of === sought ? mark.at : 0;

  function onQuery(next: string): void {
    typed.set(next);
    onTyped();
  }

  function pick(item: PosCatalogItem): void {
    onPick(item);
    if (hasOwnKeyboard) field.current?.focus({ preventScroll: true });
    else field.current?.blur();
  }

  function enter(): void {
    if (query.trim() === "") return onEnterEmpty();
    // What is on the screen may be a letter behind what was typed; Enter means what was typed.
    const exact = catalogue.goods.byCode(wanted);
    const isShown = sought === wanted && isSearching;
    const item = exact ?? (isShown ? found[marked]?.item : undefined);
    if (item) pick(item);
  }
  const [onRow, onRowAbout] = [useStable(pick), useStable(onAbout)];

  function onKeyDown(event: KeyboardEvent): void {
    const last = Math.max(0, found.length - 1);
    if (event.key === "Enter" && !event.nativeEvent.isComposing) enter();
    else if (event.key === "ArrowDown") setMark({ of: sought, at: Math.min(last, marked + 1) });
    else if (event.key === "ArrowUp") setMark({ of: sought, at: Math.max(0, marked - 1) });
    else if (event.key === "Escape") onQuery("");
    else return;
    event.preventDefault();
  }

  return (
    <section className={styles.finder} data-searching={isSearching || undefined}>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          ref={field}
          type="text"
          name="find"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-label={t("scan")}
          placeholder={t("scan")}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {query !== "" ? (
          <button type="button" aria-label={t("clear_search")} onClick={() => onQuery("")}>
            <Icon name="close" />
          </button>
        ) : (
          <kbd className={styles.key}>F2</kbd>
        )}
      </div>
      <News news={news} />
      {isSearching ? null : (
        <QuickKeys
          ledger={ledger}
          byVariant={(variantId) => catalogue.goods.byVariant(variantId)}
          isActive={props.isActive}
          onPick={pick}
          onAbout={onAbout}
        />
      )}
      <div className={styles.found}>
        <h2>{isSearching ? t("found") : t("goods")}</h2>
        {count === 0 ? <p>{t("no_goods")}</p> : null}
        {isSearching && found.length === 0 && count > 0 ? <p>{t("nothing")}</p> : null}
        <GoodsList
          label={isSearching ? t("found") : t("goods")}
          goods={found}
          marked={isSearching ? marked : null}
          onPick={onRow}
          onAbout={onRowAbout}
        />
      </div>
    </section>
  );
}
