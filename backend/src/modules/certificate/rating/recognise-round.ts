import type { Result } from "@saolang/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { inRegister } from "../../../shared/history";
import { refusalOfConstraint } from "../../../shared/http/constraint";
import type { Decision } from "../register/paper";
import { decisionRow, writeCertificates } from "../register/write-certificates";
import {
  decidedFiles,
  type LeftReason,
  planRecognition,
  type RecognitionPlan,
} from "./plan-recognition";
import type { StoredFile } from "./stored-file";

export interface RoundDecision {
  readonly round_id: string;
  readonly decision: Decision;
  readonly issued_on: string;
  /** Null: every file of the round. */
  readonly files: readonly string[] | null;
  readonly by: string;
}

export interface RoundResult {
  readonly decision_id: string;
  readonly certificates: readonly {
    readonly file_id: string;
    readonly certificate_id: string;
    readonly stars: number;
    readonly potential_five: boolean;
  }[];
  readonly left: readonly { readonly file_id: string; readonly reason: LeftReason }[];
}

interface LockedRound {
  readonly issuer_level: StoredFile["round_level"];
  readonly closed_at: Date | null;
}

async function lockRound(trx: Knex, id: string): Promise<LockedRound | null> {
  const found = await trx.raw<{ rows: LockedRound[] }>(
    `select issuer_level, closed_at from rating_round where id = ? for update`,
    [id],
  );
  return found.rows[0] ?? null;
}

async function writeGranted(
  trx: Knex,
  { granted }: RecognitionPlan,
  { decision, round_id }: RoundDecision,
): Promise<Result<void>> {
  const [first] = granted;
  if (!first) return { ok: true, value: undefined };
  const made = await decisionRow(trx, decision, first.paper.rule_version, { round_id });
  if (!made.ok) return made;
  await trx("recognition_decision").where({ id: made.value, round_id: null }).update({ round_id });
  const ids = await writeCertificates(
    trx,
    granted.map(({ paper }) => ({ paper, decision_id: made.value })),
  );
  const links = granted.map(({ file }, at) => ({ id: file.id, certificate_id: ids[at] }));
  // What was sent up stays with the ministry, with the paper the province granted meanwhile.
  await trx.raw(
    `update rating_file f set certificate_id = n.certificate_id, outcome = coalesce(f.outcome, 'recognised'),
       updated_at = now()
     from jsonb_to_recordset(?::jsonb) as n(id text, certificate_id text) where f.id = n.id`,
    [JSON.stringify(links)],
  );
  return { ok: true, value: undefined };
}

const leftOf = ({ left }: RecognitionPlan) =>
  left.map(({ file, reason }) => ({ file_id: file.id, reason }));

async function resultOf(
  trx: Knex,
  asked: RoundDecision,
  ids: readonly string[] | null,
): Promise<Result<RoundResult>> {
  const files = await decidedFiles(trx, asked.round_id, { decision: asked.decision, ids });
  const certificates = files.flatMap((file) =>
    file.is_of_decision && file.certificate_id !== null && file.paper_stars !== null
      ? [
          {
            file_id: file.id,
            certificate_id: file.certificate_id,
            stars: file.paper_stars,
            potential_five: file.potential_five,
          },
        ]
      : [],
  );
  const granted = await trx<{ id: string; decision_id: string }>("certificate")
    .where({ id: certificates[0]?.certificate_id ?? "" })
    .first("decision_id");
  if (!granted) throw new Error("the decision granted nothing");
  return { ok: true, value: { decision_id: granted.decision_id, certificates, left: [] } };
}

/**
 * Recognises the result of a round in one transaction: all certificates, their files concluded, or nothing. Files that
 * cannot be granted are named with the reason and stay as they are. Sent twice it answers the first result; of two at
 * once the second sees what the first did. Refuses not_found, rating_round_closed, rating_nothing_to_recognise, what
 * `planRecognition` refuses, decision_differs and certificate_already_recorded.
 */
export function recogniseRound(db: Knex, asked: RoundDecision): Promise<Result<RoundResult>> {
  const { round_id, decision, issued_on, by } = asked;
  const ids = asked.files === null ? null : [...new Set(asked.files)];
  return refusalOfConstraint("certificate_once", "certificate_already_recorded", () =>
    inRegister(
      db,
      { by, document: decision.number.trim() },
      async (trx): Promise<Result<RoundResult>> => {
        const round = await lockRound(trx, round_id);
        if (round === null) return { ok: false, refusal: { code: "not_found" } };
        const files = await decidedFiles(trx, round_id, { decision, ids, isLocked: true });
        if (ids !== null && files.length < ids.length) {
          return { ok: false, refusal: { code: "not_found" } };
        }
        const planned = planRecognition(files, {
          decision,
          issued_on,
          round_level: round.issuer_level,
        });
        if (!planned.ok) return planned;
        const plan = planned.value;
        const left = leftOf(plan);
        if (plan.granted.length === 0 && plan.done.length === 0) {
          return { ok: false, refusal: { code: "rating_nothing_to_recognise", facts: { left } } };
        }
        if (plan.granted.length > 0 && round.closed_at !== null) {
          return { ok: false, refusal: { code: "rating_round_closed" } };
        }
        const written = await writeGranted(trx, plan, asked);
        if (!written.ok) return written;
        const result = await resultOf(trx, asked, ids);
        return result.ok ? { ok: true, value: { ...result.value, left } } : result;
      },
    ),
  );
}
