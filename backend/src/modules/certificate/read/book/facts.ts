import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type CertificateDays, dayColumns } from "../certificate-days";

export interface PaperRow extends CertificateDays {
  readonly id: string;
  readonly product_id: string | null;
  readonly product_key: string;
  readonly dossier_key: string | null;
  readonly decision_id: string;
  readonly producer_id: string;
  readonly set_number: number | null;
  readonly stars: number;
  readonly potential_five: boolean;
  readonly commune_code: string | null;
}

/** What a decision or a producer is found by. */
export interface NameRow {
  readonly entity: "decision" | "producer";
  readonly id: string;
  readonly key: string;
  readonly commune_code: string | null;
}

/** Rows of one statement: what is held twice while the book is filled. */
const pageSize = 5_000;

const papersSql = `select c.id, c.product_id, c.product_key, lower(c.dossier_code) as dossier_key, c.decision_id,
  c.producer_id, c.set_number, c.stars, c.potential_five, c.commune_code, ${dayColumns}
  from certificate c where c.deleted_at is null`;

// A null list means all of them: one text serves the whole book and a change of a few.
const namesSql = `
  select 'decision' as entity, id, number_key as key, null as commune_code from recognition_decision
    where :decisions::text[] is null or id = any(:decisions::text[])
  union all select 'producer', id, name_key, commune_code from producer
    where :producers::text[] is null or id = any(:producers::text[])`;

/** The papers with these ids, some thousands at a time. */
export async function* readPapers(
  db: Knex,
  ids: readonly string[],
): AsyncGenerator<readonly PaperRow[]> {
  for (let from = 0; from < ids.length; from += pageSize) {
    const wanted = ids.slice(from, from + pageSize);
    const sql = `${papersSql} and c.id = any(?::text[])`;
    yield (await db.raw<{ rows: PaperRow[] }>(sql, [wanted])).rows;
  }
}

/** Every paper on record, by id, some thousands at a time. */
export async function* readAllPapers(db: Knex): AsyncGenerator<readonly PaperRow[]> {
  const sql = `${papersSql} and c.id > ? order by c.id limit ${pageSize}`;
  for (let after = ""; ;) {
    const { rows } = await db.raw<{ rows: PaperRow[] }>(sql, [after]);
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.id;
  }
}

/** Ids of decisions and producers. */
export interface Names {
  readonly decisions: readonly string[];
  readonly producers: readonly string[];
}

/** Decisions and producers with these ids, or all of them (null), in one statement. */
export async function readNames(db: Knex, ids: Names | null): Promise<NameRow[]> {
  const { decisions = null, producers = null } = ids ?? {};
  const { rows } = await db.raw<{ rows: NameRow[] }>(namesSql, { decisions, producers });
  return rows;
}
