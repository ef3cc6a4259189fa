import type { Result } from "@saolang/contracts";
import { type ReminderKind, remindersOf } from "@saolang/domain/certificate";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type CertificateDays, dayColumns, validityOf } from "../read/certificate-days";

export interface Settling {
  readonly certificate_id: string;
  /** Left out: everything due about the certificate. */
  readonly kind?: ReminderKind | undefined;
  readonly by: string;
  readonly at: Date;
}

/**
 * Notes that the office has dealt with what is due, once: who settled it first stays. Also before the job raised it.
 * Refuses not_found and reminder_not_due.
 */
export async function settleReminders(
  db: Knex,
  { certificate_id, kind, by, at }: Settling,
): Promise<Result<{ certificate_id: string; settled: readonly ReminderKind[] }>> {
  const found = await db.raw<{ rows: CertificateDays[] }>(
    `select ${dayColumns} from certificate c where c.id = ? and c.deleted_at is null`,
    [certificate_id],
  );
  const [row] = found.rows;
  if (!row) return { ok: false, refusal: { code: "not_found" } };
  const due = remindersOf(validityOf(row), at).filter(
    (one) => kind === undefined || one.kind === kind,
  );
  if (due.length === 0) return { ok: false, refusal: { code: "reminder_not_due" } };
  await db.raw(
    `insert into certificate_reminder (certificate_id, kind, due_on, raised_at, settled_at, settled_by)
     select :certificate_id, n.kind, n.due_on, :at::timestamptz, :at::timestamptz, :by
     from jsonb_to_recordset(:due::jsonb) as n(kind text, due_on text)
     on conflict (certificate_id, kind, due_on) do update
       set settled_at = excluded.settled_at, settled_by = excluded.settled_by
       where certificate_reminder.settled_at is null`,
    {
      certificate_id,
      at,
      by,
      due: JSON.stringify(due.map((one) => ({ kind: one.kind, due_on: one.dueOn }))),
    },
  );
  return { ok: true, value: { certificate_id, settled: due.map((one) => one.kind) } };
}
