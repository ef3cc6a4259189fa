import type { Refusal, Result } from "@saolang/contracts";
import {
  type LeftOut,
  mayDecideOn,
  parseDossierCode,
  recognitionOf,
  type RuleSet,
  ruleSetOn,
  type StarRating,
} from "@saolang/domain/certificate";
import { day } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type CheckedPaper, checkPaper, type Decision } from "../register/paper";
import { fileTables, ratingFileOf, storedColumns, type StoredFile } from "./stored-file";

/** A file of the round and what the register says of it under this decision. */
export interface DecidedFile extends StoredFile {
  readonly producer_name: string | null;
  readonly paper_stars: StarRating | null;
  /** True when its certificate rests on this decision: it was recognised when the same was sent before. */
  readonly is_of_decision: boolean;
  /** True when this decision is on record for the product without the file. */
  readonly is_recorded: boolean;
}

export type LeftReason = LeftOut | "already_recorded";

export interface RecognitionPlan {
  readonly done: readonly DecidedFile[];
  readonly granted: readonly { readonly file: DecidedFile; readonly paper: CheckedPaper }[];
  readonly left: readonly { readonly file: DecidedFile; readonly reason: LeftReason }[];
}

const filesSql = `
  with decision as (select id from recognition_decision where number = :number and decided_on = :decided_on
    and saolang_fold(issued_by) = saolang_fold(:issued_by))
  select ${storedColumns}, r.name as producer_name, k.stars as paper_stars,
    coalesce(k.decision_id in (select id from decision), false) as is_of_decision,
    exists (select 1 from certificate x where x.deleted_at is null and x.decision_id in (select id from decision)
      and x.producer_id = f.producer_id and x.product_key = f.product_key) as is_recorded
  from ${fileTables} left join producer r on r.id = f.producer_id
  where f.round_id = :round_id and (:ids::text[] is null or f.id = any(:ids::text[])) order by f.id`;

/** The files of a round, or those named, in the order of their ids; locked when they are about to change. */
export async function decidedFiles(
  trx: Knex,
  round_id: string,
  {
    decision,
    ids,
    isLocked = false,
  }: { decision: Decision; ids: readonly string[] | null; isLocked?: boolean },
): Promise<DecidedFile[]> {
  const { number, decided_on, issued_by } = decision;
  const found = await trx.raw<{ rows: DecidedFile[] }>(
    isLocked ? `${filesSql} for update of f` : filesSql,
    {
      round_id,
      number: number.trim(),
      decided_on,
      issued_by: issued_by.trim(),
      ids: ids === null ? null : [...ids],
    },
  );
  return found.rows;
}

function paperOf(file: DecidedFile, stars: StarRating, issued_on: string) {
  const { part_a: a, part_b: b, part_c: c, dossier_code } = file;
  return {
    producer_id: file.producer_id,
    product_id: file.product_id,
    product_name: file.product_name,
    set_number: file.set_number,
    kind: file.kind,
    stars,
    issued_on,
    dossier_code,
    parts: a !== null && b !== null && c !== null ? { a, b, c } : null,
    potential_five: file.potential_five,
    commune_code:
      dossier_code === null ? null : (parseDossierCode(dossier_code)?.communeCode ?? null),
  };
}

type Judged =
  | { readonly granted: CheckedPaper }
  | { readonly left: LeftReason }
  | { readonly refusal: Refusal };

interface Under {
  readonly decision: Decision;
  readonly issued_on: string;
  readonly rule: RuleSet;
}

function judge(file: DecidedFile, { decision, issued_on, rule }: Under): Judged {
  const recognition = recognitionOf(ratingFileOf(file), { level: decision.issuer_level, rule });
  if (recognition.kind === "left_out") return { left: recognition.reason };
  if (file.is_recorded) return { left: "already_recorded" };
  const checked = checkPaper(decision, paperOf(file, recognition.stars, issued_on));
  if (checked.ok) return { granted: checked.value };
  // The other refusals are about the decision, the same for every file.
  return checked.refusal.code === "certificate_issuer_not_entitled"
    ? { left: "not_entitled" }
    : { refusal: checked.refusal };
}

/**
 * What a decision makes of files of a round. Refuses rating_round_other_issuer, certificate_rule_unknown and what
 * `checkPaper` refuses of the decision itself.
 */
export function planRecognition(
  files: readonly DecidedFile[],
  {
    decision,
    issued_on,
    round_level,
  }: { decision: Decision; issued_on: string; round_level: StoredFile["round_level"] },
): Result<RecognitionPlan> {
  if (!mayDecideOn(round_level, decision.issuer_level)) {
    return { ok: false, refusal: { code: "rating_round_other_issuer" } };
  }
  const rule = ruleSetOn(day(decision.decided_on));
  if (rule === null) return { ok: false, refusal: { code: "certificate_rule_unknown" } };
  const done = files.filter((file) => file.is_of_decision);
  const granted: { file: DecidedFile; paper: CheckedPaper }[] = [];
  const left: { file: DecidedFile; reason: LeftReason }[] = [];
  for (const file of files) {
    if (file.is_of_decision) continue;
    const judged = judge(file, { decision, issued_on, rule });
    if ("refusal" in judged) return { ok: false, refusal: judged.refusal };
    if ("left" in judged) left.push({ file, reason: judged.left });
    else granted.push({ file, paper: judged.granted });
  }
  return { ok: true, value: { done, granted, left } };
}
