import { useTranslations } from "next-intl";
import styles from "./open-data-links.module.css";

/** The whole register as files, for those who check or count with it. */
export function OpenDataLinks() {
  const t = useTranslations("figures");
  return (
    <section className={styles.files}>
      <h2>{t("open_data")}</h2>
      <p>{t("open_data_text")}</p>
      <ul className={styles.links}>
        {(["csv", "json"] as const).map((format) => (
          <li key={format}>
            {/* A plain link: a file is no page to prefetch. */}
            <a
              className={styles.link}
              href={`/api/certificates/open-data?format=${format}`}
              download
            >
              {t(`download.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
