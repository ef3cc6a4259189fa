import { type Dong, formatDong, subtract } from "@saolang/domain/money";
import { Amount } from "@saolang/ui/amount";
import { Field } from "@saolang/ui/field";
import { useTranslations } from "use-intl";
import type { Discount } from "../../local/ledger-rows.js";
import { CashField } from "../../pieces/cash-field.js";
import { dongOfDigits, keepDigits } from "../../pieces/cash-digits.js";
import { ReasonField } from "../../pieces/reason-field.js";
import { Ways } from "../../pieces/ways.js";
import { discountOn } from "./price.js";
import styles from "./terms.module.css";

/** A discount while it is typed. */
export interface TypedDiscount {
  readonly way: "amount" | "percent";
  readonly digits: string;
  readonly reason: string;
}

const basisPointsPerPercent = 100;

export function typedOf(discount: Discount | undefined): TypedDiscount {
  if (discount === undefined) return { way: "amount", digits: "", reason: "" };
  const { amount, reason, basisPoints } = discount;
  return basisPoints === undefined
    ? { way: "amount", digits: String(amount), reason }
    : { way: "percent", digits: String(basisPoints / basisPointsPerPercent), reason };
}

/** What is typed as a discount of an amount; null for none, a word for what is wrong with it. */
export function readDiscount(
  { way, digits, reason }: TypedDiscount,
  of: Dong,
): Discount | null | "too_much" | "reason_missing" {
  const typed = dongOfDigits(digits);
  if (typed === 0) return null;
  if (way === "percent" ? typed > 100 : typed > of) return "too_much";
  const why = reason.trim();
  if (why === "") return "reason_missing";
  return way === "percent"
    ? { amount: 0, reason: why, basisPoints: typed * basisPointsPerPercent }
    : { amount: typed, reason: why };
}

interface DiscountFieldsProps {
  /** What it is taken off, dong. */
  readonly of: Dong;
  readonly typed: TypedDiscount;
  readonly onTyped: (typed: TypedDiscount) => void;
  /** True once the clerk wants to go on: until then nothing is wrong with a half-typed discount. */
  readonly isAsked: boolean;
}

/** How much cheaper, and why: no discount without a reason. */
export function DiscountFields({ of, typed, onTyped, isAsked }: DiscountFieldsProps) {
  const t = useTranslations("terms");
  const { way, digits, reason } = typed;
  const read = readDiscount(typed, of);
  const given = read === null || typeof read === "string" ? undefined : read;
  const setWay = (next: TypedDiscount["way"]) => onTyped({ ...typed, way: next, digits: "" });
  return (
    <fieldset className={styles.fields}>
      <legend>{t("discount")}</legend>
      <Ways
        ways={["amount", "percent"]}
        chosen={way}
        text={(each) => t(`by_${each}`)}
        onChoose={setWay}
      />
      {way === "amount" ? (
        <CashField
          label={t("discount")}
          name="discount"
          digits={digits}
          onDigits={(next) => onTyped({ ...typed, digits: next })}
        />
      ) : (
        <Field
          label={t("percent")}
          name="percent"
          inputMode="numeric"
          autoComplete="off"
          value={digits}
          onChange={(event) =>
            onTyped({ ...typed, digits: keepDigits(event.target.value).slice(0, 3) })
          }
        />
      )}
      {read === "too_much" ? (
        <p role="alert">
          {t("too_much", { amount: way === "percent" ? "100 %" : formatDong(of) })}
        </p>
      ) : null}
      <ReasonField
        label={t("reason")}
        value={reason}
        usual={[t("common_damaged"), t("common_regular"), t("common_many")]}
        error={isAsked && read === "reason_missing" ? t("reason_missing") : undefined}
        onChange={(next) => onTyped({ ...typed, reason: next })}
      />
      <p className={styles.figure} aria-live="polite">
        <span>{t("after")}</span>
        <Amount value={subtract(of, discountOn(of, given))} />
      </p>
    </fieldset>
  );
}
