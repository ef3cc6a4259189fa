import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A till away for longer than this fetches the whole catalogue again. */
const keepDays = 7;

/** Removes journal rows older than a week and remembers up to where. Returns how many went. */
export async function pruneJournal(db: Knex): Promise<number> {
  const pruned = await db.raw<{ rows: { removed: number }[] }>(
    `with gone as (
       delete from catalog_change where changed_at < now() - make_interval(days => ?) returning xid
     ), floor as (
       update catalog_journal set pruned_before = greatest(
         pruned_before, coalesce((select max(xid) from gone), '0'::xid8))
     )
     select count(*)::int as removed from gone`,
    [keepDays],
  );
  return pruned.rows[0]?.removed ?? 0;
}
