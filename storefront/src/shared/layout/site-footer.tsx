import { Mark } from "@saolang/ui/mark";
import { useTranslations } from "next-intl";
import styles from "./site-footer.module.css";

interface SiteFooterProps {
  readonly isDemo: boolean;
}

export function SiteFooter({ isDemo }: SiteFooterProps) {
  const t = useTranslations();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <Mark size="2.2rem" />
        <div className={styles.words}>
          <p>{t("layout.what")}</p>
          <p className={styles.quiet}>{t("layout.stars_rule")}</p>
          {isDemo ? <p className={styles.quiet}>{t("demo.line")}</p> : null}
        </div>
      </div>
    </footer>
  );
}
