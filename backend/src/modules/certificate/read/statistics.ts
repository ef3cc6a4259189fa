import type { CertificateState } from "@saolang/domain/certificate";
import { groupOfSet, setByNumber } from "@saolang/domain/classification";
import { type Column, countsIn, keepAsked, marksOf } from "./book/columns";
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

type Counted<Key> = [Key, number][];

/** Counts summed up by what their numbers stand for. */
function summedBy<Key>(
  counts: ReadonlyMap<number, number>,
  keyOf: (number: number) => Key,
): Counted<Key> {
  const sums = new Map<Key, number>();
  for (const [number, count] of counts) {
    const key = keyOf(number);
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return [...sums];
}

function groupCode(setNumber: number): string | null {
  const set = setByNumber(setNumber);
  return set === null ? null : groupOfSet(set).code;
}

/** The figures of the register at an instant, from its book. */
export async function readStatistics({ book }: Register, at: Date): Promise<RegisterStatistics> {
  const { columns, standings } = (await book.current()).at(at);
  const all = new Uint8Array(columns.papers.length).fill(1);
  const counting = all.slice();
  keepAsked(
    counting,
    columns.standings,
    marksOf(standings, ({ state }) => doesCount(state)),
  );
  const countsBy = (column: Column) => countsIn(counting, column);
  const byState = summedBy(countsIn(all, columns.standings), (place) => standings[place]?.state);
  const byMonth = summedBy(countsBy(columns.standings), (place) =>
    standings[place]?.endsOn.slice(0, 7),
  );
  const byCommune = summedBy(
    countsBy(columns.communes),
    (place) => columns.communeCodes[place] ?? null,
  );
  const byStars = [...countsBy(columns.stars)];
  const stateCounts = new Map(byState);
  return {
    valid: byStars.reduce((sum, [, count]) => sum + count, 0),
    producers: countsBy(columns.producers).size,
    potential_five: countsBy(columns.potential).get(1) ?? 0,
    by_state: certificateStates.flatMap((state) => {
      const count = stateCounts.get(state);
      return count === undefined ? [] : [{ state, count }];
    }),
    by_stars: byStars.sort(([a], [b]) => b - a).map(([stars, count]) => ({ stars, count })),
    by_group: summedBy(countsBy(columns.sets), groupCode)
      .sort(([a], [b]) => inOrder(a, b))
      .map(([group, count]) => ({ group, count })),
    by_commune: byCommune
      .sort(([a, few], [b, many]) => many - few || inOrder(a, b))
      .map(([commune_code, count]) => ({ commune_code, count })),
    ending_by_month: byMonth
      .map(([month = "", count]) => ({ month, count }))
      .sort((a, b) => inOrder(a.month, b.month)),
  };
}
