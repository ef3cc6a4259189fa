import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SequenceGap } from "@saolang/domain/shift";

/** A till as the office sees it; what it told of itself is null until it did. */
export interface AdminTill {
  readonly id: string;
  readonly letter: string;
  readonly label: string;
  readonly sales_point: { readonly id: string; readonly code: string; readonly name: string };
  readonly paired_at: string;
  readonly last_seen_at: string | null;
  readonly revoked_at: string | null;
  readonly reported_at: string | null;
  readonly app_version: string | null;
  /** Commands that wait at the till, and those that somebody has to look at there. */
  readonly waiting: number | null;
  readonly parked: number | null;
  /** Its clock less the server's, milliseconds. */
  readonly clock_offset_ms: number | null;
  readonly is_persisted: boolean | null;
  readonly open_shift_id: string | null;
  /** Numbers somebody has to ask after; null when none. */
  readonly missing: {
    readonly commands: readonly SequenceGap[];
    readonly receipts: readonly SequenceGap[];
  } | null;
}

export interface TillFilter {
  readonly sales_point_id?: string | undefined;
  readonly state?: "paired" | "revoked" | undefined;
}

const wanted = `device.deleted_at IS NULL AND (:point::text IS NULL OR device.sales_point_id = :point)
  AND (:state::text IS NULL OR (:state = 'revoked') = (device.revoked_at IS NOT NULL))`;

/** The tills, by point and letter. */
export async function listTills(
  db: Knex,
  { sales_point_id, state }: TillFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ tills: AdminTill[]; count: number }> {
  const asked = { point: sales_point_id ?? null, state: state ?? null, ...page };
  const counted = await db.raw<{ rows: { count: number }[] }>(
    `SELECT count(*)::int AS count FROM counter_device AS device WHERE ${wanted}`,
    asked,
  );
  const { rows } = await db.raw<{ rows: AdminTill[] }>(
    `SELECT device.id, letter, label, paired_at, last_seen_at, revoked_at, reported_at, app_version, waiting, parked,
        clock_offset_ms::float8 AS clock_offset_ms, is_persisted,
        jsonb_build_object('id', point.id, 'code', point.code, 'name', point.name) AS sales_point,
        (SELECT id FROM counter_shift WHERE device_id = device.id AND closed_at IS NULL) AS open_shift_id,
        (SELECT jsonb_build_object('commands', refs -> 'commands', 'receipts', refs -> 'receipts') FROM counter_task
          WHERE kind = 'sequence_gap' AND closed_at IS NULL AND subject = device.id
            AND counter_task.sales_point_id = device.sales_point_id) AS missing
       FROM counter_device AS device JOIN sales_point AS point ON point.id = device.sales_point_id
      WHERE ${wanted}
      ORDER BY point.code, length(letter), letter LIMIT :limit OFFSET :offset`,
    asked,
  );
  return { tills: rows, count: counted.rows[0]?.count ?? 0 };
}
