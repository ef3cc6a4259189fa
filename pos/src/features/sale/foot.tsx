import { formatDong } from "@saolang/domain/money";
import { Amount } from "@saolang/ui/amount";
import { Button } from "@saolang/ui/button";
import { useTranslations } from "use-intl";
import type { BasketView } from "./basket-keeper.js";
import { basketTotals, pieceCount } from "./basket.js";
import styles from "./sell.module.css";

interface FootProps {
  readonly view: BasketView;
  readonly onPay: () => void;
  readonly onClear: () => void;
  readonly onUndo: () => void;
}

/** What is to be paid, and the one button that takes it; always at the bottom of the basket. */
export function Foot({ view, onPay, onClear, onUndo }: FootProps) {
  const t = useTranslations("sale");
  const { lines } = view.row;
  const { due, rounding } = basketTotals(lines);
  return (
    <div className={styles.foot}>
      {view.undo === null ? null : (
        <p className={styles.undo} role="status">
          {t("removed")}
          <Button tone="quiet" size="small" onClick={onUndo}>
            {t("undo")}
          </Button>
        </p>
      )}
      <p className={styles.due}>
        <span>
          {t("due")}
          <small>
            {t("pieces", { count: pieceCount(lines) })}
            {rounding === 0 ? null : ` · ${t("rounding", { amount: formatDong(rounding) })}`}
          </small>
        </span>
        <Amount className={styles.amount} value={due} />
      </p>
      <div className={styles.actions}>
        <Button tone="quiet" disabled={lines.length === 0} onClick={onClear}>
          {t("clear")}
        </Button>
        <Button size="large" disabled={lines.length === 0} onClick={onPay}>
          {t("pay")}
          <kbd className={styles.key}>F9</kbd>
        </Button>
      </div>
    </div>
  );
}
