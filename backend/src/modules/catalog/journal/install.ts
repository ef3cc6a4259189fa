import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { journalSources, type JournalSource } from "./sources";

/** Raise when a source or the text below changes: triggers are replaced only then. */
const triggersVersion = 3;

const events = ["insert", "update", "delete"] as const;

function functionSql(name: string, changed: string): string {
  return `create or replace function ${name}() returns trigger language plpgsql as $$
      begin
        insert into catalog_change (product_id) select distinct p.id from (${changed}) as p(id);
        return null;
      end $$`;
}

function triggerSql({ table, products, moves }: JournalSource): string {
  const name = `catalog_journal_${table}`;
  // One function call per statement, not per row: a sale of twenty lines writes its journal once.
  const triggers = events.map((event) => {
    const isMove = moves === true && event === "update";
    const rows = event === "delete" ? "old table as changed" : "new table as changed";
    return `create or replace trigger ${name}_${event} after ${event} on ${table}
      referencing ${isMove ? `${rows} old table as before` : rows} for each statement
      execute function ${isMove ? `${name}_move` : name}()`;
  });
  const left = products.replace("from changed c", "from before c");
  return [
    functionSql(name, products),
    ...(moves ? [functionSql(`${name}_move`, `${products} union ${left}`)] : []),
    ...triggers,
  ].join(";\n");
}

async function existingTables(db: Knex): Promise<Set<string>> {
  const tables = await db.raw<{ rows: { name: string }[] }>(
    `select name from unnest(?::text[]) as name where to_regclass(name) is not null`,
    [journalSources.map((source) => source.table)],
  );
  return new Set(tables.rows.map((row) => row.name));
}

async function isInstalled(db: Knex): Promise<boolean> {
  const found = await db.raw<{ rows: { version: number; triggers: number }[] }>(
    `select triggers_version as version,
       (select count(*)::int from pg_trigger where tgname like 'catalog\\_journal\\_%' and not tgisinternal) as triggers
     from catalog_journal`,
  );
  const state = found.rows[0];
  return (
    state?.version === triggersVersion && state.triggers === journalSources.length * events.length
  );
}

/**
 * Puts the journal triggers on Medusa's tables and ours. Runs at every start, for link tables exist only after the
 * links were synchronised, which no migration can wait for. Several processes may start at once.
 */
export async function installJournal(db: Knex): Promise<void> {
  if (await isInstalled(db)) return;
  await db.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(hashtext('catalog_journal'))`);
    if (await isInstalled(trx)) return;
    const present = await existingTables(trx);
    for (const source of journalSources) {
      if (present.has(source.table)) await trx.raw(triggerSql(source));
    }
    await trx.raw(`update catalog_journal set triggers_version = ?`, [triggersVersion]);
    // A dump brought in from another cluster carries transaction numbers of that cluster's future.
    await trx.raw(`delete from catalog_change where xid > pg_current_xact_id()`);
  });
}
