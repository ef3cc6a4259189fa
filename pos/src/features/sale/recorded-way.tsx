import { type Dong, min } from "@saolang/domain/money";
import { Button } from "@saolang/ui/button";
import { Field } from "@saolang/ui/field";
import { type KeyboardEvent, type RefObject, useState } from "react";
import { useTranslations } from "use-intl";
import type { RecordedTender } from "../../local/ledger-rows.js";
import { CashField } from "../../pieces/cash-field.js";
import { dongOfDigits, keepDigits } from "../../pieces/cash-digits.js";
import { Keypad } from "../../pieces/keypad.js";
import styles from "./payment.module.css";

interface RecordedWayProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly kind: RecordedTender["kind"];
  /** What is left to pay, dong. */
  readonly rest: Dong;
  readonly onRecord: (tender: Omit<RecordedTender, "tenderId">) => void;
}

/** Money that went past the drawer: how much, and what the other device showed. */
export function RecordedWay({ field, kind, rest, onRecord }: RecordedWayProps) {
  const t = useTranslations("payment");
  const [typed, setTyped] = useState<string | null>(null);
  const [reference, setReference] = useState("");
  const digits = typed ?? String(rest);
  const amount = min(dongOfDigits(digits), rest);

  function record(): void {
    const shown = reference.trim();
    if (amount > 0) onRecord({ kind, amount, reference: shown === "" ? null : shown });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.repeat || event.nativeEvent.isComposing) return;
    // This Enter writes the entry down; it does not finish the sale.
    event.preventDefault();
    record();
  }

  return (
    <>
      {/* The keys are those of the fields inside. */}
      <div className={styles.figures} role="presentation" onKeyDown={onKeyDown}>
        <CashField
          ref={field}
          label={t("amount")}
          name="recorded"
          digits={digits}
          onDigits={setTyped}
          hasKeyboard={false}
        />
        <Field
          label={t("reference")}
          hint={t("reference_hint")}
          name="reference"
          maxLength={60}
          autoComplete="off"
          value={reference}
          onChange={(event) => setReference(event.target.value)}
        />
        <Button size="large" wide disabled={amount === 0} onClick={record}>
          {t("record")}
        </Button>
      </div>
      <div className={styles.pad}>
        <Keypad
          hasThousands
          onKey={(text) => setTyped(keepDigits((typed ?? "") + text))}
          onErase={() => setTyped(digits.slice(0, -1))}
          eraseLabel={t("erase")}
        />
      </div>
    </>
  );
}
