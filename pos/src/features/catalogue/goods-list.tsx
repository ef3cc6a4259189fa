import type { PosCatalogItem } from "@saolang/contracts";
import { Amount } from "@saolang/ui/amount";
import { Icon } from "@saolang/ui/icon";
import { StarBadge } from "@saolang/ui/star-badge";
import { memo } from "react";
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
  /** Both the same function each time, or every row is drawn again. */
  readonly onPick: (item: PosCatalogItem) => void;
  /** Opens more about goods. */
  readonly onAbout: (item: PosCatalogItem) => void;
}

interface GoodsRowProps extends ShownGoods {
  readonly isMarked: boolean;
  readonly onPick: (item: PosCatalogItem) => void;
  readonly onAbout: (item: PosCatalogItem) => void;
}

/** Drawn again only when its goods changed: a till draws sixty of these, and each key of a scanner asks for them. */
const GoodsRow = memo(function GoodsRow(props: GoodsRowProps) {
  const { item, stars: rating, stock, isMarked, onPick, onAbout } = props;
  const t = useTranslations("sale");
  const stars = useTranslations("stars");
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.row}
        data-marked={isMarked || undefined}
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
  );
});

/** Goods to tap; the price is what one looks for, so it is the largest. */
export const GoodsList = memo(function GoodsList(props: GoodsListProps) {
  const { label, goods, marked, onPick, onAbout } = props;
  return (
    <ul className={styles.goods} aria-label={label}>
      {goods.map((one, position) => (
        <GoodsRow
          key={one.item.variant_id}
          {...one}
          isMarked={position === marked}
          onPick={onPick}
          onAbout={onAbout}
        />
      ))}
    </ul>
  );
});
