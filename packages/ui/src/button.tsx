import type { ButtonHTMLAttributes } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names";

interface ButtonLook {
  readonly tone?: "primary" | "quiet" | "danger" | "plain" | undefined;
  readonly size?: "small" | "medium" | "large" | undefined;
  /** As wide as its column. */
  readonly wide?: boolean | undefined;
}

/** The look of a button for a link that leads somewhere. */
export function buttonClass({
  tone = "primary",
  size = "medium",
  wide = false,
}: ButtonLook = {}): string {
  return classNames(
    styles.button,
    styles[tone],
    size !== "medium" && styles[size],
    wide && styles.wide,
  );
}

type ButtonProps = ButtonLook & ButtonHTMLAttributes<HTMLButtonElement>;

/** A button; `type` is "button" unless said otherwise, so that none submits a form by accident. */
export function Button({ tone, size, wide, className, type = "button", ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames(buttonClass({ tone, size, wide }), className)}
    />
  );
}
