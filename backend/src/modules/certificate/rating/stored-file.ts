import type {
  IssuerLevel,
  RatingFile,
  RatingOutcome,
  StarRating,
} from "@saolang/domain/certificate";
import { day } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { RatingKind } from "../register/paper";

/** A row of `rating_file` with what its round says. */
export interface StoredFile {
  readonly id: string;
  readonly round_id: string;
  readonly round_level: Extract<IssuerLevel, "province" | "ministry">;
  readonly rule_version: string;
  readonly closed_at: Date | null;
  readonly producer_id: string;
  readonly product_id: string | null;
  readonly product_name: string;
  readonly set_number: number;
  readonly kind: RatingKind;
  readonly earlier_certificate_id: string | null;
  readonly sent_from_file_id: string | null;
  readonly registered_on: string;
  readonly handed_in_on: string | null;
  readonly dossier_code: string | null;
  readonly part_a: number | null;
  readonly part_b: number | null;
  readonly part_c: number | null;
  readonly stars_found: StarRating | null;
  readonly potential_five: boolean;
  readonly outcome: RatingOutcome | null;
  readonly certificate_id: string | null;
  readonly withdrawn_at: Date | null;
}

/** A paper taken out of the register as a slip gives its file back: it is rated, and can be recognised again. */
export const fileTables = `rating_file f join rating_round o on o.id = f.round_id
  left join certificate k on k.id = f.certificate_id and k.deleted_at is null`;

export const outcomeSql = `case when f.outcome = 'recognised' and k.id is null then null else f.outcome end`;

/** The stage of a file `f`, as `ratingStage` of the domain says it. */
export const stageSql = `case when f.withdrawn_at is not null then 'withdrawn'
  else coalesce(${outcomeSql}, case when f.part_a is not null then 'rated'
    when f.handed_in_on is not null then 'handed_in' else 'registered' end) end`;

export const storedColumns = `f.id, f.round_id, o.issuer_level as round_level, o.rule_version, o.closed_at, f.producer_id,
  f.product_id, f.product_name, f.set_number, f.kind, f.earlier_certificate_id, f.sent_from_file_id, f.registered_on,
  f.handed_in_on, f.dossier_code, f.part_a, f.part_b, f.part_c, f.stars_found, f.potential_five,
  ${outcomeSql} as outcome, k.id as certificate_id, f.withdrawn_at`;

/** The file as its rules know it. */
export function ratingFileOf(row: StoredFile): RatingFile {
  const { part_a: a, part_b: b, part_c: c } = row;
  const isRated = a !== null && b !== null && c !== null;
  return {
    registeredOn: day(row.registered_on),
    handedInOn: row.handed_in_on === null ? null : day(row.handed_in_on),
    dossierCode: row.dossier_code,
    found: isRated
      ? {
          points: { a: a / 100, b: b / 100, c: c / 100 },
          total: (a + b + c) / 100,
          stars: row.stars_found,
          potentialFive: row.potential_five,
        }
      : null,
    outcome: row.outcome,
    certificateId: row.certificate_id,
    isWithdrawn: row.withdrawn_at !== null,
  };
}

const hundredths = (points: number | undefined): number | null =>
  points === undefined ? null : Math.round(points * 100);

/** Writes a file as its rules left it. */
export async function writeFile(
  trx: Knex,
  row: Pick<StoredFile, "id" | "withdrawn_at">,
  file: RatingFile,
  at: Date,
): Promise<void> {
  const { found } = file;
  await trx("rating_file")
    .where({ id: row.id })
    .update({
      handed_in_on: file.handedInOn,
      dossier_code: file.dossierCode,
      part_a: hundredths(found?.points.a),
      part_b: hundredths(found?.points.b),
      part_c: hundredths(found?.points.c),
      stars_found: found?.stars ?? null,
      potential_five: found?.potentialFive ?? false,
      outcome: file.outcome,
      certificate_id: file.certificateId,
      withdrawn_at: file.isWithdrawn ? (row.withdrawn_at ?? at) : null,
      updated_at: trx.fn.now(),
    });
}
