import type { StoreProduct } from "@saolang/contracts";
import { Amount } from "@saolang/ui/amount";
import { useTranslations } from "next-intl";
import { isBuyableOnline } from "./stock";
import styles from "./variant-choice.module.css";

/** Which variant goes into the basket: radio buttons with their prices, or a hidden field when there is only one. */
export function VariantChoice({ product }: { readonly product: StoreProduct }) {
  const t = useTranslations("product");
  const buyable = product.variants.filter(({ id }) => isBuyableOnline(product, id));
  const [first] = buyable;
  if (product.variants.length === 1)
    return <input type="hidden" name="variant_id" value={first?.id ?? ""} />;
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{t("variant")}</legend>
      {product.variants.map((variant) => {
        const isOut = !buyable.includes(variant);
        return (
          <label key={variant.id} className={styles.option}>
            <input
              type="radio"
              name="variant_id"
              value={variant.id}
              defaultChecked={variant === first}
              disabled={isOut}
              required
            />
            <span className={styles.title}>
              {variant.title}
              {isOut ? <span className={styles.out}> · {t("out")}</span> : null}
            </span>
            <Amount value={variant.price} />
          </label>
        );
      })}
    </fieldset>
  );
}
