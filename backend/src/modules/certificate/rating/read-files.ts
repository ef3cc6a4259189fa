import { type RatingStage } from "@saolang/domain/certificate";
import { tokens } from "@saolang/domain/text";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { fileTables, stageSql, storedColumns, type StoredFile } from "./stored-file";
import { type FileWarning, warningsOf } from "./warnings";

/** A line of a round. Points in hundredths. */
export interface FileLine extends Omit<StoredFile, "closed_at" | "withdrawn_at"> {
  readonly producer_name: string | null;
  readonly stage: RatingStage;
  readonly total: number | null;
  readonly files_due_on: string;
  readonly earlier_decision: string | null;
  readonly earlier_stars: number | null;
  readonly earlier_valid_through: string | null;
  readonly certificate_decision: string | null;
  readonly certificate_stars: number | null;
  /** What the province found of a file it sent up. */
  readonly sent_parts: { readonly a: number; readonly b: number; readonly c: number } | null;
  /** The ministry's file of one that was sent up. */
  readonly taken_as: string | null;
  readonly taken_in: string | null;
  readonly warnings: readonly FileWarning[];
}

const lineTables = `${fileTables}
  left join producer r on r.id = f.producer_id
  left join certificate e on e.id = f.earlier_certificate_id left join recognition_decision ed on ed.id = e.decision_id
  left join recognition_decision kd on kd.id = k.decision_id
  left join rating_file s on s.id = f.sent_from_file_id
  left join rating_file t on t.sent_from_file_id = f.id and t.withdrawn_at is null`;

const lineColumns = `${storedColumns}, r.name as producer_name, ${stageSql} as stage, f.part_a + f.part_b + f.part_c as total,
  o.files_due_on, ed.number as earlier_decision, e.stars as earlier_stars, e.valid_through as earlier_valid_through,
  kd.number as certificate_decision, k.stars as certificate_stars,
  case when s.part_a is not null then jsonb_build_object('a', s.part_a, 'b', s.part_b, 'c', s.part_c) end as sent_parts,
  t.id as taken_as, t.round_id as taken_in`;

export interface FileFilter {
  readonly round_id?: string | undefined;
  readonly producer_id?: string | undefined;
  readonly stages?: readonly RatingStage[] | undefined;
  /** Sent up and in no round of the ministry yet. */
  readonly candidates?: boolean | undefined;
  /** Words of a product, a producer or a code, however typed. */
  readonly q?: string | undefined;
}

function selectionOf({ round_id, producer_id, stages, candidates, q }: FileFilter) {
  const conditions = ["true"];
  const bindings: Record<string, unknown> = {};
  function also(condition: string, more: Record<string, unknown> = {}): void {
    conditions.push(condition);
    Object.assign(bindings, more);
  }
  if (round_id !== undefined) also("f.round_id = :round_id", { round_id });
  if (producer_id !== undefined) also("f.producer_id = :producer_id", { producer_id });
  if (stages !== undefined) also(`(${stageSql}) = any(:stages::text[])`, { stages: [...stages] });
  if (candidates) {
    also(`f.outcome = 'sent_up' and not exists
      (select 1 from rating_file n where n.sent_from_file_id = f.id and n.withdrawn_at is null)`);
  }
  const words = q === undefined ? [] : [...new Set(tokens(q))].slice(0, 8);
  words.forEach((word, at) => {
    const name = `word${at}`;
    also(
      `(f.product_key like :${name} or r.name_key like :${name} or f.dossier_code like :${name})`,
      {
        [name]: `%${word.replace(/[\\%_]/gu, "\\$&")}%`,
      },
    );
  });
  return { where: conditions.join(" and "), bindings };
}

function lineOf(
  row: Omit<FileLine, "warnings"> & { closed_at?: unknown; withdrawn_at?: unknown },
): FileLine {
  const { closed_at: _closed, withdrawn_at: _withdrawn, ...line } = row;
  const on = line.handed_in_on ?? line.registered_on;
  return { ...line, warnings: line.sent_from_file_id === null ? warningsOf({ ...line, on }) : [] };
}

/** A page of files, by the name of their product, in two statements. */
export async function listFiles(
  db: Knex,
  filter: FileFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ files: FileLine[]; count: number }> {
  const { where, bindings } = selectionOf(filter);
  const order = "f.product_key, f.id";
  const [page, total] = await Promise.all([
    db.raw<{ rows: FileLine[] }>(
      `select ${lineColumns} from ${lineTables} where f.id in (
         select f.id from ${fileTables} left join producer r on r.id = f.producer_id where ${where}
         order by ${order} limit :limit offset :offset) order by ${order}`,
      { ...bindings, limit, offset },
    ),
    db.raw<{ rows: { count: number }[] }>(
      `select count(*)::int as count from ${fileTables} left join producer r on r.id = f.producer_id where ${where}`,
      bindings,
    ),
  ]);
  return { files: page.rows.map(lineOf), count: total.rows[0]?.count ?? 0 };
}

/** One file; null when there is none. */
export async function readFile(db: Knex, id: string): Promise<FileLine | null> {
  const found = await db.raw<{ rows: FileLine[] }>(
    `select ${lineColumns} from ${lineTables} where f.id = ?`,
    [id],
  );
  return found.rows.map(lineOf)[0] ?? null;
}
