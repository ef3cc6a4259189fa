import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export type CounterTaskKind =
  | "unknown_variant"
  | "price_drift"
  | "unknown_shift"
  | "foreign_receipt"
  | "clock_wrong"
  | "unknown_sale"
  | "refund_exceeds"
  | "unknown_return"
  | "exchange_mismatch"
  | "shift_figures"
  | "projection_parked"
  | "sequence_gap"
  | "count_differs"
  | "transfer_differs"
  | "transfer_overdue";

export interface TaskFacts {
  readonly sales_point_id: string;
  readonly kind: CounterTaskKind;
  readonly subject: string;
  /** What to look at, such as receipt numbers; added to those of a task that is open already. */
  readonly documents: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
}

/** One task per point, kind and subject; the last facts win and documents are collected. */
export function mergeTasks(tasks: readonly TaskFacts[]): TaskFacts[] {
  const merged = new Map<string, TaskFacts>();
  for (const task of tasks) {
    const key = `${task.sales_point_id} ${task.kind} ${task.subject}`;
    const documents = [...(merged.get(key)?.documents ?? []), ...task.documents];
    merged.set(key, { ...task, documents: [...new Set(documents)] });
  }
  return [...merged.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, task]) => task);
}

/** Opens tasks, or adds to the open one of the same point, kind and subject. */
export async function openTasks(db: Knex, tasks: readonly TaskFacts[], at: Date): Promise<void> {
  if (tasks.length === 0) return;
  await db.raw(
    `INSERT INTO counter_task (id, sales_point_id, kind, subject, refs, opened_at, last_seen_at)
     SELECT 'ctask_' || gen_random_uuid(), sales_point_id, kind, subject,
            facts || jsonb_build_object('documents', documents), ?::timestamptz, ?::timestamptz
       FROM jsonb_to_recordset(?::jsonb) AS task
            (sales_point_id text, kind text, subject text, documents jsonb, facts jsonb)
     ON CONFLICT (sales_point_id, kind, subject) WHERE closed_at IS NULL DO UPDATE SET
       last_seen_at = excluded.last_seen_at, updated_at = now(),
       refs = counter_task.refs || excluded.refs || jsonb_build_object('documents',
         coalesce(counter_task.refs -> 'documents', '[]') || (excluded.refs -> 'documents'))`,
    [at, at, JSON.stringify(mergeTasks(tasks))],
  );
}

/** Closes open tasks of a kind whose cause is gone. */
export async function closeTasks(
  db: Knex,
  kind: CounterTaskKind,
  subjects: readonly string[],
  at: Date,
): Promise<void> {
  if (subjects.length === 0) return;
  await db.raw(
    `UPDATE counter_task SET closed_at = ?, updated_at = now()
      WHERE kind = ? AND subject = ANY(?::text[]) AND closed_at IS NULL`,
    [at, kind, [...subjects]],
  );
}
