import type { Result } from "@saolang/contracts";
import type { RatingFile } from "@saolang/domain/certificate";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { inRegister } from "../../../shared/history";
import { ratingFileOf, storedColumns, fileTables, type StoredFile, writeFile } from "./stored-file";

export interface FileChange {
  readonly file_id: string;
  readonly by: string;
  /** What the change rests on: a code, a number, a reason in words. */
  readonly document?: string | null;
  readonly at: Date;
}

export interface ChangedFile {
  readonly file_id: string;
}

/**
 * One change of one file of an open round. Round first, then file, as recognition locks them: two at once follow each
 * other. Refuses not_found, rating_round_closed and whatever `work` refuses; then nothing is written.
 */
export function changeFile<Value extends ChangedFile>(
  db: Knex,
  { file_id, by, document }: Omit<FileChange, "at">,
  work: (trx: Knex, row: StoredFile) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return inRegister(db, { by, document: document ?? null }, async (trx) => {
    await trx.raw(
      `select 1 from rating_round where id = (select round_id from rating_file where id = ?) for share`,
      [file_id],
    );
    const found = await trx.raw<{ rows: StoredFile[] }>(
      `select ${storedColumns} from ${fileTables} where f.id = ? for update of f`,
      [file_id],
    );
    const [row] = found.rows;
    if (!row) return { ok: false, refusal: { code: "not_found" } };
    if (row.closed_at !== null) return { ok: false, refusal: { code: "rating_round_closed" } };
    return work(trx, row);
  });
}

/** A change that is a step of the file's life. */
export function stepFile(
  db: Knex,
  change: FileChange,
  step: (file: RatingFile, row: StoredFile) => Result<RatingFile>,
): Promise<Result<ChangedFile>> {
  return changeFile(db, change, async (trx, row) => {
    const stepped = step(ratingFileOf(row), row);
    if (!stepped.ok) return stepped;
    await writeFile(trx, row, stepped.value, change.at);
    return { ok: true, value: { file_id: row.id } };
  });
}
