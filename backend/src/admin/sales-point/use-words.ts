import { dong, formatDong, formatDongDigits } from "@saolang/domain/money";
import { day, formatDay, formatInstant, type Language } from "@saolang/domain/time";
import { useTranslation } from "react-i18next";

/** Figures, amounts and days in the language of the screen. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language.startsWith("vi") ? "vi" : "en";
  const whole = new Intl.NumberFormat(language);
  const twoDecimals = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
  return {
    t,
    figure: (count: number) => whole.format(count),
    amount: (revenue: number) => formatDong(dong(revenue)),
    amountDigits: (revenue: number) => formatDongDigits(dong(revenue)),
    dayText: (on: string) => formatDay(day(on), language),
    instantText: (at: string) => formatInstant(at, language),
    /** Two decimals, already rounded down: 59,99 % never reads as 60. */
    percent: (basisPoints: number | null) =>
      basisPoints === null
        ? t("compliance.none")
        : `${twoDecimals.format(basisPoints / 100)}\u00a0%`,
    /** A line of the law, which is whole per cent. */
    threshold: (basisPoints: number) => `${whole.format(basisPoints / 100)}\u00a0%`,
  };
}
