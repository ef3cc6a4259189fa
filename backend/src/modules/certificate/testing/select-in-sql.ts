import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CertificateState } from "@saolang/domain/certificate";
import { setsOfGroup } from "@saolang/domain/classification";
import { tokens } from "@saolang/domain/text";
import { addDays } from "@saolang/domain/time";
import type { Page } from "../read/book/select";
import type { CertificateFilter } from "../read/certificate-filter";
import { registerTables } from "../read/list-certificates";
import { stateBindings, stateSql } from "../read/state-sql";

const endsOn = "coalesce(c.extension_ends_on, c.valid_through)";
const counts = `(${stateSql}) in ('valid', 'expiring', 'extended')`;

const orders = {
  ends: `${endsOn} collate "C", c.id collate "C"`,
  newest: `c.issued_on collate "C" desc, c.id collate "C" desc`,
  stars: `c.stars desc, c.product_key collate "C", c.id collate "C"`,
  name: `c.product_key collate "C", c.id collate "C"`,
} as const;

const found = (name: string, word: string): string => `(c.product_key like :${name}
  or lower(c.dossier_code) like :${name} or r.name_key like :${name} or d.number_key like :${name}
  ${/\d[a-z]/u.test(word) ? `or regexp_replace(d.number_key, '[^a-z0-9]+', '', 'g') like :${name}` : ""})`;

const conditions: { readonly [Key in keyof CertificateFilter]?: string } = {
  states: `(${stateSql}) = any(:states::text[])`,
  stars: "c.stars = :stars",
  set: "c.set_number = :set",
  group: "c.set_number = any(:sets::int[])",
  commune: "coalesce(c.commune_code, r.commune_code) = :commune",
  producer_id: "c.producer_id = :producer_id",
  product_id: "c.product_id = :product_id",
  decision_id: "c.decision_id = :decision_id",
  ends_within: `${counts} and ${endsOn} <= :ends_by`,
  ends_month: `${counts} and left(${endsOn}, 7) = :ends_month`,
  potential_five: "c.potential_five = :potential_five",
};

/** What PostgreSQL, walking through all rows, selects: the measure of what the book selects in memory. */
export async function selectInSql(
  db: Knex,
  filter: CertificateFilter,
  { limit, offset, order }: Page,
  at: Date,
): Promise<{ ids: string[]; count: number }> {
  const state = stateBindings(at);
  const words = [...new Set(tokens(filter.q ?? ""))].slice(0, 8);
  const bindings = {
    ...state,
    ...filter,
    states: [...(filter.states ?? [])],
    sets: filter.group === undefined ? [] : setsOfGroup(filter.group).map(({ number }) => number),
    ends_by: addDays(state.today, filter.ends_within ?? 0),
    ...Object.fromEntries(words.map((word, n) => [`word${n}`, `%${word}%`])),
  };
  const where = [
    "c.deleted_at is null",
    ...Object.entries(conditions).flatMap(([key, sql]) => (key in filter ? [sql] : [])),
    ...words.map((word, n) => found(`word${n}`, word)),
  ].join(" and ");
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `select c.id from ${registerTables} where ${where} order by ${orders[order]}`,
    bindings,
  );
  const ids = rows.slice(offset, offset + limit).map(({ id }) => id);
  return { ids, count: rows.length };
}

export interface CountedInSql {
  readonly state: CertificateState;
  readonly stars: number;
  readonly commune: string | null;
  readonly month: string;
  readonly count: number;
  readonly potential: number;
}

/** How many papers there are of each state, stars, commune and month of the end. */
export async function countInSql(db: Knex, at: Date): Promise<CountedInSql[]> {
  const { rows } = await db.raw<{ rows: CountedInSql[] }>(
    `select ${stateSql} as state, c.stars, coalesce(c.commune_code, r.commune_code) as commune,
       left(${endsOn}, 7) as month, count(*)::int as count, count(*) filter (where c.potential_five)::int as potential
     from ${registerTables} where c.deleted_at is null group by 1, 2, 3, 4`,
    { ...stateBindings(at) },
  );
  return rows;
}
