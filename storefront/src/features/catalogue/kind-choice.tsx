import Link from "next/link";
import { useTranslations } from "next-intl";
import { goodsKinds, type ListingState } from "./listing-query";
import styles from "./listing.module.css";

interface KindChoiceProps {
  readonly counts: { readonly ocop: number; readonly other: number };
  readonly state: ListingState;
  readonly hrefOfState: (state: ListingState) => string;
}

/** OCOP goods told apart from others. Stars are a choice among OCOP goods, so another kind lets go of them. */
export function KindChoice({ counts, state, hrefOfState }: KindChoiceProps) {
  const t = useTranslations("catalogue");
  const count = { all: counts.ocop + counts.other, ...counts };
  return (
    <nav className={styles.choice} aria-label={t("kind_choice")}>
      <span className={styles.kindName}>{t("kind_choice")}</span>
      {goodsKinds.map((kind) =>
        count[kind] === 0 && kind !== state.kind ? (
          <span key={kind} className={styles.none}>
            {t(`kind.${kind}`, { count: 0 })}
          </span>
        ) : (
          <Link
            key={kind}
            className={styles.option}
            href={hrefOfState({ ...state, kind, stars: null, page: 1 })}
            aria-current={state.kind === kind ? "true" : undefined}
            prefetch={false}
            scroll={false}
          >
            {t(`kind.${kind}`, { count: count[kind] })}
          </Link>
        ),
      )}
    </nav>
  );
}
