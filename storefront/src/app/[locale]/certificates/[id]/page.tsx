import { buttonClass } from "@saolang/ui/button";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CertificateFacts } from "@/features/certificate/certificate-facts";
import { certificateJsonLd } from "@/features/certificate/certificate-json-ld";
import { readCertificate } from "@/features/certificate/data";
import { StarHistory } from "@/features/certificate/star-history";
import { StatusSentence } from "@/features/certificate/status-sentence";
import { hrefOf } from "@/i18n/href";
import { Away } from "@/shared/layout/away";
import layout from "@/shared/layout/page.module.css";
import { absoluteHref, alternatesOf } from "@/shared/seo/alternates";
import { JsonLd } from "@/shared/seo/json-ld";
import styles from "./certificate.module.css";

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [locale, { id }, t] = await Promise.all([getLocale(), params, getTranslations("verify")]);
  const answer = await readCertificate(id);
  if (!answer.ok) return {};
  const { product_name, decision_number } = answer.value.certificate;
  return {
    title: t("title", { product: product_name }),
    description: t("description", { product: product_name, number: decision_number }),
    alternates: alternatesOf(locale, { pathname: "/certificates/[id]", params: { id } }),
  };
}

/** Is this paper true, and does it count today? */
export default async function CertificatePage({ params }: PageProps) {
  const [locale, { id }, t] = await Promise.all([getLocale(), params, getTranslations("verify")]);
  const answer = await readCertificate(id);
  if (!answer.ok) {
    if (answer.reason === "refused" && answer.code === "not_found") notFound();
    return <Away />;
  }
  const { certificate, history, product_handle } = answer.value;
  const productPlace =
    product_handle === null
      ? null
      : ({ pathname: "/products/[handle]", params: { handle: product_handle } } as const);
  const ownAddress = absoluteHref(locale, { pathname: "/certificates/[id]", params: { id } });
  const successorId = certificate.superseded?.by;
  return (
    <>
      <JsonLd
        data={certificateJsonLd(certificate, {
          certificate: ownAddress,
          product: productPlace ? absoluteHref(locale, productPlace) : null,
        })}
      />
      <article className={styles.certificate}>
        <p className={styles.quiet}>{t("kicker")}</p>
        <h1 className={styles.title}>{certificate.product_name}</h1>
        <StatusSentence
          certificate={certificate}
          successor={history.find((paper) => paper.id === successorId) ?? null}
        />
        {productPlace ? (
          <p className={styles.actions}>
            <Link
              className={buttonClass({ tone: "quiet" })}
              href={hrefOf(locale, productPlace)}
              prefetch={false}
            >
              {t("to_product")}
            </Link>
            {certificate.producer ? (
              <Link
                href={hrefOf(locale, {
                  pathname: "/search",
                  query: { q: certificate.producer.name },
                })}
                prefetch={false}
              >
                {t("goods_of_producer")}
              </Link>
            ) : null}
          </p>
        ) : null}
        <section className={layout.stack}>
          <h2>{t("says")}</h2>
          <CertificateFacts certificate={certificate} />
        </section>
        <section className={layout.stack}>
          <h2>{t("history")}</h2>
          <StarHistory history={history} currentId={certificate.id} />
        </section>
        <section className={layout.stack}>
          <h2>{t("differs")}</h2>
          <ul className={styles.steps}>
            <li>{t("differs_compare")}</li>
            <li>{t("differs_keep")}</li>
            <li>{t("differs_tell")}</li>
          </ul>
          <p className={styles.screenOnly}>
            <Link href={hrefOf(locale, "/certificates")} prefetch={false}>
              {t("to_register")}
            </Link>
          </p>
        </section>
        <p className={styles.paperOnly}>{t("address", { address: ownAddress })}</p>
      </article>
    </>
  );
}
