import type { Language } from "@saolang/domain/time";

/**
 * Points as typed, in hundredths: "22,5" and "22.5" are 2250. Null for anything else: there is no such point as "1.234,5".
 */
export function parsePoints(text: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?$/u.exec(text.trim());
  if (!match) return null;
  const [, whole = "", decimals = ""] = match;
  return Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
}

/** Hundredths as they are read and typed: "22,5" in Vietnamese, "22.5" in English. */
export function pointsText(hundredths: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false }).format(
    hundredths / 100,
  );
}
