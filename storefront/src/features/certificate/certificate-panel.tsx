import type { StoreCertificate } from "@saolang/contracts";
import { day, formatDay } from "@saolang/domain/time";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { hrefOf } from "@/i18n/href";
import styles from "./certificate-panel.module.css";

/** What the stars rest on: who decided, when, under which number, and until when it counts. */
export function CertificatePanel({ certificate }: { readonly certificate: StoreCertificate }) {
  const t = useTranslations();
  const locale = useLocale();
  const say = (on: string) => formatDay(day(on), locale);
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>{t("certificate.title")}</h2>
      <dl className={styles.facts}>
        <Fact
          name={t("certificate.stars")}
          value={t("catalogue.of_stars", { stars: certificate.stars })}
        />
        <Fact name={t("certificate.decision")} value={certificate.decision_number} />
        <Fact name={t("certificate.issued_by")} value={certificate.issued_by} />
        <Fact name={t("certificate.decided_on")} value={say(certificate.decided_on)} />
        <Fact name={t("certificate.valid_through")} value={say(certificate.valid_through)} />
        {certificate.extension ? (
          <Fact
            name={t("certificate.extended")}
            value={t("certificate.extended_text", {
              on: say(certificate.extension.ends_on),
              document: certificate.extension.document_number,
            })}
          />
        ) : null}
      </dl>
      <p>
        <Link
          className={styles.check}
          href={hrefOf(locale, {
            pathname: "/certificates/[id]",
            params: { id: certificate.id },
          })}
          prefetch={false}
        >
          {t("certificate.check")}
        </Link>
      </p>
    </section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
