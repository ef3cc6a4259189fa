import type { Dong } from "@saolang/domain/money";
import { difference } from "@saolang/domain/shift";
import { Amount } from "@saolang/ui/amount";
import { useTranslations } from "use-intl";
import styles from "./count.module.css";

interface ComparisonProps {
  readonly counted: Dong;
  readonly expected: Dong;
}

/** What was counted beside what must be there. */
export function Comparison({ counted, expected }: ComparisonProps) {
  const t = useTranslations("shift");
  const off = difference(counted, expected);
  const word = off < 0 ? t("short") : t("over");
  return (
    <div className={styles.figures} role="status">
      <p className={styles.figure}>
        <span>{t("counted")}</span>
        <Amount value={counted} />
      </p>
      <p className={styles.figure}>
        <span>{t("expected")}</span>
        <Amount value={expected} />
      </p>
      <p
        className={`${styles.figure} ${styles.difference} ${off === 0 ? styles.right : styles.wrong}`}
      >
        <span>{off === 0 ? t("exact") : word}</span>
        <Amount value={off} />
      </p>
    </div>
  );
}
