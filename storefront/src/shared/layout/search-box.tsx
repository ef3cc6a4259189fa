"use client";

import { Icon } from "@saolang/ui/icon";
import { useSearchParams } from "next/navigation";
import { useRef } from "react";
import styles from "./search-box.module.css";

interface SearchBoxProps {
  /** The address of the results. */
  readonly action: string;
  readonly longest: number;
  readonly words: {
    readonly label: string;
    readonly placeholder: string;
    readonly submit: string;
    readonly clear: string;
  };
}

/** A plain form: Enter or the button leads to the results, with or without JavaScript. */
export function SearchBox({ action, longest, words }: SearchBoxProps) {
  const asked = useSearchParams().get("q") ?? "";
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    if (!field.current) return;
    field.current.value = "";
    field.current.focus();
  };
  return (
    <form className={styles.box} role="search" action={action} method="get">
      <label className="visually-hidden" htmlFor="tim">
        {words.label}
      </label>
      <input
        // Another question in the address is another field: what is typed is otherwise the shopper's alone.
        key={asked}
        ref={field}
        id="tim"
        className={styles.field}
        type="search"
        name="q"
        defaultValue={asked}
        placeholder={words.placeholder}
        maxLength={longest}
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <button className={styles.clear} type="button" onClick={clear} aria-label={words.clear}>
        <Icon name="close" size={1.1} />
      </button>
      <button className={styles.submit} type="submit" aria-label={words.submit}>
        <Icon name="search" />
      </button>
    </form>
  );
}
