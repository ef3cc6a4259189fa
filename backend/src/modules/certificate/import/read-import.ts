import {
  type ColumnMapping,
  problemText,
  type Problem,
  type ProblemCode,
} from "@saolang/domain/annex";
import type { Language } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type {
  ImportCounts,
  ImportOutcome,
  ImportState,
  StoredImport,
  StoredRow,
} from "./import-row";
import { runningSql } from "./running";

/** An import as the office sees it. */
export interface ImportLine {
  readonly id: string;
  readonly state: ImportState;
  readonly file_name: string;
  readonly size_bytes: number;
  readonly decision_number: string;
  readonly decided_on: string;
  readonly issued_by: string;
  readonly issuer_level: string;
  readonly issued_on: string;
  readonly counts: Partial<ImportCounts> & { readonly applied?: ImportOutcome };
  readonly failure: string | null;
  readonly uploaded_at: string;
  readonly uploaded_by_name: string | null;
  readonly applied_at: string | null;
  readonly undone_at: string | null;
  readonly undo_reason: string | null;
  /** Somebody works on it now: `progress_done` of `progress_total` rows. */
  readonly is_running: boolean;
  readonly progress_done: number;
  readonly progress_total: number;
}

export interface ImportDetail extends ImportLine {
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  /** The first values of each column, to match it by. */
  readonly samples: readonly (readonly string[])[];
}

const columns = `i.id, i.state, i.file_name, i.size_bytes, i.decision_number, i.decided_on, i.issued_by, i.issuer_level,
  i.issued_on, i.counts, i.failure, i.uploaded_at, coalesce(u.email, i.uploaded_by) as uploaded_by_name, i.applied_at,
  i.undone_at, i.undo_reason, i.progress_done, i.progress_total, ${runningSql} as is_running`;
const tables = `certificate_import i left join "user" u on u.id = i.uploaded_by`;

export async function listImports(
  db: Knex,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ imports: ImportLine[]; count: number }> {
  const [page, total] = await Promise.all([
    db.raw<{ rows: ImportLine[] }>(
      `select ${columns} from ${tables} order by i.uploaded_at desc, i.id desc limit ? offset ?`,
      [limit, offset],
    ),
    db.raw<{ rows: { count: number }[] }>(`select count(*)::int as count from certificate_import`),
  ]);
  return { imports: page.rows, count: total.rows[0]?.count ?? 0 };
}

/** One import with its columns and their first values; null when there is none of the id. */
export async function readImport(db: Knex, id: string): Promise<ImportDetail | null> {
  const { rows } = await db.raw<{
    rows: (ImportLine & Pick<StoredImport, "headers" | "mapping">)[];
  }>(`select ${columns}, i.headers, i.mapping from ${tables} where i.id = ?`, [id]);
  const [found] = rows;
  if (!found) return null;
  const first = await db<StoredRow & { import_id: string }>("certificate_import_row")
    .where({ import_id: id })
    .orderBy("number")
    .limit(30)
    .select("cells");
  const samples = found.headers.map((_, at) => {
    const values = first.map(({ cells }) => cells[at] ?? "").filter((cell) => cell !== "");
    return [...new Set(values)].slice(0, 3).map((value) => value.slice(0, 80));
  });
  return { ...found, samples };
}

export interface RowFilter {
  readonly problem?: ProblemCode;
  readonly only?: "findings" | "held_back" | "left_out";
}

/** A row with the sentences of its problems. */
export interface ImportRowLine extends Omit<StoredRow, "problems" | "codes"> {
  readonly problems: readonly (Problem & { readonly text: string })[];
}

const onlySql = {
  findings: "is_finding",
  held_back: "is_held_back",
  left_out: "(choice ->> 'leave_out' = 'true' or is_held_back)",
} as const;

const rowColumns = `number, cells, understood, producer_key, producer_candidates, problems, is_held_back, is_finding,
  choice, certificate_id`;

function selectionOf({ problem, only }: RowFilter): string {
  const parts = ["import_id = :id"];
  if (problem !== undefined) parts.push("codes @> array[:problem::text]");
  if (only !== undefined) parts.push(onlySql[only]);
  return parts.join(" and ");
}

const inWords = (row: Omit<StoredRow, "codes">, language: Language): ImportRowLine => ({
  ...row,
  problems: row.problems.map((one) => ({ ...one, text: problemText(one, language) })),
});

/** A page of rows in their order. */
export async function readRows(
  db: Knex,
  id: string,
  filter: RowFilter,
  page: { readonly limit: number; readonly offset: number; readonly language: Language },
): Promise<{ rows: ImportRowLine[]; count: number }> {
  const where = selectionOf(filter);
  const bindings = { id, problem: filter.problem ?? "", limit: page.limit, offset: page.offset };
  const [found, total] = await Promise.all([
    db.raw<{ rows: StoredRow[] }>(
      `select ${rowColumns} from certificate_import_row where ${where} order by number limit :limit offset :offset`,
      bindings,
    ),
    db.raw<{ rows: { count: number }[] }>(
      `select count(*)::int as count from certificate_import_row where ${where}`,
      bindings,
    ),
  ]);
  return {
    rows: found.rows.map((row) => inWords(row, page.language)),
    count: total.rows[0]?.count ?? 0,
  };
}
