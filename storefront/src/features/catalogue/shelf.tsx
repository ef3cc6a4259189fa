import type { StoreCard } from "@saolang/contracts";
import { useTranslations } from "next-intl";
import { ProductCard } from "./product-card";
import styles from "./shelf.module.css";

interface ShelfProps {
  readonly cards: readonly StoreCard[];
  /** The first pictures of the page are fetched at once. */
  readonly isFirstOnPage?: boolean;
}

/** Products in rows, the pictures standing on a line; says once when pictures are drawn. */
export function Shelf({ cards, isFirstOnPage = false }: ShelfProps) {
  const t = useTranslations("catalogue");
  const hasDrawnPicture = cards.some((card) => card.picture?.is_illustration);
  return (
    <>
      <ul className={styles.shelf}>
        {cards.map((card, position) => (
          <ProductCard key={card.id} card={card} isFirst={isFirstOnPage && position < 2} />
        ))}
      </ul>
      {hasDrawnPicture ? <p className={styles.note}>{t("illustrations_note")}</p> : null}
    </>
  );
}
