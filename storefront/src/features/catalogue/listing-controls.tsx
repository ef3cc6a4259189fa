import Link from "next/link";
import { useTranslations } from "next-intl";
import { KindChoice } from "./kind-choice";
import { type ListingState, listingOrders } from "./listing-query";
import styles from "./listing.module.css";

const starChoices = [null, 5, 4, 3] as const;

interface ListingControlsProps {
  readonly counts: { readonly ocop: number; readonly other: number };
  readonly state: ListingState;
  readonly hrefOfState: (state: ListingState) => string;
}

export function ListingControls({ counts, state, hrefOfState }: ListingControlsProps) {
  const t = useTranslations("catalogue");
  return (
    <div className={styles.controls}>
      <KindChoice counts={counts} state={state} hrefOfState={hrefOfState} />
      {state.kind === "other" || counts.ocop === 0 ? null : (
        <nav className={styles.choice} aria-label={t("stars_choice")}>
          <span className={styles.choiceName}>{t("stars_choice")}</span>
          {starChoices.map((stars) => (
            <Link
              key={stars ?? 0}
              className={styles.option}
              href={hrefOfState({ ...state, stars, page: 1 })}
              aria-current={state.stars === stars ? "true" : undefined}
              prefetch={false}
              scroll={false}
            >
              {stars === null ? t("all_stars") : t("of_stars", { stars })}
            </Link>
          ))}
        </nav>
      )}
      <nav className={styles.choice} aria-label={t("order_choice")}>
        <span className={styles.choiceName}>{t("order_choice")}</span>
        {listingOrders.map((order) => (
          <Link
            key={order}
            className={styles.option}
            href={hrefOfState({ ...state, order, page: 1 })}
            aria-current={state.order === order ? "true" : undefined}
            prefetch={false}
            scroll={false}
          >
            {t(`order.${order}`)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
