import { formatDongDigits } from "@saolang/domain/money";
import { FieldFrame } from "@saolang/ui/field";
import type { ReactNode, Ref } from "react";
import { dongOfDigits, keepDigits } from "./cash-digits.js";
import styles from "./cash-field.module.css";

interface CashFieldProps {
  readonly label: ReactNode;
  readonly name: string;
  /** Digits as typed, no separators; "" when nothing was. */
  readonly digits: string;
  readonly onDigits: (digits: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
  /** False where the till shows its own keypad: the tablet's keyboard would cover it. */
  readonly hasKeyboard?: boolean;
}

/** An amount of cash, grouped while it is typed. */
export function CashField({
  label,
  name,
  digits,
  onDigits,
  ref,
  hasKeyboard = true,
}: CashFieldProps) {
  return (
    <FieldFrame label={label}>
      {(control) => (
        <span className={styles.frame}>
          <input
            {...control}
            ref={ref}
            name={name}
            className={`${control.className ?? ""} ${styles.input ?? ""}`}
            inputMode={hasKeyboard ? "numeric" : "none"}
            autoComplete="off"
            placeholder="0"
            value={digits === "" ? "" : formatDongDigits(dongOfDigits(digits))}
            onChange={(event) => onDigits(keepDigits(event.target.value))}
          />
          <span className={styles.unit} aria-hidden="true">
            ₫
          </span>
        </span>
      )}
    </FieldFrame>
  );
}
