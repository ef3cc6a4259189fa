import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { StoredRow } from "./import-row";

export const pageOfRows = 1_000;

/** All rows of an import in their order, a thousand at a time, so that memory stays flat. */
export async function* rowPages(
  db: Knex,
  importId: string,
): AsyncGenerator<readonly StoredRow[], void, undefined> {
  for (let after = 0; ;) {
    const { rows } = await db.raw<{ rows: StoredRow[] }>(
      `select * from certificate_import_row where import_id = ? and number > ? order by number limit ?`,
      [importId, after, pageOfRows],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.number;
  }
}
