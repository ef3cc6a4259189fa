import { Amount } from "@saolang/ui/amount";
import { Notice } from "@saolang/ui/notice";
import { StarBadge } from "@saolang/ui/star-badge";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Shelf } from "@/features/catalogue/shelf";
import { AddToBasket } from "@/features/basket/add-to-basket";
import { CertificatePanel } from "@/features/certificate/certificate-panel";
import { readProduct } from "@/features/product/data";
import { ProducerPanel } from "@/features/product/producer-panel";
import { ProductGallery } from "@/features/product/product-gallery";
import { productJsonLd } from "@/features/product/product-json-ld";
import { isBuyableOnline } from "@/features/product/stock";
import { StockTable } from "@/features/product/stock-table";
import { VariantChoice } from "@/features/product/variant-choice";
import { env } from "@/env";
import { hrefOf } from "@/i18n/href";
import { Away } from "@/shared/layout/away";
import layout from "@/shared/layout/page.module.css";
import { pictureSource } from "@/shared/pictures";
import { absoluteHref, alternatesOf } from "@/shared/seo/alternates";
import { JsonLd } from "@/shared/seo/json-ld";
import styles from "./product.module.css";

interface PageProps {
  readonly params: Promise<{ handle: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [locale, { handle }] = await Promise.all([getLocale(), params]);
  const answer = await readProduct(locale, handle);
  if (!answer.ok) return {};
  const { product } = answer.value;
  return {
    title: product.title,
    description: product.description,
    alternates: alternatesOf(locale, { pathname: "/products/[handle]", params: { handle } }),
  };
}

export default async function ProductPage({ params }: PageProps) {
  const [locale, { handle }, t] = await Promise.all([getLocale(), params, getTranslations()]);
  const answer = await readProduct(locale, handle);
  if (!answer.ok) {
    if (answer.reason === "refused" && answer.code === "not_found") notFound();
    return <Away />;
  }
  const { product } = answer.value;
  const picture = product.picture ? pictureSource(product.picture.url) : null;
  const canBuy = product.variants.some(({ id }) => isBuyableOnline(product, id));
  return (
    <>
      <JsonLd
        data={productJsonLd(product, {
          product: absoluteHref(locale, { pathname: "/products/[handle]", params: { handle } }),
          picture: picture ? new URL(picture, env().storefrontUrl).href : null,
        })}
      />
      <div className={styles.product}>
        <ProductGallery title={product.title} pictures={product.pictures} />
        <div className={styles.facts}>
          <div className={styles.name}>
            {product.commune ? <p className={styles.quiet}>{product.commune.name}</p> : null}
            <h1 className={styles.title}>{product.title}</h1>
            {product.stars ? (
              <p>
                <StarBadge
                  stars={product.stars}
                  label={t("stars.badge", { stars: product.stars })}
                  size="large"
                />
              </p>
            ) : null}
          </div>
          <p className={styles.price}>
            {product.has_several_prices ? (
              <span className={styles.quiet}>{t("catalogue.from")} </span>
            ) : null}
            <Amount value={product.price} />
            {product.unit ? <span className={styles.quiet}> / {product.unit}</span> : null}
          </p>
          {canBuy ? (
            <AddToBasket
              basketHref={hrefOf(locale, "/cart")}
              words={{
                add: t("basket.add"),
                adding: t("basket.adding"),
                added: t("basket.added"),
                failed: t("basket.add_failed"),
                toBasket: t("basket.see"),
                quantity: t("field.quantity"),
                less: t("action.less"),
                more: t("action.more"),
              }}
            >
              <VariantChoice product={product} />
            </AddToBasket>
          ) : (
            <Notice title={t("product.not_online_title")}>
              <p>
                {product.in_stock ? t("product.counter_only_text") : t("product.sold_out_text")}
              </p>
            </Notice>
          )}
          {product.description ? <p>{product.description}</p> : null}
          {product.certificate ? <CertificatePanel certificate={product.certificate} /> : null}
          <ProducerPanel product={product} />
          <StockTable product={product} />
        </div>
      </div>
      {product.related.length > 0 ? (
        <section className={layout.section}>
          <h2>{t("product.related")}</h2>
          <Shelf cards={product.related} />
        </section>
      ) : null}
    </>
  );
}
