import { compareDays, day, type Day } from "../time/index.js";
import { ruleSetOn } from "./rule-lookup.js";
import { type YearlyRound, yearlyRounds } from "./rule-sets/round-dates.js";

/** A round the rules order, in a year. */
export interface RoundOffer {
  readonly level: YearlyRound["level"];
  readonly number: number;
  readonly year: number;
  readonly filesDueOn: Day;
  readonly decideDueOn: Day;
  readonly source: string;
}

/** The rounds of one level that are not decided yet on a day, the next first: two years of them. */
export function roundOffers(
  level: YearlyRound["level"],
  on: Day,
  rounds: readonly YearlyRound[] = yearlyRounds,
): RoundOffer[] {
  const thisYear = Number(on.slice(0, 4));
  return [thisYear - 1, thisYear, thisYear + 1]
    .flatMap((year) =>
      rounds
        .filter((round) => round.level === level)
        .map((round) => ({
          rule: round.rule,
          offer: {
            level,
            number: round.number,
            year,
            filesDueOn: day(`${year}-${round.filesDue}`),
            decideDueOn: day(`${year + round.decideYearsLater}-${round.decideDue}`),
            source: round.source,
          },
        })),
    )
    .filter(({ rule, offer }) => ruleSetOn(offer.decideDueOn)?.id === rule)
    .map(({ offer }) => offer)
    .filter(({ decideDueOn }) => decideDueOn >= on)
    .sort((a, b) => compareDays(a.decideDueOn, b.decideDueOn));
}
