import type { StoreProduct } from "@saolang/contracts";
import { Notice } from "@saolang/ui/notice";
import { useLocale, useTranslations } from "next-intl";
import { AddToBasket } from "@/features/basket/add-to-basket";
import { isBuyableOnline } from "@/features/product/stock";
import { VariantChoice } from "@/features/product/variant-choice";
import { hrefOf } from "@/i18n/href";

/** The way into the basket, or why there is none. */
export function BuyPanel({ product }: { readonly product: StoreProduct }) {
  const t = useTranslations();
  const locale = useLocale();
  if (!product.variants.some(({ id }) => isBuyableOnline(product, id))) {
    return (
      <Notice title={t("product.not_online_title")}>
        <p>{product.in_stock ? t("product.counter_only_text") : t("product.sold_out_text")}</p>
      </Notice>
    );
  }
  const words = {
    add: t("basket.add"),
    adding: t("basket.adding"),
    added: t("basket.added"),
    failed: t("basket.add_failed"),
    toBasket: t("basket.see"),
    quantity: t("field.quantity"),
    less: t("action.less"),
    more: t("action.more"),
  };
  return (
    <AddToBasket words={words} basketHref={hrefOf(locale, "/cart")}>
      <VariantChoice product={product} />
    </AddToBasket>
  );
}
