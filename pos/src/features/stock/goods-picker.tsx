import type { PosCatalogItem } from "@saolang/contracts";
import { FieldFrame } from "@saolang/ui/field";
import { Notice } from "@saolang/ui/notice";
import { type KeyboardEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { useFocus } from "../../pieces/use-focus.js";
import rows from "../../pieces/rows.module.css";
import type { Catalogue } from "../catalogue/catalogue.js";
import styles from "./stock.module.css";
import { useGoodsScan } from "./use-goods-scan.js";

interface GoodsPickerProps {
  readonly catalogue: Catalogue;
  readonly onPick: (item: PosCatalogItem) => void;
}

const foundLimit = 12;
const shortestQuery = 2;

/** Scan goods, or type a part of their name; no figure of the books is shown here. */
export function GoodsPicker({ catalogue, onPick }: GoodsPickerProps) {
  const t = useTranslations("stock");
  const sale = useTranslations("sale");
  const field = useFocus<HTMLInputElement>(matchMedia("(hover: hover)").matches);
  const [query, setQuery] = useState("");
  const { goods } = catalogue;
  const { news, take, forget } = useGoodsScan((code) => goods.byCode(code), onPick);
  const found = query.trim().length >= shortestQuery ? goods.search(query, foundLimit) : [];

  function pick(item: PosCatalogItem): void {
    take(item);
    setQuery("");
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const item = goods.byCode(query) ?? found[0];
    if (item) pick(item);
  }

  return (
    <div className="stack">
      <FieldFrame label={t("find")}>
        {(control) => (
          <input
            {...control}
            ref={field}
            name="find"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            value={query}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              setQuery(event.target.value);
              forget();
            }}
          />
        )}
      </FieldFrame>
      <p className={styles.news} role="status">
        {news?.kind === "added" ? sale("added", { title: news.title, count: 1 }) : null}
      </p>
      {news === null || news.kind === "added" ? null : (
        <Notice tone="bad">{sale(news.kind, { code: news.code })}</Notice>
      )}
      {query.trim().length >= shortestQuery && found.length === 0 ? <p>{sale("nothing")}</p> : null}
      <ul className={rows.rows} aria-label={sale("found")}>
        {found.map((item) => (
          <li key={item.variant_id}>
            <button type="button" className={rows.row} onClick={() => pick(item)}>
              <span>
                <strong>{item.title}</strong>
                <small>
                  {[item.variant_title, item.producer_name].filter(Boolean).join(" · ")}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
