import { type Dong, formatDong } from "@saolang/domain/money";
import { Amount } from "@saolang/ui/amount";
import { Icon } from "@saolang/ui/icon";
import { QuantityStepper } from "@saolang/ui/quantity-stepper";
import { StarBadge } from "@saolang/ui/star-badge";
import { memo } from "react";
import { useTranslations } from "use-intl";
import type { StarRating } from "@saolang/domain/certificate";
import type { BasketLine } from "../../local/ledger-rows.js";
import { useStable } from "../../pieces/use-stable.js";
import { mostPieces } from "./basket.js";
import styles from "./basket.module.css";
import type { PricedLine } from "./price.js";

interface BasketListProps {
  readonly lines: readonly PricedLine[];
  /** The stars goods show now, by the latest this till knows of them. */
  readonly starsOf: (variantId: string) => StarRating | null;
  readonly onQuantity: (lineId: string, quantity: number) => void;
  /** Opens what can be agreed about a line: discount, note, another variant. */
  readonly onTerms: (lineId: string) => void;
}

interface LineProps {
  readonly line: BasketLine;
  /** Given on the line itself, dong. */
  readonly own: Dong;
  /** What stands beside it, dong. */
  readonly shown: Dong;
  readonly stars: StarRating | null;
  readonly onQuantity: (lineId: string, quantity: number) => void;
  readonly onTerms: (lineId: string) => void;
}

/** Drawn again only when it changed: the fortieth line must be on the screen as soon as the first. */
const Line = memo(function Line({ line, own, shown, stars, onQuantity, onTerms }: LineProps) {
  const t = useTranslations();
  const { item, lineId, quantity, discount, note } = line;
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={styles.what}
        aria-label={t("sale.line", { title: item.title })}
        onClick={() => onTerms(lineId)}
      >
        <span className={styles.title}>
          {item.title}
          {item.variant_title ? ` · ${item.variant_title}` : null}
        </span>
        <span className={styles.about}>
          {stars === null ? null : <StarBadge stars={stars} label={t("stars.badge", { stars })} />}
          {item.producer_name}
        </span>
      </button>
      <button
        type="button"
        className={styles.remove}
        aria-label={`${t("sale.remove")}: ${item.title}`}
        onClick={() => onQuantity(lineId, 0)}
      >
        <Icon name="close" />
      </button>
      {discount === undefined && note === undefined ? null : (
        <p className={styles.terms}>
          {discount === undefined
            ? null
            : t("sale.line_discount", {
                amount: formatDong(own),
                reason: discount.reason,
              })}
          {note === undefined ? null : <em>{note}</em>}
        </p>
      )}
      <div className={styles.count}>
        <QuantityStepper
          value={quantity}
          max={mostPieces}
          onChange={(next) => onQuantity(lineId, next)}
          label={t("sale.quantity", { title: item.title })}
          lessLabel={t("action.less")}
          moreLabel={t("action.more")}
        />
        <span className={styles.unit}>
          × <Amount value={item.price} />
        </span>
      </div>
      <Amount className={styles.total} value={shown} />
    </li>
  );
});

/** The lines of the sale, the newest first: what was just scanned is what the eye looks for. */
export function BasketList({ lines, starsOf, onQuantity, onTerms }: BasketListProps) {
  const t = useTranslations("sale");
  const [changeQuantity, openTerms] = [useStable(onQuantity), useStable(onTerms)];
  return (
    <ol className={styles.lines} aria-label={t("basket")}>
      {lines.toReversed().map(({ line, own, shown }) => (
        <Line
          key={line.lineId}
          line={line}
          own={own}
          shown={shown}
          stars={starsOf(line.item.variant_id)}
          onQuantity={changeQuantity}
          onTerms={openTerms}
        />
      ))}
    </ol>
  );
}
