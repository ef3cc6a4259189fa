import Link from "next/link";
import type { StoreProduct } from "@saolang/contracts";
import { useLocale, useTranslations } from "next-intl";
import { hrefOf } from "@/i18n/href";
import { placeText } from "@/shared/place-text";
import { type StockAtPoint, stockByPoint } from "./stock";
import styles from "./stock-table.module.css";

/** How many stand at each sales point now. */
export function StockTable({ product }: { readonly product: StoreProduct }) {
  const t = useTranslations("product");
  const points = stockByPoint(product);
  return (
    <section className={styles.stock}>
      <h2 className={styles.heading}>{t("where")}</h2>
      {points.length === 0 ? <p>{t("nowhere")}</p> : null}
      <ul className={styles.points}>
        {points.map((stock) => (
          <PointRow key={stock.point.code} stock={stock} />
        ))}
      </ul>
    </section>
  );
}

function PointRow({ stock: { point, total, variants } }: { readonly stock: StockAtPoint }) {
  const t = useTranslations("product");
  const locale = useLocale();
  const href = hrefOf(locale, { pathname: "/sales-points/[code]", params: { code: point.code } });
  return (
    <li className={styles.point} data-sales-point={point.code} data-stock={total}>
      <div>
        <Link className={styles.name} href={href} prefetch={false}>
          {point.name}
        </Link>
        <p className={styles.quiet}>
          {placeText(point)}
          {point.sells_online ? null : <> · {t("counter_only")}</>}
        </p>
        {variants.length > 1 ? (
          <p className={styles.quiet}>
            {variants.map((variant) => `${variant.title ?? ""}: ${variant.quantity}`).join(" · ")}
          </p>
        ) : null}
      </div>
      <p className={styles.left}>{t("left", { count: total })}</p>
    </li>
  );
}
