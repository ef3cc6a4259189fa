import type { Result } from "@saolang/contracts";
import {
  declineFile,
  handInFile,
  rateFile,
  reopenFile,
  ruleSetById,
  sendUpFile,
  withdrawFile,
} from "@saolang/domain/certificate";
import { businessDayOf, day } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { refusalOfConstraint } from "../../../shared/http/constraint";
import type { RatingParts } from "../register/paper";
import { changeFile, type ChangedFile, type FileChange, stepFile } from "./change-file";
import type { RegisteredFile } from "./register-file";
import { ratingFileOf, writeFile } from "./stored-file";
import { warningsOf } from "./warnings";

/**
 * Notes the day a file reached the authority and its code, or corrects them. Refuses what `handInFile` refuses and
 * dossier_code_taken.
 */
export function noteHandIn(
  db: Knex,
  change: FileChange & { readonly handed_in_on: string; readonly dossier_code: string },
): Promise<Result<RegisteredFile>> {
  const { at, handed_in_on, dossier_code } = change;
  const because = { ...change, document: dossier_code };
  return refusalOfConstraint("rating_file_code_once", "dossier_code_taken", () =>
    changeFile(db, because, async (trx, row): Promise<Result<RegisteredFile>> => {
      const handIn = { on: day(handed_in_on), code: dossier_code, today: businessDayOf(at) };
      const stepped = handInFile(ratingFileOf(row), handIn);
      if (!stepped.ok) return stepped;
      await writeFile(trx, row, stepped.value, at);
      const found = await trx.raw<{
        rows: { files_due_on: string; valid_through: string | null }[];
      }>(
        `select o.files_due_on, e.valid_through from rating_file f join rating_round o on o.id = f.round_id
         left join certificate e on e.id = f.earlier_certificate_id where f.id = ?`,
        [row.id],
      );
      const warnings = found.rows.flatMap(({ files_due_on, valid_through }) =>
        warningsOf({
          kind: row.kind,
          earlier_valid_through: valid_through,
          files_due_on,
          on: handed_in_on,
        }),
      );
      return { ok: true, value: { file_id: row.id, warnings } };
    }),
  );
}

/** Notes points in hundredths, or corrects them; the stars follow from the rule of the round. Refuses what `rateFile` refuses. */
export function notePoints(
  db: Knex,
  change: FileChange & { readonly parts: RatingParts },
): Promise<Result<ChangedFile>> {
  const { a, b, c } = change.parts;
  return stepFile(db, change, (file, row) => {
    const rule = ruleSetById(row.rule_version);
    if (rule === null) throw new Error(`round ${row.round_id} names rule ${row.rule_version}`);
    const points = { a: a / 100, b: b / 100, c: c / 100 };
    return rateFile(file, points, { level: row.round_level, rule });
  });
}

const missing = { ok: false, refusal: { code: "rating_reason_missing" } } as const;

/** Takes a file out of its round, with the reason. */
export async function withdraw(db: Knex, change: FileChange): Promise<Result<ChangedFile>> {
  if (!change.document?.trim()) return missing;
  return stepFile(db, change, withdrawFile);
}

/** Concludes rated files the council does not recognise. */
export function decline(db: Knex, change: FileChange): Promise<Result<ChangedFile>> {
  return stepFile(db, change, declineFile);
}

/** Sends a potential of 5 stars on to the ministry. */
export function sendUp(db: Knex, change: FileChange): Promise<Result<ChangedFile>> {
  return stepFile(db, change, sendUpFile);
}

/**
 * Takes back a withdrawal or a conclusion noted by mistake, with the reason. Refuses what `reopenFile` refuses,
 * rating_file_already_registered and rating_file_taken: what the ministry has is withdrawn there first.
 */
export async function reopen(db: Knex, change: FileChange): Promise<Result<ChangedFile>> {
  if (!change.document?.trim()) return missing;
  return refusalOfConstraint("rating_file_once", "rating_file_already_registered", () =>
    refusalOfConstraint("rating_file_code_once", "dossier_code_taken", () =>
      changeFile(db, change, async (trx, row): Promise<Result<ChangedFile>> => {
        const taken = await trx<{ sent_from_file_id: string; withdrawn_at: Date | null }>(
          "rating_file",
        )
          .where({ sent_from_file_id: row.id, withdrawn_at: null })
          .first();
        if (taken) return { ok: false, refusal: { code: "rating_file_taken" } };
        const stepped = reopenFile(ratingFileOf(row));
        if (!stepped.ok) return stepped;
        await writeFile(trx, row, stepped.value, change.at);
        return { ok: true, value: { file_id: row.id } };
      }),
    ),
  );
}
