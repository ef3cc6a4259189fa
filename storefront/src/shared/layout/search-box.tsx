"use client";

import { Icon } from "@saolang/ui/icon";
import { usePathname, useSearchParams } from "next/navigation";
import { useRef } from "react";
import { otherLocalePath } from "@/i18n/other-locale";
import type { Locale } from "@/i18n/routing";
import styles from "./search-box.module.css";

interface SearchBoxProps {
  readonly current: Locale;
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
export function SearchBox({ current, action, longest, words }: SearchBoxProps) {
  // Other pages have questions of their own; the server names a page by another path than the browser, its twin is one.
  const isAtResults = otherLocalePath(usePathname(), current) === otherLocalePath(action, current);
  const question = useSearchParams().get("q") ?? "";
  const asked = isAtResults ? question : "";
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
