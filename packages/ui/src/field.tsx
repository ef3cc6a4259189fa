import {
  type InputHTMLAttributes,
  type ReactNode,
  type TextareaHTMLAttributes,
  useId,
} from "react";
import { classNames } from "./class-names";
import styles from "./field.module.css";

export interface FieldWords {
  readonly label: ReactNode;
  /** One line under the label. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do; shown and announced with the control. */
  readonly error?: ReactNode;
  /** The word for "optional" in the page's language; absent on fields that are needed. */
  readonly optional?: string | undefined;
}

/** What the control inside a frame must carry. */
export interface ControlProps {
  readonly id: string;
  readonly className: string | undefined;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

interface FieldFrameProps extends FieldWords {
  readonly id?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** Label, hint and error around any control, joined to it for screen readers. */
export function FieldFrame({ id, label, hint, error, optional, children }: FieldFrameProps) {
  const minted = useId();
  const controlId = id ?? minted;
  const hintId = `${controlId}-hint`;
  const errorId = `${controlId}-error`;
  const describedBy = [error && errorId, hint && hintId].filter(Boolean).join(" ");
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={controlId}>
        {label}
        {optional ? <span className={styles.optional}> ({optional})</span> : null}
      </label>
      {children({
        id: controlId,
        className: styles.control,
        "aria-describedby": describedBy || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {hint ? (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      ) : null}
    </div>
  );
}

type FieldProps = FieldWords & InputHTMLAttributes<HTMLInputElement>;

/** A labelled input. */
export function Field({ label, hint, error, optional, id, className, ...input }: FieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <input {...input} {...control} className={classNames(control.className, className)} />
      )}
    </FieldFrame>
  );
}

type TextAreaFieldProps = FieldWords & TextareaHTMLAttributes<HTMLTextAreaElement>;

/** A labelled text area. */
export function TextAreaField({ label, hint, error, optional, id, ...area }: TextAreaFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      {(control) => <textarea {...area} {...control} />}
    </FieldFrame>
  );
}
