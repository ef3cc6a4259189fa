import { productGroups } from "@saolang/domain/classification";
import type { RegisterStatistics } from "../../../modules/certificate/read/statistics";
import { groupWords } from "../classification-words";
import { allStates, countingStates, registerPath } from "../register/filter";
import { useCommuneName } from "../../shared/use-communes";
import { useWords } from "../use-words";
import type { PlotLine } from "./plot";

const communesShown = 15;
const states = countingStates;

const sumOf = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

/** The figures of the register as lines of plots. */
export function useLines(statistics: RegisterStatistics) {
  const { t, language, starText } = useWords();
  const communeName = useCommuneName();

  const byStars = statistics.by_stars.map(({ stars, count }): PlotLine => {
    const to = registerPath({ states, stars: String(stars) });
    return { key: String(stars), label: starText(stars), count, to };
  });

  const groups = [...productGroups.map(({ code }) => code), null];
  const byGroup = groups.flatMap((code): PlotLine[] => {
    const count = statistics.by_group.find(({ group }) => group === code)?.count ?? 0;
    if (code === null) {
      const label = t("ocop.unknownGroup");
      return count === 0 ? [] : [{ key: "none", label, count, to: null }];
    }
    const label = groupWords(code, language);
    return [{ key: code, label, count, to: registerPath({ states, group: code }) }];
  });

  const named = statistics.by_commune.filter(({ commune_code }) => commune_code !== null);
  const others = sumOf(named.slice(communesShown));
  const unknown = sumOf(statistics.by_commune) - sumOf(named);
  const byCommune = named.slice(0, communesShown).map(({ commune_code, count }): PlotLine => {
    const commune = commune_code ?? "";
    const to = registerPath({ states, commune });
    return { key: commune, label: communeName(commune), count, to };
  });
  if (others > 0) {
    byCommune.push({ key: "others", label: t("ocop.otherCommunes"), count: others, to: null });
  }

  if (unknown > 0) {
    byCommune.push({ key: "none", label: t("ocop.unknownCommune"), count: unknown, to: null });
  }

  const byState = allStates.map((state): PlotLine => {
    const count = statistics.by_state.find((one) => one.state === state)?.count ?? 0;
    const label = t(`certificate.state.${state}`);
    return { key: state, label, count, to: registerPath({ states: [state] }) };
  });
  return { byStars, byGroup, byCommune, byState };
}
