import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** How far a reader has come: every transaction below `xid` is in, in the database `epoch` names. */
export interface JournalPosition {
  readonly epoch: string;
  readonly xid: bigint;
}

export interface JournalChange {
  readonly id: string;
  readonly xid: bigint;
  /** Null: a sales point changed. */
  readonly productId: string | null;
}

export interface JournalReading {
  readonly position: JournalPosition;
  /** Below this, rows were removed: a reader further back must start anew. */
  readonly prunedBefore: bigint;
  readonly changes: readonly JournalChange[];
}

/** A reader that gets this many changes reads everything anew instead. */
export const journalReadLimit = 5_000;

/** Above any transaction number. */
const noTransaction = "18446744073709551615";

interface HeadRow {
  epoch: string;
  xmin: string;
  pruned_before: string;
  changes: { id: string; xid: string; product_id: string | null }[] | null;
}

/**
 * The changes since a position (null: none, only where the journal stands), and the position to read from next.
 *
 * Ids and times are given when a row is written, but rows become visible when their transaction commits, so a reader
 * that remembers the highest id skips whoever commits late. Here the next position is the oldest transaction still
 * running (`pg_snapshot_xmin`): rows above it are handed out at once and will be handed out again, never skipped.
 *
 * The epoch names this very table of this very database, and changes when a backup is put back.
 */
export async function readJournal(db: Knex, since: bigint | null): Promise<JournalReading> {
  const head = await db.raw<{ rows: HeadRow[] }>(
    `select
       (select d.oid::text from pg_database d where d.datname = current_database())
         || '.' || 'catalog_change'::regclass::oid::text
         || '.' || coalesce((select i.catalog_epoch from installation i), '-') as epoch,
       pg_snapshot_xmin(pg_current_snapshot())::text as xmin,
       j.pruned_before::text as pruned_before,
       (select json_agg(json_build_object('id', c.id::text, 'xid', c.xid::text, 'product_id', c.product_id))
          from (select * from catalog_change where xid >= ?::xid8 limit ?) c) as changes
     from catalog_journal j`,
    [since === null ? noTransaction : since.toString(), journalReadLimit],
  );
  const row = head.rows[0];
  if (!row)
    throw new Error("catalog_journal has no row: the migrations of the catalogue did not run");
  return {
    position: { epoch: row.epoch, xid: BigInt(row.xmin) },
    prunedBefore: BigInt(row.pruned_before),
    changes: (row.changes ?? []).map((change) => ({
      id: change.id,
      xid: BigInt(change.xid),
      productId: change.product_id,
    })),
  };
}
