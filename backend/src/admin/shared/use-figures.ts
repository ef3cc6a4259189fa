import { dong, formatDong } from "@saolang/domain/money";
import type { SequenceGap } from "@saolang/domain/shift";
import { formatInstant } from "@saolang/domain/time";
import { useTranslation } from "react-i18next";
import { useLanguage } from "./use-language";

/** Amounts, instants and runs of numbers in the language of the screen. */
export function useFigures() {
  const { t } = useTranslation();
  const language = useLanguage();
  return {
    t,
    language,
    amount: (dongs: number | null) =>
      dongs === null ? t("office.noFigure") : formatDong(dong(dongs)),
    instant: (at: string | null) =>
      at === null ? t("office.noFigure") : formatInstant(at, language),
    gaps: (gaps: readonly SequenceGap[]) =>
      gaps
        .map(({ from, through }) => (from === through ? `${from}` : `${from}–${through}`))
        .join(", "),
  };
}
