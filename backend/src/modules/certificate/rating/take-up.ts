import type { Result } from "@saolang/contracts";
import { businessDayOf } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { inRegister } from "../../../shared/history";
import { refusalOfConstraint } from "../../../shared/http/constraint";
import { openRound } from "./register-file";
import type { RoundChange } from "./rounds";

export interface TakenUp {
  readonly files: readonly { readonly sent_from_file_id: string; readonly file_id: string }[];
}

interface Candidate {
  readonly id: string;
  readonly taken_as: string | null;
  readonly taken_in: string | null;
}

const candidatesSql = `select f.id, t.id as taken_as, t.round_id as taken_in from rating_file f
  left join rating_file t on t.sent_from_file_id = f.id and t.withdrawn_at is null
  where f.id = any(:ids::text[]) and f.outcome = 'sent_up' order by f.id for update of f`;

const insertSql = `insert into rating_file (id, round_id, producer_id, product_id, product_name, set_number, kind,
    earlier_certificate_id, dossier_code, registered_on, handed_in_on, sent_from_file_id)
  select n.id, :round_id, f.producer_id, f.product_id, f.product_name, f.set_number, f.kind, f.earlier_certificate_id,
    f.dossier_code, :today, :today, f.id
  from jsonb_to_recordset(:rows::jsonb) as n(id text, from_id text) join rating_file f on f.id = n.from_id`;

/**
 * Takes files the province sent up into a round of the ministry, handed in under their code. Those already in this round
 * are answered as they are. Refuses not_found, rating_round_other_issuer, rating_round_closed, rating_file_taken (in
 * another round) and rating_file_already_registered.
 */
export function takeUp(
  db: Knex,
  { round_id, by, at, files }: RoundChange & { readonly files: readonly string[] },
): Promise<Result<TakenUp>> {
  const work = () =>
    inRegister(db, { by }, async (trx): Promise<Result<TakenUp>> => {
      const round = await openRound(trx, round_id);
      if (!round.ok) return round;
      if (round.value.issuer_level !== "ministry") {
        return { ok: false, refusal: { code: "rating_round_other_issuer" } };
      }
      const ids = [...new Set(files)];
      const { rows } = await trx.raw<{ rows: Candidate[] }>(candidatesSql, { ids });
      if (rows.length < ids.length) return { ok: false, refusal: { code: "not_found" } };
      if (rows.some(({ taken_in }) => taken_in !== null && taken_in !== round_id)) {
        return { ok: false, refusal: { code: "rating_file_taken" } };
      }
      const taken = rows.map(({ id, taken_as }) => ({
        sent_from_file_id: id,
        file_id: taken_as ?? generateEntityId("", "ratfile"),
        isNew: taken_as === null,
      }));
      const fresh = taken.filter(({ isNew }) => isNew);
      await trx.raw(insertSql, {
        round_id,
        today: businessDayOf(at),
        rows: JSON.stringify(
          fresh.map(({ file_id, sent_from_file_id }) => ({
            id: file_id,
            from_id: sent_from_file_id,
          })),
        ),
      });
      return { ok: true, value: { files: taken.map(({ isNew: _isNew, ...one }) => one) } };
    });
  return refusalOfConstraint("rating_file_once", "rating_file_already_registered", () =>
    refusalOfConstraint("rating_file_taken_once", "rating_file_taken", work),
  );
}
