import { Notice } from "@saolang/ui/notice";
import { useTranslations } from "next-intl";
import styles from "./message-page.module.css";

/** In place of a page whose goods cannot be asked for now; what is in the basket is safe in its cookie. */
export function Away() {
  const t = useTranslations("away");
  return (
    <div className={styles.message}>
      <meta name="robots" content="noindex" />
      <h1>{t("title")}</h1>
      <Notice>
        <p>{t("text")}</p>
      </Notice>
    </div>
  );
}
