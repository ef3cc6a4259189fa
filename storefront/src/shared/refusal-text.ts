import { type RefusalCode, refusals } from "@saolang/contracts";
import type { Locale } from "@/i18n/routing";

/** What a refusal says to the shopper, from the one registry. */
export function refusalText(code: RefusalCode, locale: Locale): string {
  return refusals[code][locale];
}
