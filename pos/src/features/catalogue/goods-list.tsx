import type { PosCatalogItem } from "@saolang/contracts";
import { Amount } from "@saolang/ui/amount";
import { Icon } from "@saolang/ui/icon";
import { StarBadge } from "@saolang/ui/star-badge";
import { useTranslations } from "use-intl";
import styles from "./goods-list.module.css";

/** Goods as a clerk needs to see them now. */
export interface ShownGoods {
  readonly item: PosCatalogItem;
  readonly stars: 3 | 4 | 5 | null;
  /** Pieces here by our latest knowledge; may be below zero. */
  readonly stock: number;
}

interface GoodsListProps {
  readonly label: string;
  readonly goods: readonly ShownGoods[];
  /** Position that Enter would add; null when nothing is marked. */
  readonly marked: number | null;
  readonly onPick: (item: PosCatalogItem) => void;
  /** Opens more about goods. */
  readonly onAbout: (item: PosCatalogItem) => void;
}

/** Goods to tap; the price is what one looks for, so it is the largest. */
export function GoodsList({ label, goods, marked, onPick, onAbout }: GoodsListProps) {
  const t = useTranslations("sale");
  const stars = useTranslations("stars");
  return (
    <ul className={styles.goods} aria-label={label}>
      {goods.map(({ item, stars: rating, stock }, position) => (
        <li key={item.variant_id} className={styles.item}>
          <button
            type="button"
            className={styles.row}
            data-marked={position === marked || undefined}
            onClick={() => onPick(item)}
            onContextMenu={(event) => {
              event.preventDefault();
              onAbout(item);
            }}
          >
            <span className={styles.what}>
              <span className={styles.title}>
                {item.title}
                {item.variant_title ? ` · ${item.variant_title}` : null}
              </span>
              <span className={styles.about}>
                {rating === null ? null : (
                  <StarBadge stars={rating} label={stars("badge", { stars: rating })} />
                )}
                {item.producer_name}
              </span>
            </span>
            <span className={styles.figures}>
              <Amount className={styles.price} value={item.price} />
              <span className={stock > 0 ? styles.stock : styles.none}>
                {stock > 0 ? t("stock", { count: stock }) : t("out_of_stock")}
              </span>
            </span>
          </button>
          <button
            type="button"
            className={styles.more}
            aria-label={t("about", { title: item.title })}
            onClick={() => onAbout(item)}
          >
            <Icon name="info" />
          </button>
        </li>
      ))}
    </ul>
  );
}
