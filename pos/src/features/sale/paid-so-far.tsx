import { dong, formatDong, negate } from "@saolang/domain/money";
import { Amount } from "@saolang/ui/amount";
import { Icon } from "@saolang/ui/icon";
import { useTranslations } from "use-intl";
import styles from "./payment.module.css";
import { openCash, type Paid, usedCredit } from "./tenders.js";

interface PaidSoFarProps {
  readonly paid: Paid;
  readonly onDrop: (tenderId: string) => void;
}

/** What is due, what has been given of it, and what is left: always in sight while money is taken. */
export function PaidSoFar({ paid, onDrop }: PaidSoFarProps) {
  const t = useTranslations("payment");
  const { credit, recorded, exact } = paid;
  const open = openCash(paid);
  const isSplit = recorded.length > 0 || credit !== null;
  const isRounded = open.ok && open.value.rounding !== 0;
  return (
    <div className={styles.so_far}>
      <p className={styles.figure}>
        <span>{t("due")}</span>
        <Amount className={styles.due} value={!isSplit && open.ok ? open.value.cash : exact} />
      </p>
      {credit === null ? null : (
        <p className={styles.figure}>
          <span>{t("exchange")}</span>
          <Amount value={negate(usedCredit(paid))} />
        </p>
      )}
      {recorded.map(({ tenderId, kind, amount, reference }) => (
        <p key={tenderId} className={styles.figure}>
          <span>
            {t(kind)}
            {reference === null ? null : ` · ${reference}`}
          </span>
          <span className={styles.recorded}>
            <Amount value={negate(dong(amount))} />
            <button
              type="button"
              aria-label={t("drop", { amount: formatDong(dong(amount)) })}
              onClick={() => onDrop(tenderId)}
            >
              <Icon name="close" />
            </button>
          </span>
        </p>
      ))}
      {isSplit && open.ok ? (
        <p className={styles.figure} role="status">
          <span>{isRounded ? t("left_cash") : t("left")}</span>
          <Amount className={styles.left} value={open.value.cash} />
        </p>
      ) : null}
    </div>
  );
}
