import { Mark } from "@saolang/ui/mark";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { hrefOf } from "@/i18n/href";
import styles from "./site-footer.module.css";

interface SiteFooterProps {
  readonly isDemo: boolean;
}

export function SiteFooter({ isDemo }: SiteFooterProps) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <Mark size="2.2rem" />
        <div className={styles.words}>
          <p>{t("layout.what")}</p>
          <p className={styles.quiet}>{t("layout.stars_rule")}</p>
          <p>
            <Link className={styles.link} href={hrefOf(locale, "/certificates")} prefetch={false}>
              {t("layout.register")}
            </Link>
          </p>
          {isDemo ? <p className={styles.quiet}>{t("demo.line")}</p> : null}
        </div>
      </div>
    </footer>
  );
}
