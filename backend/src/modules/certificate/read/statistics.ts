import type { CertificateState } from "@saolang/domain/certificate";
import { groupOfSet, setByNumber } from "@saolang/domain/classification";
import { communeOf, type Paper, type ProducerFacts } from "./book/paper";
import type { Standing } from "./book/standings";
import type { Register } from "./register";
import { certificateStates, doesCount } from "./states";

export interface StarCount {
  readonly stars: number;
  readonly count: number;
}
export interface GroupCount {
  /** `I` to `VI`; null for papers whose set is not known. */
  readonly group: string | null;
  readonly count: number;
}
export interface CommuneCount {
  readonly commune_code: string | null;
  readonly count: number;
}
export interface MonthCount {
  /** `YYYY-MM` of the last valid day. */
  readonly month: string;
  readonly count: number;
}
export interface StateCount {
  readonly state: CertificateState;
  readonly count: number;
}

/** Counts of what counts today; `by_state` alone counts every paper. */
export interface RegisterStatistics {
  readonly valid: number;
  readonly producers: number;
  readonly by_state: readonly StateCount[];
  readonly by_stars: readonly StarCount[];
  readonly by_group: readonly GroupCount[];
  readonly by_commune: readonly CommuneCount[];
  readonly ending_by_month: readonly MonthCount[];
  /** Papers the province found to be of 5 stars and the ministry has not decided on. */
  readonly potential_five: number;
}

/** Codes in their order; what has none comes last. */
function inOrder(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** Counts by whatever a paper is counted by. */
class Counts<Key> {
  private readonly kept = new Map<Key, number>();

  add(key: Key, count = 1): void {
    this.kept.set(key, (this.kept.get(key) ?? 0) + count);
  }

  /** The same counts by what the keys have in common. */
  by<Other>(other: (key: Key) => Other): Counts<Other> {
    const counts = new Counts<Other>();
    for (const [key, count] of this.kept) counts.add(other(key), count);
    return counts;
  }

  sorted(compare: (a: readonly [Key, number], b: readonly [Key, number]) => number) {
    return [...this.kept].sort(compare);
  }
}

function groupCode(setNumber: number | null): string | null {
  const set = setNumber === null ? null : setByNumber(setNumber);
  return set === null ? null : groupOfSet(set).code;
}

/** The figures of the papers as they stand, in one walk. */
function figuresOf(papers: readonly Paper[]): RegisterStatistics {
  const all = new Counts<Standing>();
  const counting = new Counts<Standing>();
  const stars = new Counts<number>();
  const sets = new Counts<number | null>();
  const communes = new Counts<string | null>();
  const producers = new Set<ProducerFacts>();
  let [valid, potential_five] = [0, 0];
  for (const paper of papers) {
    all.add(paper.standing);
    if (!doesCount(paper.standing.state)) continue;
    valid += 1;
    if (paper.hasPotentialFive) potential_five += 1;
    counting.add(paper.standing);
    stars.add(paper.stars);
    sets.add(paper.setNumber);
    communes.add(communeOf(paper));
    producers.add(paper.producer);
  }
  const states = all.by(({ state }) => state);
  const months = counting.by(({ endsOn }) => endsOn.slice(0, 7));
  return {
    valid,
    producers: producers.size,
    potential_five,
    by_state: states
      .sorted(([a], [b]) => certificateStates.indexOf(a) - certificateStates.indexOf(b))
      .map(([state, count]) => ({ state, count })),
    by_stars: stars.sorted(([a], [b]) => b - a).map(([of, count]) => ({ stars: of, count })),
    by_group: sets
      .by(groupCode)
      .sorted(([a], [b]) => inOrder(a, b))
      .map(([group, count]) => ({ group, count })),
    by_commune: communes
      .sorted(([a, few], [b, many]) => many - few || inOrder(a, b))
      .map(([commune_code, count]) => ({ commune_code, count })),
    ending_by_month: months
      .sorted(([a], [b]) => inOrder(a, b))
      .map(([month, count]) => ({ month, count })),
  };
}

/** The figures of the register at an instant, from its book. */
export async function readStatistics({ book }: Register, at: Date): Promise<RegisterStatistics> {
  return figuresOf((await book.current()).at(at, "newest"));
}
