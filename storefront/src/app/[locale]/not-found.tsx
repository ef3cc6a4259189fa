import { buttonClass } from "@saolang/ui/button";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { hrefOf } from "@/i18n/href";
import styles from "@/shared/layout/message-page.module.css";

export default async function NotFound() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("not_found")]);
  return (
    <div className={styles.message}>
      <h1>{t("title")}</h1>
      <p>{t("text")}</p>
      <div className={styles.actions}>
        <Link className={buttonClass()} href={hrefOf(locale, "/groups")} prefetch={false}>
          {t("all_products")}
        </Link>
        <Link
          className={buttonClass({ tone: "quiet" })}
          href={hrefOf(locale, "/")}
          prefetch={false}
        >
          {t("home")}
        </Link>
      </div>
    </div>
  );
}
