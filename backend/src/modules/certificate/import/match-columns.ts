import type { Result } from "@saolang/contracts";
import { type ColumnMapping, missingFields } from "@saolang/domain/annex";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { openImport } from "./check/check-import";
import { lockImport } from "./running";

export interface Matching {
  readonly import_id: string;
  readonly mapping: ColumnMapping;
  readonly by: string;
  readonly at: Date;
}

function fits(mapping: ColumnMapping, width: number): boolean {
  const positions = Object.values(mapping);
  return (
    new Set(positions).size === positions.length && positions.every((position) => position < width)
  );
}

/**
 * Keeps which column says what, for this import and for every later file headed alike. Refuses not_found, import_closed,
 * import_columns_missing and import_column_unknown.
 */
export function matchColumns(db: Knex, matching: Matching): Promise<Result<{ id: string }>> {
  const { import_id, by, at } = matching;
  const mapping = JSON.stringify(matching.mapping);
  return db.transaction(async (trx): Promise<Result<{ id: string }>> => {
    await lockImport(trx, import_id);
    const opened = await openImport(trx, import_id);
    if (!opened.ok) return opened;
    const missing = missingFields(matching.mapping);
    if (missing.length > 0) {
      return { ok: false, refusal: { code: "import_columns_missing", facts: { missing } } };
    }
    const { headers, fingerprint } = opened.value;
    if (!fits(matching.mapping, headers.length)) {
      return { ok: false, refusal: { code: "import_column_unknown" } };
    }
    await trx("certificate_import").where({ id: import_id }).update({ mapping, state: "uploaded" });
    await trx("certificate_import_mapping")
      .insert({ fingerprint, mapping, saved_by: by, saved_at: at })
      .onConflict("fingerprint")
      .merge();
    return { ok: true, value: { id: import_id } };
  });
}
