import type { StoreProduct } from "@saolang/contracts";
import { Amount } from "@saolang/ui/amount";
import { useTranslations } from "next-intl";
import { useUnitWord } from "@/shared/unit-word";
import styles from "./product-price.module.css";

export function ProductPrice({ product }: { readonly product: StoreProduct }) {
  const t = useTranslations("catalogue");
  const unitWord = useUnitWord();
  return (
    <p className={styles.price}>
      {product.has_several_prices ? <span className={styles.quiet}>{t("from")} </span> : null}
      <Amount value={product.price} />
      {product.unit ? <span className={styles.quiet}> / {unitWord(product.unit)}</span> : null}
    </p>
  );
}
