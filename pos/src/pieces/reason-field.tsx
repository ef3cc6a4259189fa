import { Button } from "@saolang/ui/button";
import { Field } from "@saolang/ui/field";
import { useId } from "react";
import styles from "./reason-field.module.css";

interface ReasonFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
  /** Reasons one tap away. */
  readonly usual: readonly string[];
  readonly error?: string | undefined;
}

/** The shape of a reason on the wire takes no more. */
const longest = 200;

/** Why, in a few words: one of the usual ones by a tap, or typed. */
export function ReasonField({ label, value, onChange, usual, error }: ReasonFieldProps) {
  const labelId = useId();
  return (
    <div className={styles.reason}>
      <Field
        label={<span id={labelId}>{label}</span>}
        name="reason"
        autoComplete="off"
        maxLength={longest}
        value={value}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
      <div className={styles.usual} role="group" aria-labelledby={labelId}>
        {usual.map((reason) => (
          <Button
            key={reason}
            tone="quiet"
            aria-pressed={value === reason}
            onClick={() => onChange(reason)}
          >
            {reason}
          </Button>
        ))}
      </div>
    </div>
  );
}
