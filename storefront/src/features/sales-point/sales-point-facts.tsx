import type { StoreSalesPoint } from "@saolang/contracts";
import { useTranslations } from "next-intl";
import { placeText } from "@/shared/place-text";
import styles from "./sales-point.module.css";

/** Where a sales point is, when it is open and whether it delivers. */
export function SalesPointFacts({ point }: { readonly point: StoreSalesPoint }) {
  const t = useTranslations("sales_point");
  const address = placeText(point);
  return (
    <dl className={styles.facts}>
      {address ? (
        <div className={styles.fact}>
          <dt>{t("address")}</dt>
          <dd>{address}</dd>
        </div>
      ) : null}
      {point.opening_hours ? (
        <div className={styles.fact}>
          <dt>{t("opening_hours")}</dt>
          <dd>{point.opening_hours}</dd>
        </div>
      ) : null}
      <div className={styles.fact}>
        <dt>{t("online")}</dt>
        <dd>{point.sells_online ? t("delivers") : t("counter_only")}</dd>
      </div>
    </dl>
  );
}
