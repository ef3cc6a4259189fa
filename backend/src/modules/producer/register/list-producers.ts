import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { paperState } from "@saolang/domain/quality-paper";
import { tokens } from "@saolang/domain/text";
import { addDays, businessDayOf, day } from "@saolang/domain/time";
import type { AdminProducerList, AdminProducerRow } from "../http/admin-producer";
import { communeName } from "./commune-name";

export interface ProducerQuestion {
  readonly limit: number;
  readonly offset: number;
  readonly kind?: string | undefined;
  readonly commune?: string | undefined;
  readonly q?: string | undefined;
  /** Only producers with a paper that ends within so many days. */
  readonly papers_end_within?: number | undefined;
}

interface Row extends Omit<AdminProducerRow, "commune" | "papers"> {
  readonly commune_code: string | null;
  readonly papers: readonly { valid_through: string | null; withdrawn_at: string | null }[] | null;
}

const wanted = `p.deleted_at is null
  and (:kind::text is null or p.kind = :kind)
  and (:commune::text is null or p.commune_code = :commune)
  and p.searched like all (:words::text[])
  and (:until::text is null or exists (select 1 from quality_paper q where q.producer_id = p.id
    and q.withdrawn_at is null and q.valid_through between :today and :until))`;

const pageSql = `
  select p.id, p.handle, p.name, p.kind, p.commune_code, p.former_commune, p.former_district, p.representative, p.is_demo,
    (select count(*)::int from producer_product l where l.producer_id = p.id and l.deleted_at is null) as product_count,
    (select json_agg(json_build_object('valid_through', q.valid_through, 'withdrawn_at',
        to_char(q.withdrawn_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
      from quality_paper q where q.producer_id = p.id) as papers
  from producer p where ${wanted}
  order by p.searched, p.id limit :limit offset :offset`;

function toRow({ commune_code, papers, ...row }: Row, at: Date): AdminProducerRow {
  const today = businessDayOf(at);
  const states = (papers ?? []).map(({ valid_through, withdrawn_at }) =>
    paperState(
      {
        validThrough: valid_through === null ? null : day(valid_through),
        withdrawnAt: withdrawn_at,
      },
      today,
    ),
  );
  const count = (state: string): number => states.filter((one) => one === state).length;
  return {
    ...row,
    commune: communeName(commune_code),
    papers: { valid: count("valid"), expiring: count("expiring"), expired: count("expired") },
  };
}

/** A page of producers by name, with how their papers stand. Two statements. */
export async function listProducers(
  db: Knex,
  { limit, offset, kind, commune, q, papers_end_within }: ProducerQuestion,
  at: Date,
): Promise<AdminProducerList> {
  const today = businessDayOf(at);
  const bindings = {
    kind: kind ?? null,
    commune: commune ?? null,
    words: tokens(q ?? "").map((word) => `% ${word.replace(/[\\%_]/gu, "\\$&")}%`),
    today,
    until: papers_end_within === undefined ? null : addDays(today, papers_end_within),
    limit,
    offset,
  };
  const [page, counted] = await Promise.all([
    db.raw<{ rows: Row[] }>(pageSql, bindings),
    db.raw<{ rows: { count: number }[] }>(
      `select count(*)::int as count from producer p where ${wanted}`,
      bindings,
    ),
  ]);
  return {
    producers: page.rows.map((row) => toRow(row, at)),
    count: counted.rows[0]?.count ?? 0,
    limit,
    offset,
  };
}
