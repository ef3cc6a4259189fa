import type { StoreCertificateOfHistory } from "@saolang/contracts";
import { day, formatDay } from "@saolang/domain/time";
import { StarBadge } from "@saolang/ui/star-badge";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { hrefOf } from "@/i18n/href";
import styles from "./star-history.module.css";
import { lastDayOf } from "./status";
import { StatusMark } from "./status-mark";

interface StarHistoryProps {
  readonly history: readonly StoreCertificateOfHistory[];
  /** The paper of this page. */
  readonly currentId: string;
}

/** The papers of one product of one producer, the newest first. Stars of the past are told in words, never drawn. */
export function StarHistory({ history, currentId }: StarHistoryProps) {
  const t = useTranslations();
  const locale = useLocale();
  const told = (on: string) => formatDay(day(on), locale);
  return (
    <ol className={styles.papers}>
      {history.map((paper) => (
        <li
          key={paper.id}
          className={styles.paper}
          aria-current={paper.id === currentId ? "page" : undefined}
        >
          <p className={styles.days}>
            {t("verify.from_to", { from: told(paper.issued_on), to: told(lastDayOf(paper)) })}
          </p>
          <p>
            {t(`verify.kinds.${paper.kind}`)}
            {" · "}
            {paper.id === currentId ? (
              <span className={styles.number}>
                {t("verify.this_paper", { number: paper.decision_number })}
              </span>
            ) : (
              <Link
                className={styles.number}
                href={hrefOf(locale, {
                  pathname: "/certificates/[id]",
                  params: { id: paper.id },
                })}
                prefetch={false}
              >
                {paper.decision_number}
              </Link>
            )}
          </p>
          {paper.stars ? (
            <p>
              <StarBadge stars={paper.stars} label={t("stars.badge", { stars: paper.stars })} />
            </p>
          ) : (
            <p>{t("verify.recorded_stars", { stars: paper.recorded_stars })}</p>
          )}
          <StatusMark certificate={paper} />
        </li>
      ))}
    </ol>
  );
}
