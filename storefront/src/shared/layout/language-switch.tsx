"use client";

import { usePathname, useSearchParams } from "next/navigation";
import type { Locale } from "@/i18n/routing";
import { otherLocalePath } from "@/i18n/other-locale";
import styles from "./language-switch.module.css";

// A language is named in its own words, whatever the page speaks.
const ownNames = { vi: "Tiếng Việt", en: "English" } as const;
const shortNames = { vi: "VI", en: "EN" } as const;

/** A plain link, not a client navigation: `<html lang>` must change with the page. */
export function LanguageSwitch({ current }: { readonly current: Locale }) {
  const other = current === "vi" ? "en" : "vi";
  const path = otherLocalePath(usePathname(), current);
  // What was looked for, the order, the page: the other language shows the same.
  const words = useSearchParams().toString();
  return (
    <a
      className={styles.switch}
      href={words === "" ? path : `${path}?${words}`}
      lang={other}
      hrefLang={other}
    >
      <span className={styles.short}>{shortNames[other]} </span>
      <span className={styles.long}>{ownNames[other]}</span>
    </a>
  );
}
