"use client";

import { useState } from "react";
import { Icon } from "./icon";
import styles from "./quantity-stepper.module.css";

interface QuantityStepperProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min?: number;
  readonly max?: number;
  readonly label: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  /** Name of the input when it takes part in a form. */
  readonly name?: string;
}

/** A whole number of pieces: two big buttons, or typed. A half-typed number changes nothing until it is one. */
export function QuantityStepper(props: QuantityStepperProps) {
  const { value, onChange, min = 1, max = 999, label, lessLabel, moreLabel, name } = props;
  const [typed, setTyped] = useState<string | null>(null);

  const set = (next: number) => {
    setTyped(null);
    onChange(Math.min(max, Math.max(min, next)));
  };
  const type = (text: string) => {
    const digits = text.replace(/\D/g, "").slice(0, 4);
    setTyped(digits);
    const number = Number(digits);
    if (digits !== "" && number >= min && number <= max) onChange(number);
  };

  return (
    <span className={styles.stepper} role="group" aria-label={label}>
      <button
        type="button"
        className={styles.step}
        aria-label={lessLabel}
        disabled={value <= min}
        onClick={() => set(value - 1)}
      >
        <Icon name="minus" />
      </button>
      <input
        className={styles.value}
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        name={name}
        value={typed ?? String(value)}
        onChange={(event) => type(event.target.value)}
        onBlur={() => set(value)}
      />
      <button
        type="button"
        className={styles.step}
        aria-label={moreLabel}
        disabled={value >= max}
        onClick={() => set(value + 1)}
      >
        <Icon name="plus" />
      </button>
    </span>
  );
}
