import type { Metadata } from "next";
import { env } from "@/env";
import { hrefOf, type Place } from "@/i18n/href";
import type { Locale } from "@/i18n/routing";

/** The full address of a place. */
export function absoluteHref(locale: Locale, place: Place): string {
  return new URL(hrefOf(locale, place), env().storefrontUrl).href;
}

/** Canonical address and hreflang of a page, Vietnamese as the default for other languages. */
export function alternatesOf(locale: Locale, place: Place): NonNullable<Metadata["alternates"]> {
  const vi = absoluteHref("vi", place);
  return {
    canonical: absoluteHref(locale, place),
    languages: { vi, en: absoluteHref("en", place), "x-default": vi },
  };
}
