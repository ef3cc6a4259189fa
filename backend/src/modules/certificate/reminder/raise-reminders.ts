import { remindersOf } from "@saolang/domain/certificate";
import { businessDayOf } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type CertificateDays, dayColumns, validityOf } from "../read/certificate-days";
import { spokenOf } from "./spoken-of";

const chunk = 1_000;

interface Row extends CertificateDays {
  readonly id: string;
}

const nextSql = `select c.id, ${dayColumns} from certificate c
  where c.deleted_at is null and c.superseded_on is null and c.valid_through between :from and :to and c.id > :after
  order by c.id limit ${chunk}`;

/**
 * Keeps that reminders were raised: every one that is due and not on record, so days without a run are made up for, and
 * two runs at once write each once. What is due is never read from here. Answers how many were raised.
 */
export async function raiseReminders(db: Knex, at: Date): Promise<number> {
  const { from, to } = spokenOf(businessDayOf(at));
  let raised = 0;
  let after = "";
  for (;;) {
    const { rows } = await db.raw<{ rows: Row[] }>(nextSql, { from, to, after });
    const due = rows.flatMap((row) =>
      remindersOf(validityOf(row), at).map(({ kind, dueOn }) => ({
        certificate_id: row.id,
        kind,
        due_on: dueOn,
      })),
    );
    const written = await db.raw<{ rowCount: number }>(
      `insert into certificate_reminder (certificate_id, kind, due_on, raised_at)
       select n.certificate_id, n.kind, n.due_on, ?::timestamptz
       from jsonb_to_recordset(?::jsonb) as n(certificate_id text, kind text, due_on text)
       on conflict do nothing`,
      [at, JSON.stringify(due)],
    );
    raised += written.rowCount;
    after = rows.at(-1)?.id ?? "";
    if (rows.length < chunk) return raised;
  }
}
