import { day, formatDay } from "@saolang/domain/time";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../shared/use-language";
import { pointsText } from "./points";

/** Days and points in the language of the screen. */
export function useText() {
  const { t } = useTranslation();
  const language = useLanguage();
  return {
    t,
    language,
    dayText: (on: string) => formatDay(day(on), language),
    pointsText: (hundredths: number) => pointsText(hundredths, language),
  };
}
