import { userName } from "./user-name";

/** A line of the office's list of shifts. Amounts in dong. */
export interface AdminShiftRow {
  readonly id: string;
  readonly sales_point: { readonly id: string; readonly code: string; readonly name: string };
  readonly till: {
    readonly id: string;
    readonly letter: string;
    readonly label: string;
    readonly last_seen_at: string | null;
    readonly revoked_at: string | null;
  };
  readonly opened_by_name: string | null;
  readonly opened_at: string;
  readonly closed_by_name: string | null;
  readonly closed_at: string | null;
  readonly float_amount: number;
  /** In time, as the server holds them; late ones apart. */
  readonly sales_total: number;
  readonly sale_count: number;
  readonly late_count: number;
  readonly counted: number | null;
  readonly expected: number | null;
  readonly difference: number | null;
  readonly needs_review: boolean;
  /** The office closed it, because its till was gone. */
  readonly office: {
    readonly by_name: string | null;
    readonly reason: string;
    readonly recorded_at: string;
  } | null;
}

const clerk = (column: string): string =>
  `(SELECT name FROM counter_clerk WHERE counter_clerk.id = ${column})`;

/** The columns and tables of `AdminShiftRow`. */
export const shiftRow = `shift.id, shift.opened_at, shift.closed_at, shift.needs_review,
    shift.float_amount::float8 AS float_amount, shift.counted::float8 AS counted, shift.expected::float8 AS expected,
    shift.difference::float8 AS difference,
    ${clerk("shift.opened_by")} AS opened_by_name, ${clerk("shift.closed_by")} AS closed_by_name,
    jsonb_build_object('id', point.id, 'code', point.code, 'name', point.name) AS sales_point,
    jsonb_build_object('id', device.id, 'letter', device.letter, 'label', device.label,
      'last_seen_at', device.last_seen_at, 'revoked_at', device.revoked_at) AS till,
    sold.sales_total, sold.sale_count, sold.late_count,
    CASE WHEN shift.office_closed_by IS NOT NULL THEN jsonb_build_object(
      'by_name', ${userName("shift.office_closed_by")}, 'reason', shift.office_reason,
      'recorded_at', shift.office_recorded_at) END AS office
  FROM counter_shift AS shift
  JOIN sales_point AS point ON point.id = shift.sales_point_id
  JOIN counter_device AS device ON device.id = shift.device_id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(due) FILTER (WHERE NOT is_late), 0)::float8 AS sales_total,
      (count(*) FILTER (WHERE NOT is_late))::int AS sale_count, (count(*) FILTER (WHERE is_late))::int AS late_count
      FROM counter_sale WHERE shift_id = shift.id) AS sold`;
