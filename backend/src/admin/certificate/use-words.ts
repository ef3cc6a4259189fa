import { day, daysBetween, formatDay, formatInstant, type Instant } from "@saolang/domain/time";
import { useTranslation } from "react-i18next";
import type { CertificateLine } from "../../modules/certificate/read/list-certificates";
import { useLanguage } from "../shared/use-language";

type Dated = Pick<
  CertificateLine,
  "state" | "issued_on" | "valid_through" | "extension_ends_on" | "superseded_on" | "revoked_at"
>;

/** Days, figures and states in the language of the screen. */
export function useWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  const whole = new Intl.NumberFormat(language);
  const dayText = (on: string) => formatDay(day(on), language);
  const instantText = (at: Instant) => formatInstant(at, language);
  const daysText = (count: number) => t("certificate.days", { count });

  /** How long a paper still counts, or since when it does not. */
  function termText(paper: Dated, today: string): string {
    const { state, valid_through, extension_ends_on } = paper;
    const endsOn = extension_ends_on ?? valid_through;
    const left = daysBetween(day(today), day(endsOn));
    switch (state) {
      case "upcoming":
        return t("certificate.term.upcoming", { on: dayText(paper.issued_on) });
      case "valid":
      case "expiring":
      case "extended":
        return left === 0
          ? t("certificate.term.lastDay", { on: dayText(endsOn) })
          : t("certificate.term.left", { on: dayText(endsOn), days: daysText(left) });
      case "expired":
        return t("certificate.term.expired", { on: dayText(endsOn) });
      case "superseded":
        return t("certificate.term.superseded", { on: dayText(paper.superseded_on ?? endsOn) });
      case "revoked":
        return t("certificate.term.revoked", { at: instantText(paper.revoked_at ?? "") });
    }
  }

  return {
    t,
    language,
    figure: (count: number) => whole.format(count),
    /** Hundredths of a point as points. */
    points: (hundredths: number) =>
      new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(hundredths / 100),
    dayText,
    instantText,
    daysText,
    termText,
    starText: (stars: number) => t("certificate.starCount", { stars }),
  };
}
