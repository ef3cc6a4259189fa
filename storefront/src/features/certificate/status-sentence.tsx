import type { StoreCertificateLine } from "@saolang/contracts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { hrefOf } from "@/i18n/href";
import { statusOf } from "./status";
import styles from "./status-sentence.module.css";

interface StatusSentenceProps {
  readonly certificate: StoreCertificateLine;
  /** The paper that took or will take its place. */
  readonly successor: StoreCertificateLine | null;
}

/** The answer to the one question of the page, large and in a whole sentence. */
export function StatusSentence({ certificate, successor }: StatusSentenceProps) {
  const t = useTranslations("verify");
  const locale = useLocale();
  const { says, on, document } = statusOf(certificate, locale);
  return (
    <div className={`${styles.status} ${styles[certificate.state] ?? ""}`}>
      <p className={styles.sentence}>
        {t.rich(`status.${says}`, {
          on,
          document: () => <span className={styles.number}>{document}</span>,
        })}
      </p>
      {certificate.state === "valid" || certificate.state === "upcoming" ? null : (
        <p>{t("no_stars")}</p>
      )}
      {successor ? (
        <p>
          <Link
            href={hrefOf(locale, {
              pathname: "/certificates/[id]",
              params: { id: successor.id },
            })}
            prefetch={false}
          >
            {t("successor", { number: successor.decision_number })}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
