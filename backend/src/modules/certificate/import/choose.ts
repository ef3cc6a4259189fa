import type { Result } from "@saolang/contracts";
import type { RowChoice } from "@saolang/domain/annex";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { communeOf } from "../../checkout/communes";
import { openImport } from "./check/check-import";
import { lockImport } from "./running";

export interface Choice extends RowChoice {
  readonly number: number;
  /** The same for every row that is open for the same reason and with the same words. */
  readonly alike: boolean;
}

/** Rows whose problem of this kind shows the same words as the row's. */
const alikeSql = `select r.number from certificate_import_row r
  join certificate_import_row like_row on like_row.import_id = r.import_id and like_row.number = :number
  cross join lateral jsonb_array_elements(like_row.problems) p
  where r.import_id = :import_id and p ->> 'code' = any(:codes::text[])
    and exists (select 1 from jsonb_array_elements(r.problems) q
      where q ->> 'code' = p ->> 'code' and q -> 'facts' ->> 'cell' = p -> 'facts' ->> 'cell')`;

function codesOf({ commune_code, producer_id }: RowChoice): string[] {
  if (commune_code !== undefined) return ["commune_unknown", "commune_ambiguous"];
  return producer_id === undefined ? [] : ["producer_near", "chosen_producer_gone"];
}

async function keepChoice(trx: Knex, import_id: string, choice: Choice): Promise<number> {
  const { number, alike, ...kept } = choice;
  const bindings = { import_id, number, codes: codesOf(kept), choice: JSON.stringify(kept) };
  const also = alike ? `or number in (${alikeSql})` : "";
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update certificate_import_row set choice = choice || :choice::jsonb
     where import_id = :import_id and (number = :number ${also})`,
    bindings,
  );
  return rowCount;
}

/**
 * Keeps what a person chose for rows; the dry run is to be run again. Refuses not_found, import_closed and
 * import_row_unknown (no such row or commune).
 */
export async function chooseForRows(
  db: Knex,
  import_id: string,
  choices: readonly Choice[],
): Promise<Result<{ rows: number }>> {
  const named = choices.map(({ commune_code }) => commune_code ?? null);
  if (named.some((code) => code !== null && communeOf(code) === null)) {
    return { ok: false, refusal: { code: "import_row_unknown" } };
  }
  return db.transaction(async (trx): Promise<Result<{ rows: number }>> => {
    await lockImport(trx, import_id);
    const opened = await openImport(trx, import_id);
    if (!opened.ok) return opened;
    const numbers = choices.map(({ number }) => number);
    const known = await trx("certificate_import_row")
      .where({ import_id })
      .whereIn("number", numbers);
    if (known.length !== new Set(numbers).size) {
      return { ok: false, refusal: { code: "import_row_unknown" } };
    }
    let rows = 0;
    for (const choice of choices) rows += await keepChoice(trx, import_id, choice);
    await trx("certificate_import").where({ id: import_id }).update({ state: "uploaded" });
    return { ok: true, value: { rows } };
  });
}
