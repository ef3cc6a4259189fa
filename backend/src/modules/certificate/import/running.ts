import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** The first key of our advisory locks for imports; the second is made from the import's id. */
const lockClass = 4_050_100;

/**
 * One at a time works on an import. The lock ends with its transaction, whatever happens to the process, so that an
 * import never looks busy for ever.
 */
export async function lockImport(trx: Knex, importId: string): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(?, hashtext(?))`, [lockClass, importId]);
}

/** SQL: whether somebody works on import `i` at this moment. */
export const runningSql = `exists (select 1 from pg_locks l where l.locktype = 'advisory' and l.granted
  and l.database = (select oid from pg_database where datname = current_database())
  and l.classid = ${lockClass} and l.objid::bigint = (hashtext(i.id)::bigint & 4294967295))`;

/** Shows how far the work is; on a connection of its own, for what a transaction writes nobody else sees yet. */
export async function showProgress(
  db: Knex,
  importId: string,
  done: number,
  total: number,
): Promise<void> {
  await db("certificate_import")
    .where({ id: importId })
    .update({ progress_done: done, progress_total: total });
}
