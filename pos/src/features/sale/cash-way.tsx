import { changeFor, type Dong, suggestTenders } from "@saolang/domain/money";
import { Amount } from "@saolang/ui/amount";
import { Button } from "@saolang/ui/button";
import type { RefObject } from "react";
import { useTranslations } from "use-intl";
import { CashField } from "../../pieces/cash-field.js";
import { dongOfDigits, keepDigits } from "../../pieces/cash-digits.js";
import { Keypad } from "../../pieces/keypad.js";
import styles from "./payment.module.css";

interface CashWayProps {
  readonly field: RefObject<HTMLInputElement | null>;
  /** What is left for cash, rounded, dong. */
  readonly due: Dong;
  readonly digits: string;
  readonly onDigits: (digits: string) => void;
}

/** Cash: tap what the customer hands over, see the change. */
export function CashWay({ field, due, digits, onDigits }: CashWayProps) {
  const t = useTranslations("payment");
  const received = dongOfDigits(digits);
  const change = changeFor(received, due);
  const missing = changeFor(due, received);
  return (
    <>
      <div className={styles.figures}>
        <div className={styles.tenders}>
          {suggestTenders(due).map((amount, position) => (
            <Button
              key={amount}
              tone="quiet"
              aria-pressed={received === amount}
              onClick={() => {
                onDigits(String(amount));
                // So that Enter now confirms instead of tapping the same note again.
                field.current?.focus();
              }}
            >
              {position === 0 ? (
                <span className={styles.exact}>
                  <small>{t("exact")}</small>
                  <Amount value={amount} />
                </span>
              ) : (
                <Amount value={amount} />
              )}
            </Button>
          ))}
        </div>
        <CashField
          ref={field}
          label={t("received")}
          name="received"
          digits={digits}
          onDigits={onDigits}
          hasKeyboard={false}
        />
        <p className={styles.figure} role="status">
          <span>{change.ok ? t("change") : t("missing")}</span>
          <Amount
            className={change.ok ? styles.change : styles.missing}
            value={change.ok ? change.value : missing.ok ? missing.value : due}
          />
        </p>
      </div>
      <div className={styles.pad}>
        <Keypad
          hasThousands
          onKey={(text) => onDigits(keepDigits(digits + text))}
          onErase={() => onDigits(digits.slice(0, -1))}
          eraseLabel={t("erase")}
        />
      </div>
    </>
  );
}
