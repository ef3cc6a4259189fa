import type { Dong } from "@saolang/domain/money";
import { Amount } from "@saolang/ui/amount";
import { Field } from "@saolang/ui/field";
import { useTranslations } from "use-intl";
import styles from "../sale/payment.module.css";
import { Ways } from "../../pieces/ways.js";
import type { PayBack } from "./wire-return.js";

interface PayBackChoiceProps {
  /** What goes back by that way, dong; in cash it is rounded. */
  readonly amount: Dong;
  readonly payBack: PayBack;
  readonly onPayBack: (payBack: PayBack) => void;
}

const kinds: readonly PayBack["kind"][] = ["cash", "vietqr", "card"];

/** How money goes back to the customer. */
export function PayBackChoice({ amount, payBack, onPayBack }: PayBackChoiceProps) {
  const t = useTranslations("payment");
  const { kind, reference } = payBack;
  return (
    <div className={styles.figures}>
      <Ways
        label={t("pay_back_by")}
        ways={kinds}
        chosen={kind}
        text={t}
        onChoose={(one) => onPayBack({ kind: one, reference: null })}
      />
      {kind === "cash" ? null : (
        <Field
          label={t("reference")}
          hint={t("reference_hint")}
          name="pay-back-reference"
          maxLength={60}
          autoComplete="off"
          value={reference ?? ""}
          onChange={(event) => {
            const shown = event.target.value;
            onPayBack({ kind, reference: shown.trim() === "" ? null : shown });
          }}
        />
      )}
      <p className={styles.figure} role="status">
        <span>{t("pay_back")}</span>
        <Amount className={styles.change} value={amount} />
      </p>
    </div>
  );
}
