import type { Result } from "@saolang/contracts";
import { ruleSetOn } from "@saolang/domain/certificate";
import { day } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { inRegister } from "../../../shared/history";
import { refusalOfConstraint } from "../../../shared/http/constraint";
import { fileTables, stageSql } from "./stored-file";

export interface NewRound {
  readonly name: string;
  readonly issuer_level: "province" | "ministry";
  readonly files_due_on: string;
  readonly decide_due_on: string;
  readonly by: string;
}

interface ChangedRound {
  readonly round_id: string;
}

/** Opens a round under the rule in force on the day it decides. Refuses rating_days_out_of_order, certificate_rule_unknown and rating_round_exists. */
export async function createRound(
  db: Knex,
  { by, ...round }: NewRound,
): Promise<Result<ChangedRound>> {
  if (round.files_due_on > round.decide_due_on) {
    return { ok: false, refusal: { code: "rating_days_out_of_order" } };
  }
  const rule = ruleSetOn(day(round.decide_due_on));
  if (rule === null) return { ok: false, refusal: { code: "certificate_rule_unknown" } };
  return refusalOfConstraint("rating_round_once", "rating_round_exists", () =>
    inRegister(db, { by }, async (trx): Promise<Result<ChangedRound>> => {
      const round_id = generateEntityId("", "round");
      await trx("rating_round").insert({
        ...round,
        id: round_id,
        name: round.name.trim(),
        rule_version: rule.id,
      });
      return { ok: true, value: { round_id } };
    }),
  );
}

export interface RoundChange {
  readonly round_id: string;
  readonly by: string;
  readonly at: Date;
}

const openFilesSql = `select count(*)::int as open from ${fileTables}
  where f.round_id = ? and (${stageSql}) in ('handed_in', 'rated')`;

/** Closes a round, once. Refuses not_found and rating_round_has_open_files: what was handed in gets its conclusion first. */
export function closeRound(
  db: Knex,
  { round_id, by, at }: RoundChange,
): Promise<Result<ChangedRound>> {
  return inRegister(db, { by }, async (trx): Promise<Result<ChangedRound>> => {
    const locked = await trx.raw<{ rows: { closed_at: Date | null }[] }>(
      `select closed_at from rating_round where id = ? for update`,
      [round_id],
    );
    const [round] = locked.rows;
    if (!round) return { ok: false, refusal: { code: "not_found" } };
    if (round.closed_at !== null) return { ok: true, value: { round_id } };
    const counted = await trx.raw<{ rows: { open: number }[] }>(openFilesSql, [round_id]);
    const open = counted.rows[0]?.open ?? 0;
    if (open > 0) {
      return { ok: false, refusal: { code: "rating_round_has_open_files", facts: { open } } };
    }
    await trx("rating_round")
      .where({ id: round_id })
      .update({ closed_at: at, updated_at: trx.fn.now() });
    return { ok: true, value: { round_id } };
  });
}

/** Opens a closed round again. Refuses not_found. */
export function reopenRound(
  db: Knex,
  { round_id, by }: Omit<RoundChange, "at">,
): Promise<Result<ChangedRound>> {
  return inRegister(db, { by }, async (trx): Promise<Result<ChangedRound>> => {
    const changed = await trx("rating_round")
      .where({ id: round_id })
      .update({ closed_at: null, updated_at: trx.fn.now() });
    return changed === 0
      ? { ok: false, refusal: { code: "not_found" } }
      : { ok: true, value: { round_id } };
  });
}
