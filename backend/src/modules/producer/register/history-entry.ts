import type { HistoryRow } from "../../../shared/history";
import type { AdminHistoryEntry } from "../http/admin-producer";

/** Fields that say nothing to a person. */
const unsaid = new Set(["id", "created_at", "deleted_at", "producer_id", "is_demo", "handle"]);

const text = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
};

/** A row of history as the screen shows it: only what is different. */
export function toHistoryEntry(row: HistoryRow): AdminHistoryEntry {
  const { before, after } = row;
  const fields = Object.keys(after ?? before ?? {}).filter((field) => !unsaid.has(field));
  return {
    id: row.id,
    entity: row.entity,
    entity_id: row.entity_id,
    action: row.action,
    by: row.changed_by_name ?? row.changed_by,
    document: row.document,
    at: row.changed_at.toISOString(),
    changes: fields
      .map((field) => ({ field, before: text(before?.[field]), after: text(after?.[field]) }))
      .filter((change) => change.before !== change.after),
  };
}
