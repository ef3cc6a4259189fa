import Link from "next/link";
import { useTranslations } from "next-intl";
import { pagesToLink } from "./listing-query";
import styles from "./listing.module.css";

interface PagerProps {
  readonly page: number;
  readonly last: number;
  readonly hrefOfPage: (page: number) => string;
}

export function Pager({ page, last, hrefOfPage }: PagerProps) {
  const t = useTranslations("catalogue");
  if (last === 1) return null;
  return (
    <nav className={styles.pager} aria-label={t("pages")}>
      {page > 1 ? (
        <Link className={styles.page} rel="prev" href={hrefOfPage(page - 1)} prefetch={false}>
          {t("previous_page")}
        </Link>
      ) : null}
      {pagesToLink(page, last).map((number, position) =>
        number === null ? (
          <span key={`gap-${position}`} className={styles.gap} aria-hidden="true">
            …
          </span>
        ) : (
          <Link
            key={number}
            className={styles.page}
            href={hrefOfPage(number)}
            prefetch={false}
            aria-label={t("page", { number })}
            aria-current={number === page ? "page" : undefined}
          >
            {number}
          </Link>
        ),
      )}
      {page < last ? (
        <Link className={styles.page} rel="next" href={hrefOfPage(page + 1)} prefetch={false}>
          {t("next_page")}
        </Link>
      ) : null}
    </nav>
  );
}
