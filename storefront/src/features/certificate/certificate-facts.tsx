import type { StoreCertificateLine } from "@saolang/contracts";
import { day, formatDay } from "@saolang/domain/time";
import { StarBadge } from "@saolang/ui/star-badge";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { hrefOf } from "@/i18n/href";
import styles from "./certificate-facts.module.css";
import { groupName, setName } from "./names";

/** What the paper says, one fact a line; stars only while they may be shown. */
export function CertificateFacts({ certificate }: { readonly certificate: StoreCertificateLine }) {
  const t = useTranslations();
  const locale = useLocale();
  const told = (on: string) => formatDay(day(on), locale);
  const { stars, producer, commune, group, set, extension } = certificate;
  return (
    <dl className={styles.facts}>
      <Fact name={t("verify.product")}>{certificate.product_name}</Fact>
      {producer ? (
        <Fact name={t("verify.producer")}>
          {producer.name}
          <Link
            className={styles.more}
            href={hrefOf(locale, { pathname: "/certificates", query: { producer: producer.id } })}
            prefetch={false}
          >
            {t("verify.of_producer")}
          </Link>
        </Fact>
      ) : null}
      {commune ? <Fact name={t("verify.commune")}>{commune.name}</Fact> : null}
      {stars ? (
        <Fact name={t("certificate.stars")}>
          <StarBadge stars={stars} label={t("stars.badge", { stars })} size="large" />
        </Fact>
      ) : null}
      {group === null || set === null ? null : (
        <Fact name={t("verify.set")}>
          {t("verify.set_in_group", { set: setName(set, locale), group: groupName(group, locale) })}
        </Fact>
      )}
      <Fact name={t("certificate.decision")}>{certificate.decision_number}</Fact>
      <Fact name={t("certificate.issued_by")}>{certificate.issued_by}</Fact>
      <Fact name={t("certificate.decided_on")}>{told(certificate.decided_on)}</Fact>
      <Fact name={t("verify.issued_on")}>{told(certificate.issued_on)}</Fact>
      <Fact name={t("verify.printed_end")}>{told(certificate.valid_through)}</Fact>
      {extension ? (
        <Fact name={t("verify.extension")}>
          {t("certificate.extended_text", {
            on: told(extension.ends_on),
            document: extension.document_number,
          })}
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
