import type { RatingStage } from "@saolang/domain/certificate";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { fileTables, type StoredFile, stageSql } from "./stored-file";

/** A round with how many of its files stand where. */
export interface RoundLine {
  readonly id: string;
  readonly name: string;
  readonly issuer_level: StoredFile["round_level"];
  readonly rule_version: string;
  readonly files_due_on: string;
  readonly decide_due_on: string;
  readonly closed_at: string | null;
  readonly files: number;
  readonly potential_five: number;
  readonly stages: Readonly<Partial<Record<RatingStage, number>>>;
}

const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const lineSql = (chosen: string): string => `
  select o.id, o.name, o.issuer_level, o.rule_version, o.files_due_on, o.decide_due_on, ${instant("o.closed_at")} as closed_at,
    coalesce(s.files, 0)::int as files, coalesce(s.potential_five, 0)::int as potential_five,
    coalesce(s.stages, '{}'::jsonb) as stages
  from (${chosen}) o
  left join (
    select round_id, sum(n) as files, sum(potential) as potential_five, jsonb_object_agg(stage, n) as stages
    from (select f.round_id, ${stageSql} as stage, count(*) as n, count(*) filter (where f.potential_five) as potential
      from ${fileTables} where f.round_id in (select id from (${chosen}) of_page) group by 1, 2) counted
    group by round_id) s on s.round_id = o.id
  order by (o.closed_at is not null), o.decide_due_on desc, o.id`;

export interface RoundFilter {
  readonly level?: StoredFile["round_level"] | undefined;
  readonly open?: boolean | undefined;
}

/** A page of rounds, open ones first, in two statements. */
export async function listRounds(
  db: Knex,
  { level, open }: RoundFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ rounds: RoundLine[]; count: number }> {
  const where = `(:level::text is null or issuer_level = :level)
    and (:open::boolean is null or (closed_at is null) = :open)`;
  const bindings = { level: level ?? null, open: open ?? null };
  const chosen = `select * from rating_round where ${where}
    order by (closed_at is not null), decide_due_on desc, id limit :limit offset :offset`;
  const [lines, total] = await Promise.all([
    db.raw<{ rows: RoundLine[] }>(lineSql(chosen), { ...bindings, ...page }),
    db.raw<{ rows: { count: number }[] }>(
      `select count(*)::int as count from rating_round where ${where}`,
      bindings,
    ),
  ]);
  return { rounds: lines.rows, count: total.rows[0]?.count ?? 0 };
}

/** One round; null when there is none. */
export async function readRound(db: Knex, id: string): Promise<RoundLine | null> {
  const found = await db.raw<{ rows: RoundLine[] }>(
    lineSql(`select * from rating_round where id = :id`),
    { id },
  );
  return found.rows[0] ?? null;
}
