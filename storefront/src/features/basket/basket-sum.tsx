import type { CheckoutPointsAnswer } from "@saolang/contracts";
import { Amount } from "@saolang/ui/amount";
import { buttonClass } from "@saolang/ui/button";
import { Notice } from "@saolang/ui/notice";
import { useLocale, useTranslations } from "next-intl";
import { hrefOf } from "@/i18n/href";
import styles from "./basket-sum.module.css";

/** The sum, who can serve it, and the way on; where no point holds it all, what can be done. */
export function BasketSum({ answer }: { readonly answer: CheckoutPointsAnswer }) {
  const t = useTranslations("basket");
  const locale = useLocale();
  const [nearest] = answer.points;
  return (
    <aside className={styles.sum} aria-label={t("sum")}>
      <p className={styles.row}>
        <span>{t("goods_total")}</span>
        <strong className={styles.amount}>
          <Amount value={answer.goods_total} />
        </strong>
      </p>
      {nearest ? (
        <>
          <p className={styles.quiet}>
            {t("served_by", { count: answer.points.length, name: nearest.name })}
          </p>
          <a
            className={buttonClass({ size: "large", wide: true })}
            href={hrefOf(locale, "/checkout")}
          >
            {t("to_checkout")}
          </a>
        </>
      ) : (
        <Notice tone="bad" title={t("no_point_title")}>
          <p>{t("no_point_text")}</p>
        </Notice>
      )}
    </aside>
  );
}
