import type { Result } from "@saolang/contracts";
import { missingFields } from "@saolang/domain/annex";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ImportCounts, StoredImport } from "../import-row";
import { lockImport, showProgress } from "../running";
import { type CheckedRow, checkRows } from "./check-rows";

/** Keeps what the dry run found of a page. */
export async function keepChecked(
  trx: Knex,
  importId: string,
  rows: readonly CheckedRow[],
): Promise<void> {
  const json = JSON.stringify(rows.map(({ cells: _cells, choice: _choice, ...row }) => row));
  await trx.raw(
    `update certificate_import_row r set understood = n.understood, producer_key = n.producer_key,
       producer_candidates = n.producer_candidates, problems = n.problems, codes = n.codes,
       is_held_back = n.is_held_back, is_finding = n.is_finding
     from jsonb_to_recordset(?::jsonb) as n(number int, understood jsonb, producer_key text,
       producer_candidates jsonb, problems jsonb, codes text[], is_held_back boolean, is_finding boolean)
     where r.import_id = ? and r.number = n.number`,
    [json, importId],
  );
}

/** Adds up what the dry run finds. */
function counter() {
  const byCode = new Map<string, number>();
  const producers = new Set<string>();
  const sum = { rows: 0, headings: 0, held_back: 0, left_out: 0, findings: 0 };
  return {
    add(row: CheckedRow): void {
      sum.rows += 1;
      for (const code of row.codes) byCode.set(code, (byCode.get(code) ?? 0) + 1);
      if (row.codes.includes("not_a_product_row")) sum.headings += 1;
      if (row.is_held_back) sum.held_back += 1;
      if (row.choice.leave_out === true) sum.left_out += 1;
      if (row.is_finding) sum.findings += 1;
      if (row.isNewProducer && row.producer_key !== null) producers.add(row.producer_key);
    },
    counts: (): ImportCounts => ({
      ...sum,
      new_producers: producers.size,
      by_code: Object.fromEntries([...byCode].sort(([a], [b]) => a.localeCompare(b))),
    }),
  };
}

/** The state an import must be in for its rows to be worked on. */
export async function openImport(trx: Knex, id: string): Promise<Result<StoredImport>> {
  const found = await trx<StoredImport>("certificate_import").where({ id }).first();
  if (!found) return { ok: false, refusal: { code: "not_found" } };
  if (found.state === "uploaded" || found.state === "checked") return { ok: true, value: found };
  return { ok: false, refusal: { code: "import_closed", facts: { state: found.state } } };
}

/** Runs the dry run over every row and keeps what it finds. Refuses not_found, import_closed and import_columns_missing. */
export function checkImport(
  db: Knex,
  { import_id, at }: { readonly import_id: string; readonly at: Date },
): Promise<Result<{ counts: ImportCounts }>> {
  return db.transaction(async (trx) => {
    await lockImport(trx, import_id);
    const opened = await openImport(trx, import_id);
    if (!opened.ok) return opened;
    const missing = missingFields(opened.value.mapping);
    if (missing.length > 0) {
      return { ok: false, refusal: { code: "import_columns_missing", facts: { missing } } };
    }
    const total = opened.value.counts.rows ?? 0;
    const sum = counter();
    let done = 0;
    for await (const page of checkRows(trx, opened.value)) {
      for (const row of page) sum.add(row);
      await keepChecked(trx, import_id, page);
      done += page.length;
      await showProgress(db, import_id, done, total);
    }
    const counts = sum.counts();
    await trx("certificate_import")
      .where({ id: import_id })
      .update({ state: "checked", checked_at: at, counts: JSON.stringify(counts) });
    return { ok: true, value: { counts } };
  });
}
