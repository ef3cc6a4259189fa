import { Field, TextAreaField } from "@saolang/ui/field";
import type { FieldErrors } from "./checkout-form-data";
import type { CheckoutWords } from "./checkout-words";
import styles from "./checkout-form.module.css";

interface RecipientFieldsProps {
  readonly words: CheckoutWords;
  readonly errors: FieldErrors;
  readonly values: Readonly<Record<"name" | "phone" | "email" | "note", string>>;
}

/** Who receives it. Inputs keep their own text, so that what was typed before the page woke up stays. */
export function RecipientFields({ words, errors, values }: RecipientFieldsProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.recipient}</legend>
      <Field
        id="name"
        name="name"
        label={words.name}
        error={errors.name && words.errors[errors.name]}
        autoComplete="name"
        defaultValue={values.name}
        required
      />
      <Field
        id="phone"
        name="phone"
        type="tel"
        label={words.phone}
        hint={words.phoneHint}
        error={errors.phone && words.errors[errors.phone]}
        autoComplete="tel"
        defaultValue={values.phone}
        required
      />
      <Field
        id="email"
        name="email"
        type="email"
        label={words.email}
        optional={words.optional}
        hint={words.emailHint}
        error={errors.email && words.errors[errors.email]}
        autoComplete="email"
        defaultValue={values.email}
      />
      <TextAreaField
        id="note"
        name="note"
        label={words.note}
        optional={words.optional}
        maxLength={500}
        rows={2}
        defaultValue={values.note}
      />
    </fieldset>
  );
}
