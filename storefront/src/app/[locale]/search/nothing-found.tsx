import { useTranslations } from "next-intl";
import layout from "@/shared/layout/page.module.css";
import { LookAround } from "./look-around";
import styles from "./search.module.css";

/** No goods of that name: what to try next, and the shelves themselves. */
export function NothingFound({ question }: { readonly question: string }) {
  const t = useTranslations("search");
  return (
    <div className={layout.stack}>
      <h1 className={styles.title}>{t("none", { question })}</h1>
      <div>
        <p>{t("advice")}</p>
        <ul className={styles.advice}>
          <li>{t("fewer_words")}</li>
          <li>{t("no_accents")}</li>
          <li>{t("look_around")}</li>
        </ul>
      </div>
      <LookAround />
    </div>
  );
}
