import { StarBadge } from "@saolang/ui/star-badge";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Shelf } from "@/features/catalogue/shelf";
import { CertificatePanel } from "@/features/certificate/certificate-panel";
import { readProduct } from "@/features/product/data";
import { ProducerPanel } from "@/features/product/producer-panel";
import { ProductGallery } from "@/features/product/product-gallery";
import { ProductPrice } from "@/features/product/product-price";
import { productJsonLd } from "@/features/product/product-json-ld";
import { StockTable } from "@/features/product/stock-table";
import { QualityPaperList } from "@/features/quality-paper/quality-paper-list";
import { env } from "@/env";
import { Away } from "@/shared/layout/away";
import layout from "@/shared/layout/page.module.css";
import { pictureSource } from "@/shared/pictures";
import { absoluteHref, alternatesOf } from "@/shared/seo/alternates";
import { JsonLd } from "@/shared/seo/json-ld";
import { BuyPanel } from "./buy-panel";
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
  return (
    <>
      <JsonLd
        data={productJsonLd(
          product,
          {
            product: absoluteHref(locale, { pathname: "/products/[handle]", params: { handle } }),
            picture: picture ? new URL(picture, env().storefrontUrl).href : null,
          },
          locale,
        )}
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
          <ProductPrice product={product} />
          <BuyPanel product={product} />
          {product.description ? <p>{product.description}</p> : null}
          {product.certificate ? <CertificatePanel certificate={product.certificate} /> : null}
          <QualityPaperList papers={product.quality_papers} />
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
