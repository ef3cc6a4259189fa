import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export interface HistoryRow {
  readonly id: string;
  readonly entity: string;
  readonly entity_id: string;
  readonly action: string;
  readonly changed_by: string;
  /** The e-mail of the office's user who made the change; null when it was no user. */
  readonly changed_by_name: string | null;
  readonly document: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly changed_at: Date;
}

export interface Recorded {
  readonly entity: string;
  readonly id: string;
}

/** What happened to these rows, the newest first. One statement. */
export async function readHistory(
  db: Knex,
  of: readonly Recorded[],
  limit = 200,
): Promise<HistoryRow[]> {
  const found = await db.raw<{ rows: HistoryRow[] }>(
    `select h.id::text as id, h.entity, h.entity_id, h.action, h.changed_by, u.email as changed_by_name,
        h.document, h.before, h.after, h.changed_at
       from jsonb_to_recordset(?::jsonb) as recorded (entity text, id text)
       join register_history h on h.entity = recorded.entity and h.entity_id = recorded.id
       left join "user" u on u.id = h.changed_by
      order by h.id desc limit ?`,
    [JSON.stringify(of), limit],
  );
  return found.rows;
}
