import { useTranslations } from "use-intl";
import { useStarFreshness } from "../features/catalogue/use-star-freshness.js";
import { useStore } from "../local/store.js";
import { useNow } from "../local/use-now.js";
import type { Till } from "./till.js";

const hourMs = 3_600_000;
/** From two days on nobody counts in hours. */
const hoursCountedTo = 48;

export interface StarWords {
  /** One line for the strip; null while there is nothing to say. */
  readonly warning: string | null;
  /** The whole of it for the page of this till's health. */
  readonly detail: string;
}

/** How old the till's stars are and what that means, in words that keep up with the clock by themselves. */
export function useStarWords({ catalogue, clock }: Till): StarWords {
  const t = useTranslations("star_data");
  const { freshness, ageMs } = useStarFreshness(catalogue, useNow(clock.now));
  const { hideAfterHours } = useStore(catalogue.state).starPolicy;
  if (ageMs === null) return { warning: null, detail: t("none") };
  const long = (hours: number): string =>
    hours < hoursCountedTo
      ? t("hours", { count: hours })
      : t("days", { count: Math.floor(hours / 24) });
  const words = { age: long(Math.floor(ageMs / hourMs)), limit: long(hideAfterHours) };
  if (freshness === "fresh") return { warning: null, detail: t("fresh") };
  if (freshness === "stale") {
    return { warning: t("stale", words), detail: t("stale_detail", words) };
  }
  return { warning: t("hidden", words), detail: t("hidden_detail", words) };
}
