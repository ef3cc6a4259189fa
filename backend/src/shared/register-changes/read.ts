import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { FollowedEntity } from "./sql";

/** How far a reader has come: what `snapshot` could see is in, in the database `epoch` names. */
export interface ChangesPosition {
  readonly epoch: string;
  readonly snapshot: string;
}

export interface RegisterChange {
  readonly entity: FollowedEntity;
  readonly id: string;
}

interface Row {
  readonly epoch: string;
  readonly snapshot: string;
  readonly changes: [FollowedEntity, string][] | null;
}

// Transaction numbers beyond the next one came with a dump of another cluster.
const changesSql = `select
    (select d.oid::text from pg_database d where d.datname = current_database())
      || '.' || 'register_change'::regclass::oid::text
      || '.' || coalesce((select i.catalog_epoch from installation i), '-') as epoch,
    pg_current_snapshot()::text as snapshot,
    (select json_agg(json_build_array(entity, entity_id)) from register_change
      where xid >= pg_snapshot_xmin(:seen::pg_snapshot) and xid < pg_snapshot_xmax(pg_current_snapshot())
        and not pg_visible_in_snapshot(xid, :seen::pg_snapshot)) as changes`;

/**
 * What was committed since a position, and the position to read from next, in one statement; changes are null where
 * there is no position yet or the database is another one: read everything anew.
 *
 * Numbers and times are given when a row is written, but rows become visible when their transaction commits, so a
 * reader that remembers the highest one skips whoever commits late. Here a position is the whole snapshot of the last
 * look: a change counts as new exactly when that look could not see its transaction.
 */
export async function readRegisterChanges(
  db: Knex,
  since: ChangesPosition | null,
): Promise<{ position: ChangesPosition; changes: RegisterChange[] | null }> {
  const { rows } = await db.raw<{ rows: Row[] }>(changesSql, { seen: since?.snapshot ?? null });
  const [row] = rows;
  if (!row) throw new Error("the changes of the register were not read");
  const position = { epoch: row.epoch, snapshot: row.snapshot };
  if (since?.epoch !== row.epoch) return { position, changes: null };
  return { position, changes: (row.changes ?? []).map(([entity, id]) => ({ entity, id })) };
}
