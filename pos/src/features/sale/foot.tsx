import { formatDong, negate, subtract, sum, dong, zeroDong } from "@saolang/domain/money";
import { Amount } from "@saolang/ui/amount";
import { Button } from "@saolang/ui/button";
import { useTranslations } from "use-intl";
import type { BasketView } from "./basket-keeper.js";
import { isEmptyBasket, pieceCount } from "./basket.js";
import styles from "./foot.module.css";
import type { PricedBasket } from "./price.js";
import { type Credit, openCash } from "./tenders.js";

interface FootProps {
  readonly view: BasketView;
  readonly priced: PricedBasket;
  readonly credit: Credit | null;
  readonly parkedCount: number;
  readonly onPay: () => void;
  readonly onClear: () => void;
  readonly onUndo: () => void;
  readonly onTerms: () => void;
  readonly onParked: () => void;
  readonly onDropExchange: () => void;
}

/** What is to be paid, and the one button that takes it; always at the bottom of the basket. */
export function Foot(props: FootProps) {
  const { view, priced, credit, parkedCount } = props;
  const t = useTranslations("sale");
  const { row, past, lastAct } = view;
  const { lines } = row;
  const recorded = row.taken?.recorded ?? [];
  const exact = priced.totals.due;
  const open = openCash({ exact, credit, recorded });
  const rounding = open.ok ? open.value.rounding : zeroDong;
  const giveBack = credit !== null && credit.amount > exact;
  const due = giveBack ? subtract(credit.amount, exact) : open.ok ? open.value.cash : zeroDong;
  const figure = (what: string, value: number) => (
    <p className={styles.figure}>
      <span>{what}</span>
      <Amount value={value} />
    </p>
  );
  return (
    <div className={styles.foot}>
      <p className="visually-hidden" role="status">
        {lastAct === "removed" ? t("removed") : null}
      </p>
      <div className={styles.tools}>
        <Button tone="quiet" disabled={past.length === 0} onClick={props.onUndo}>
          {t("undo")}
        </Button>
        <Button
          tone="quiet"
          disabled={isEmptyBasket(row) || recorded.length > 0}
          onClick={props.onClear}
        >
          {t("clear")}
        </Button>
        <Button
          tone="quiet"
          aria-label={t("terms")}
          disabled={lines.length === 0}
          onClick={props.onTerms}
        >
          {t("discount")}
        </Button>
        <Button
          tone="quiet"
          disabled={isEmptyBasket(row) && parkedCount === 0}
          onClick={props.onParked}
        >
          {parkedCount === 0 ? t("park") : t("parked", { count: parkedCount })}
        </Button>
      </div>
      {row.note === undefined ? null : <p className={styles.note}>{row.note}</p>}
      {row.discount === undefined
        ? null
        : figure(`${t("basket_discount")}: ${row.discount.reason}`, negate(priced.basketDiscount))}
      {credit === null ? null : (
        <div className={styles.exchange}>
          {figure(t("credit"), negate(credit.amount))}
          <Button tone="plain" onClick={props.onDropExchange}>
            {t("drop_exchange")}
          </Button>
        </div>
      )}
      {recorded.length === 0
        ? null
        : figure(t("taken"), negate(sum(recorded.map(({ amount }) => dong(amount)))))}
      <p className={styles.due} aria-live="polite">
        <span>
          {giveBack ? t("give_back") : t("due")}
          <small>
            {t("pieces", { count: pieceCount(lines) })}
            {rounding === 0 ? null : ` · ${t("rounding", { amount: formatDong(rounding) })}`}
          </small>
        </span>
        <Amount className={styles.amount} value={due} />
      </p>
      <Button
        size="large"
        wide
        className={styles.pay}
        disabled={lines.length === 0}
        onClick={props.onPay}
      >
        {t("pay")}
        <kbd className={styles.key}>F9</kbd>
      </Button>
    </div>
  );
}
