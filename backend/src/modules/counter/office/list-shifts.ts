import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type AdminShiftRow, shiftRow } from "./shift-row";

export interface ShiftFilter {
  readonly sales_point_id?: string | undefined;
  readonly state?: "open" | "closed" | "needs_review" | undefined;
}

const wanted = `(:point::text IS NULL OR sales_point_id = :point) AND (:state::text IS NULL
  OR (:state = 'open' AND closed_at IS NULL) OR (:state = 'closed' AND closed_at IS NOT NULL)
  OR (:state = 'needs_review' AND needs_review))`;

/** Shifts, the newest first. */
export async function listShifts(
  db: Knex,
  { sales_point_id, state }: ShiftFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ shifts: AdminShiftRow[]; count: number }> {
  const asked = { point: sales_point_id ?? null, state: state ?? null, ...page };
  const counted = await db.raw<{ rows: { count: number }[] }>(
    `SELECT count(*)::int AS count FROM counter_shift WHERE ${wanted}`,
    asked,
  );
  const { rows } = await db.raw<{ rows: AdminShiftRow[] }>(
    `SELECT ${shiftRow}
      WHERE shift.id IN (SELECT id FROM counter_shift WHERE ${wanted}
        ORDER BY opened_at DESC, id LIMIT :limit OFFSET :offset)
      ORDER BY shift.opened_at DESC, shift.id`,
    asked,
  );
  return { shifts: rows, count: counted.rows[0]?.count ?? 0 };
}
