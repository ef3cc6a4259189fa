import { Button } from "@saolang/ui/button";
import { useTranslations } from "use-intl";
import styles from "./rows.module.css";

interface PagesProps {
  /** From 0. */
  readonly page: number;
  readonly hasMore: boolean;
  readonly onPage: (page: number) => void;
}

/** Back and forth through a long list; nothing when it is short. */
export function Pages({ page, hasMore, onPage }: PagesProps) {
  const t = useTranslations("pages");
  if (page === 0 && !hasMore) return null;
  return (
    <nav className={styles.pages} aria-label={t("name")}>
      <Button tone="quiet" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t("newer")}
      </Button>
      <span role="status">{t("page", { page: page + 1 })}</span>
      <Button tone="quiet" disabled={!hasMore} onClick={() => onPage(page + 1)}>
        {t("older")}
      </Button>
    </nav>
  );
}
