import type { HistoryRow } from "../../../shared/history/read-history";

/** A field of a row that changed. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

// Kept by the database for itself, or said better by the action and by another field.
const silent = new Set([
  "id",
  "created_at",
  "updated_at",
  "deleted_at",
  "product_key",
  "number_key",
  "decision_id",
  "superseded_by",
  "import_id",
  "round_id",
]);

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === "";

/** What a change made different, field by field; nothing for a row that was only just entered. */
export function changesOf({ before, after }: Pick<HistoryRow, "before" | "after">): FieldChange[] {
  if (before === null || after === null) return [];
  return Object.keys(after)
    .filter((field) => !silent.has(field))
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((change) => !(isEmpty(change.before) && isEmpty(change.after)))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}
