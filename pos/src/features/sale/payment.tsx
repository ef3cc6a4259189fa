import { changeFor, type Dong, suggestTenders } from "@saolang/domain/money";
import { Amount } from "@saolang/ui/amount";
import { Button } from "@saolang/ui/button";
import { Dialog } from "@saolang/ui/dialog";
import { Notice } from "@saolang/ui/notice";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { useThrow } from "../../local/use-throw.js";
import { useLanguage } from "../../messages/language.js";
import { refusalText } from "../../messages/refusal-text.js";
import { CashField } from "../../pieces/cash-field.js";
import { dongOfDigits, keepDigits } from "../../pieces/cash-digits.js";
import { Keypad } from "../../pieces/keypad.js";
import { useFocus } from "../../pieces/use-focus.js";
import styles from "./payment.module.css";

interface PaymentProps {
  readonly due: Dong;
  /** Records the sale; answers the code of a refusal, or null when it is paid. */
  readonly onReceived: (received: Dong) => Promise<string | null>;
  readonly onBack: () => void;
}

/** Taking cash: tap what the customer hands over, see the change, confirm. */
export function Payment({ due, onReceived, onBack }: PaymentProps) {
  const t = useTranslations("payment");
  const { language } = useLanguage();
  const fail = useThrow();
  const field = useFocus<HTMLInputElement>();
  const [digits, setDigits] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const received = dongOfDigits(digits);
  const change = changeFor(received, due);
  const missing = changeFor(due, received);

  async function confirm(): Promise<void> {
    setBusy(true);
    const code = await onReceived(received);
    setBusy(false);
    setRefused(code);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (change.ok && !isBusy) confirm().catch(fail);
  }

  return (
    <Dialog
      open
      title={t("title")}
      closeLabel={t("back")}
      onClose={() => (isBusy ? undefined : onBack())}
      className={styles.dialog}
    >
      <form className={styles.payment} onSubmit={submit}>
        <div className={styles.figures}>
          <p className={styles.figure}>
            <span>{t("due")}</span>
            <Amount className={styles.due} value={due} />
          </p>
          <div className={styles.tenders}>
            {suggestTenders(due).map((amount, position) => (
              <Button
                key={amount}
                tone="quiet"
                aria-pressed={received === amount}
                onClick={() => {
                  setDigits(String(amount));
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
            onDigits={setDigits}
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
            onKey={(text) => setDigits(keepDigits(digits + text))}
            onErase={() => setDigits(digits.slice(0, -1))}
            eraseLabel={t("erase")}
          />
        </div>
        <div className={styles.confirm}>
          {refused === null ? null : <Notice tone="bad">{refusalText(refused, language)}</Notice>}
          <Button type="submit" size="large" wide disabled={!change.ok || isBusy}>
            {isBusy ? t("busy") : t("confirm")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
