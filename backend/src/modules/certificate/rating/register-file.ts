import type { Result } from "@saolang/contracts";
import { openRatingFile } from "@saolang/domain/certificate";
import { businessDayOf } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { inRegister } from "../../../shared/history";
import { refusalOfConstraint } from "../../../shared/http/constraint";
import { changeFile, type ChangedFile, type FileChange } from "./change-file";
import { checkRegistration, type Registration } from "./check-registration";
import { ratingFileOf } from "./stored-file";
import { type FileWarning, warningsOf } from "./warnings";

export interface RegisteredFile extends ChangedFile {
  readonly warnings: readonly FileWarning[];
}

const columnsOf = (one: Registration) => ({
  producer_id: one.producer_id,
  product_id: one.product_id ?? null,
  product_name: one.product_name.trim(),
  set_number: one.set_number,
  kind: one.kind,
  earlier_certificate_id: one.earlier_certificate_id ?? null,
  registered_on: one.registered_on,
});

const once = <Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> =>
  refusalOfConstraint("rating_file_once", "rating_file_already_registered", work);

interface OpenRound {
  readonly id: string;
  readonly issuer_level: string;
  readonly files_due_on: string;
  readonly closed_at: Date | null;
}

/** A round to which files are added: it cannot be closed meanwhile. */
export async function openRound(trx: Knex, id: string): Promise<Result<OpenRound>> {
  const found = await trx.raw<{ rows: OpenRound[] }>(
    `select id, issuer_level, files_due_on, closed_at from rating_round where id = ? for share`,
    [id],
  );
  const [round] = found.rows;
  if (!round) return { ok: false, refusal: { code: "not_found", facts: { round_id: id } } };
  if (round.closed_at !== null) return { ok: false, refusal: { code: "rating_round_closed" } };
  return { ok: true, value: round };
}

/**
 * Registers a file. Refuses what `openRound` and `checkRegistration` refuse and rating_file_already_registered. Late
 * and out of its hand-in days it is taken, with warnings.
 */
export function registerFile(
  db: Knex,
  { round_id, by, at, ...one }: Registration & { round_id: string; by: string; at: Date },
): Promise<Result<RegisteredFile>> {
  return once(() =>
    inRegister(db, { by }, async (trx) => {
      const round = await openRound(trx, round_id);
      if (!round.ok) return round;
      const checked = await checkRegistration(trx, one, businessDayOf(at));
      if (!checked.ok) return checked;
      const file_id = generateEntityId("", "ratfile");
      await trx("rating_file").insert({ id: file_id, round_id, ...columnsOf(one) });
      const { files_due_on } = round.value;
      const on = one.registered_on;
      const warnings = warningsOf({ ...checked.value, kind: one.kind, files_due_on, on });
      return { ok: true, value: { file_id, warnings } };
    }),
  );
}

/** Corrects what a file is about while it is open. Refuses what registering refuses, and a file that ended. */
export function amendFile(
  db: Knex,
  change: FileChange,
  one: Registration,
): Promise<Result<RegisteredFile>> {
  return once(() =>
    changeFile(db, change, async (trx, row): Promise<Result<RegisteredFile>> => {
      const open = openRatingFile(ratingFileOf(row));
      if (!open.ok) return open;
      const checked = await checkRegistration(trx, one, businessDayOf(change.at));
      if (!checked.ok) return checked;
      const on = row.handed_in_on ?? one.registered_on;
      if (on < one.registered_on) {
        return { ok: false, refusal: { code: "rating_days_out_of_order", facts: { latest: on } } };
      }
      await trx("rating_file")
        .where({ id: row.id })
        .update({ ...columnsOf(one), updated_at: trx.fn.now() });
      const round = await openRound(trx, row.round_id);
      if (!round.ok) return round;
      const { files_due_on } = round.value;
      const warnings = warningsOf({ ...checked.value, kind: one.kind, files_due_on, on });
      return { ok: true, value: { file_id: row.id, warnings } };
    }),
  );
}
