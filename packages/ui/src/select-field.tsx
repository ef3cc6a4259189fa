import type { SelectHTMLAttributes } from "react";
import { FieldFrame, type FieldWords } from "./field";

interface SelectOption {
  readonly value: string;
  readonly text: string;
}

type SelectFieldProps = FieldWords &
  SelectHTMLAttributes<HTMLSelectElement> & { readonly options: readonly SelectOption[] };

/** A labelled choice from a short list, by the platform's own picker. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  id,
  options,
  ...select
}: SelectFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <select {...select} {...control}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
