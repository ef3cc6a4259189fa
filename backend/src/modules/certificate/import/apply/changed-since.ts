import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A row that stands in the way of an undo, in words a person can look for. */
export interface ChangedRow {
  readonly entity: string;
  readonly id: string;
  readonly name: string;
  /** What the history says was done last, and by whom; null when it tells nothing. */
  readonly action: string | null;
  readonly changed_by: string | null;
}

const made = (entity: string): string =>
  `(select entity_id from certificate_import_touch
    where import_id = :importId and entity = '${entity}' and was is null)`;

/** Rows the import wrote or ended that are not what it left. */
const altered = `
  select t.entity, t.entity_id as id, coalesce(c.product_name, d.number, p.name,
      t.became ->> 'product_name', t.became ->> 'number', t.became ->> 'name') as name
  from certificate_import_touch t
  left join certificate c on t.entity = 'certificate' and c.id = t.entity_id
  left join recognition_decision d on t.entity = 'decision' and d.id = t.entity_id
  left join producer p on t.entity = 'producer' and p.id = t.entity_id
  where t.import_id = :importId
    and (coalesce(to_jsonb(c), to_jsonb(d), to_jsonb(p)) @> t.became) is not true`;

/** Papers, files and documents entered since that rest on what the import wrote. */
const resting = `
  select 'certificate', c.id, c.product_name from certificate c
  where c.import_id is distinct from :importId
    and (c.decision_id in ${made("decision")} or c.producer_id in ${made("producer")}
      or c.superseded_by in ${made("certificate")})
    and c.id not in (select entity_id from certificate_import_touch where import_id = :importId)
  union all
  select 'rating_file', f.id, f.product_name from rating_file f
  where f.certificate_id in ${made("certificate")} or f.earlier_certificate_id in ${made("certificate")}
    or f.producer_id in ${made("producer")}
  union all
  select 'register_document', r.id, r.title from register_document r
  where r.subject_id in ${made("certificate")} or r.subject_id in ${made("decision")}`;

/** Other slices name producers and certificates without a foreign key. */
async function namedElsewhere(trx: Knex): Promise<string> {
  const { rows } = await trx.raw<{ rows: { table_name: string; column_name: string }[] }>(
    `select c.table_name, c.column_name from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
       and c.column_name in ('producer_id', 'certificate_id')
       and c.table_name not in ('certificate', 'rating_file', 'certificate_reminder', 'certificate_import_row')`,
  );
  return rows
    .map(({ table_name, column_name }) => {
      const entity = column_name === "producer_id" ? "producer" : "certificate";
      const { sql } = trx.raw(`select ?? as entity`, [table_name]).toSQL();
      const table = sql.replace(/^select | as entity$/gu, "");
      return `union all select '${table_name.replaceAll("'", "''")}', x.entity_id, '' from (
        select distinct ${column_name}::text as entity_id from ${table}
        where ${column_name}::text in ${made(entity)}) x`;
    })
    .join("\n");
}

/** What was changed since an import was applied, up to twenty rows, with what the history knows of each. */
export async function changedSince(trx: Knex, importId: string): Promise<ChangedRow[]> {
  const { rows } = await trx.raw<{ rows: ChangedRow[] }>(
    `select w.entity, w.id, w.name, h.action, coalesce(u.email, h.changed_by) as changed_by
     from (${altered} union all ${resting} ${await namedElsewhere(trx)}) w
     left join lateral (select action, changed_by from register_history
       where entity = w.entity and entity_id = w.id order by register_history.id desc limit 1) h on true
     left join "user" u on u.id = h.changed_by
     order by w.entity, w.name, w.id limit 20`,
    { importId },
  );
  return rows;
}
