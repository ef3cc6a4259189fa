import { Amount } from "@saolang/ui/amount";
import { Icon } from "@saolang/ui/icon";
import { QuantityStepper } from "@saolang/ui/quantity-stepper";
import { StarBadge } from "@saolang/ui/star-badge";
import { useTranslations } from "use-intl";
import type { BasketLine } from "../../local/ledger-rows.js";
import type { StarRating } from "@saolang/domain/certificate";
import { basketLineTotal } from "./basket.js";
import styles from "./basket.module.css";

interface BasketListProps {
  readonly lines: readonly BasketLine[];
  /** The stars goods show now, by the latest this till knows of them. */
  readonly starsOf: (variantId: string) => StarRating | null;
  readonly onQuantity: (lineId: string, quantity: number) => void;
}

/** The lines of the sale, the newest first: what was just scanned is what the eye looks for. */
export function BasketList({ lines, starsOf, onQuantity }: BasketListProps) {
  const t = useTranslations();
  return (
    <ol className={styles.lines} aria-label={t("sale.basket")}>
      {lines.toReversed().map((line) => {
        const { item, lineId, quantity } = line;
        const stars = starsOf(item.variant_id);
        return (
          <li key={lineId} className={styles.line}>
            <div className={styles.what}>
              <span className={styles.title}>
                {item.title}
                {item.variant_title ? ` · ${item.variant_title}` : null}
              </span>
              <span className={styles.about}>
                {stars === null ? null : (
                  <StarBadge stars={stars} label={t("stars.badge", { stars })} />
                )}
                {item.producer_name}
              </span>
            </div>
            <button
              type="button"
              className={styles.remove}
              aria-label={`${t("sale.remove")}: ${item.title}`}
              onClick={() => onQuantity(lineId, 0)}
            >
              <Icon name="close" />
            </button>
            <div className={styles.count}>
              <QuantityStepper
                value={quantity}
                onChange={(next) => onQuantity(lineId, next)}
                label={t("sale.quantity", { title: item.title })}
                lessLabel={t("action.less")}
                moreLabel={t("action.more")}
              />
              <span className={styles.unit}>
                × <Amount value={item.price} />
              </span>
            </div>
            <Amount className={styles.total} value={basketLineTotal(line)} />
          </li>
        );
      })}
    </ol>
  );
}
