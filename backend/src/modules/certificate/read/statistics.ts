import type { CertificateState } from "@saolang/domain/certificate";
import { groupOfSet, setByNumber } from "@saolang/domain/classification";
import { communeOf, type Paper, type ProducerFacts } from "./book/paper";
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

  add(key: Key): void {
    this.kept.set(key, (this.kept.get(key) ?? 0) + 1);
  }

  /** In an order of the keys; of equal ones the one met first. */
  in(compare: (a: readonly [Key, number], b: readonly [Key, number]) => number): [Key, number][] {
    return [...this.kept].sort(compare);
  }
}

function groupCode(setNumber: number | null): string | null {
  const set = setNumber === null ? null : setByNumber(setNumber);
  return set === null ? null : groupOfSet(set).code;
}

/** The figures of the papers as they stand, in one walk. */
function figuresOf(papers: readonly Paper[]): RegisterStatistics {
  const producers = new Set<ProducerFacts>();
  const [states, months] = [new Counts<CertificateState>(), new Counts<string>()];
  const [stars, groups] = [new Counts<number>(), new Counts<string | null>()];
  const communes = new Counts<string | null>();
  let [valid, potential_five] = [0, 0];
  for (const paper of papers) {
    const { standing, producer, setNumber, hasPotentialFive } = paper;
    states.add(standing.state);
    if (!doesCount(standing.state)) continue;
    valid += 1;
    if (hasPotentialFive) potential_five += 1;
    producers.add(producer);
    stars.add(paper.stars);
    groups.add(groupCode(setNumber));
    communes.add(communeOf(paper));
    months.add(standing.endsOn.slice(0, 7));
  }
  return {
    valid,
    producers: producers.size,
    potential_five,
    by_state: states
      .in(([a], [b]) => certificateStates.indexOf(a) - certificateStates.indexOf(b))
      .map(([state, count]) => ({ state, count })),
    by_stars: stars.in(([a], [b]) => b - a).map(([of, count]) => ({ stars: of, count })),
    by_group: groups.in(([a], [b]) => inOrder(a, b)).map(([group, count]) => ({ group, count })),
    by_commune: communes
      .in(([a, few], [b, many]) => many - few || inOrder(a, b))
      .map(([commune_code, count]) => ({ commune_code, count })),
    ending_by_month: months
      .in(([a], [b]) => inOrder(a, b))
      .map(([month, count]) => ({ month, count })),
  };
}

/** The figures of the register at an instant, from its book. */
export async function readStatistics({ book }: Register, at: Date): Promise<RegisterStatistics> {
  return figuresOf((await book.current()).at(at, "newest"));
}
