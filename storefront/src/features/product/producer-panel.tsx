import type { StoreProduct } from "@saolang/contracts";
import { useTranslations } from "next-intl";
import { isProducerKind } from "./producer-kind";
import styles from "./producer-panel.module.css";

/** Who makes it. */
export function ProducerPanel({ product }: { readonly product: StoreProduct }) {
  const t = useTranslations();
  const { producer, producer_detail: detail } = product;
  if (!producer) return null;
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>{t("product.producer")}</h2>
      <p className={styles.name}>{producer.name}</p>
      {detail ? (
        <p className={styles.quiet}>
          {[isProducerKind(detail.kind) ? t(`producer_kind.${detail.kind}`) : null, detail.address]
            .filter(Boolean)
            .join(" · ")}
        </p>
      ) : null}
      {detail?.story ? <p>{detail.story}</p> : null}
    </section>
  );
}
