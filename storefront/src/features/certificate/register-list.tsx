import type { StoreCertificateLine } from "@saolang/contracts";
import { day, formatDay } from "@saolang/domain/time";
import { StarBadge } from "@saolang/ui/star-badge";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { hrefOf } from "@/i18n/href";
import styles from "./register-list.module.css";
import { StatusMark } from "./status-mark";

/** Lines of the register, each leading to the page of its paper. */
export function RegisterList({
  certificates,
}: {
  readonly certificates: readonly StoreCertificateLine[];
}) {
  return (
    <ul className={styles.lines}>
      {certificates.map((certificate) => (
        <RegisterLine key={certificate.id} certificate={certificate} />
      ))}
    </ul>
  );
}

function RegisterLine({ certificate }: { readonly certificate: StoreCertificateLine }) {
  const t = useTranslations();
  const locale = useLocale();
  const { id, product_name, producer, commune, decision_number, decided_on, stars } = certificate;
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <h3 className={styles.name}>
          <Link
            className={styles.link}
            href={hrefOf(locale, { pathname: "/certificates/[id]", params: { id } })}
            prefetch={false}
          >
            {product_name}
          </Link>
        </h3>
        <p>{[producer?.name, commune?.name].filter(Boolean).join(" · ")}</p>
        <p className={styles.quiet}>
          {t("register.decision", {
            number: decision_number,
            on: formatDay(day(decided_on), locale),
          })}
        </p>
      </div>
      <div className={styles.stands}>
        {stars ? <StarBadge stars={stars} label={t("stars.badge", { stars })} /> : null}
        <StatusMark certificate={certificate} />
      </div>
    </li>
  );
}
