import type { StoreCard } from "@saolang/contracts";
import { Amount } from "@saolang/ui/amount";
import { StarBadge } from "@saolang/ui/star-badge";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { hrefOf } from "@/i18n/href";
import { Picture } from "@/shared/picture";
import { useUnitWord } from "@/shared/unit-word";
import styles from "./product-card.module.css";

const pictureSizes = "(min-width: 64rem) 270px, (min-width: 40rem) 30vw, 46vw";

interface ProductCardProps {
  readonly card: StoreCard;
  readonly isFirst?: boolean;
}

/** A piece on the shelf, with its ticket on the shelf's edge. */
export function ProductCard({ card, isFirst = false }: ProductCardProps) {
  const t = useTranslations();
  const locale = useLocale();
  const unitWord = useUnitWord();
  return (
    <li className={styles.card}>
      <div className={styles.picture}>
        <Picture
          url={card.picture?.url ?? null}
          alt={card.title}
          sizes={pictureSizes}
          isFirst={isFirst}
        />
      </div>
      <div className={styles.ticket}>
        {card.stars ? (
          <StarBadge stars={card.stars} label={t("stars.badge", { stars: card.stars })} />
        ) : null}
        <h3 className={styles.title}>
          <Link
            className={styles.link}
            prefetch={false}
            href={hrefOf(locale, {
              pathname: "/products/[handle]",
              params: { handle: card.handle },
            })}
          >
            {card.title}
          </Link>
        </h3>
        {card.producer ? <p className={styles.producer}>{card.producer.name}</p> : null}
        <p className={styles.price}>
          {card.has_several_prices ? (
            <span className={styles.from}>{t("catalogue.from")} </span>
          ) : null}
          <Amount value={card.price} />{" "}
          {card.unit ? <span className={styles.unit}>/ {unitWord(card.unit)}</span> : null}
        </p>
        {card.in_stock ? null : <p className={styles.out}>{t("catalogue.out_of_stock")}</p>}
      </div>
    </li>
  );
}
