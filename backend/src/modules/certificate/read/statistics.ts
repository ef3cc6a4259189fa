import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CertificateState } from "@saolang/domain/certificate";
import { groupOfSet, setByNumber } from "@saolang/domain/classification";
import { selectionOf } from "./certificate-filter";
import { registerTables } from "./list-certificates";
import { countingStates, stateBindings, stateSql } from "./state-sql";

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

interface Row {
  readonly kind: "stars" | "set" | "commune" | "month" | "all";
  readonly key: string | null;
  readonly count: number;
  /** Of the row of all papers alone. */
  readonly producers: number | null;
  readonly potential: number | null;
}

/**
 * One walk over the valid papers counts them every way. Producers are counted apart: counted by each grouping, they would
 * have it sort all papers four times.
 */
const countsSql = (where: string): string => `
  with valid as materialized (
    select c.stars, c.set_number, coalesce(c.commune_code, r.commune_code) as commune, c.producer_id, c.potential_five,
      left(coalesce(c.extension_ends_on, c.valid_through), 7) as month
    from ${registerTables} where ${where})
  select case when grouping(stars) = 0 then 'stars' when grouping(set_number) = 0 then 'set'
      when grouping(commune) = 0 then 'commune' else 'month' end as kind,
    coalesce(stars::text, set_number::text, commune, month) as key, count(*)::int as count,
    null::int as producers, null::int as potential
  from valid group by grouping sets ((stars), (set_number), (commune), (month))
  union all select 'all', null, count(*)::int,
    (select count(*)::int from (select distinct producer_id from valid) one), count(*) filter (where potential_five)::int
  from valid`;

const statesSql = `select ${stateSql} as state, count(*)::int as count from certificate c
  where c.deleted_at is null group by 1`;

function byGroup(rows: readonly Row[]): GroupCount[] {
  const counts = new Map<string | null, number>();
  for (const { key, count } of rows) {
    const set = key === null ? null : setByNumber(Number(key));
    const group = set === null ? null : groupOfSet(set).code;
    counts.set(group, (counts.get(group) ?? 0) + count);
  }
  return [...counts].map(([group, count]) => ({ group, count }));
}

/** The figures of the register at an instant, in two statements. */
export async function readStatistics(db: Knex, at: Date): Promise<RegisterStatistics> {
  const { where, bindings } = selectionOf({ states: countingStates }, at);
  const [counted, states] = await Promise.all([
    db.raw<{ rows: Row[] }>(countsSql(where), bindings),
    db.raw<{ rows: StateCount[] }>(statesSql, { ...stateBindings(at) }),
  ]);
  const of = (kind: Row["kind"]) => counted.rows.filter((row) => row.kind === kind);
  const [all] = of("all");
  return {
    valid: all?.count ?? 0,
    producers: all?.producers ?? 0,
    potential_five: all?.potential ?? 0,
    by_state: states.rows,
    by_stars: of("stars")
      .map(({ key, count }) => ({ stars: Number(key), count }))
      .sort((a, b) => b.stars - a.stars),
    by_group: byGroup(of("set")),
    by_commune: of("commune")
      .map(({ key, count }) => ({ commune_code: key, count }))
      .sort((a, b) => b.count - a.count),
    ending_by_month: of("month")
      .map(({ key, count }) => ({ month: key ?? "", count }))
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
  };
}
