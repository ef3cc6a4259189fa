import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ShiftClosePayload } from "@saolang/contracts";
import { type SequenceGap, shiftReport, type ShiftReport } from "@saolang/domain/shift";
import { loadShifts } from "../shift/load-shifts";
import { type LateFact, lateReturns, lateSales, movesOf, type ShiftMove } from "./late-facts";
import { mayOfficeClose } from "./may-close";
import { type AdminShiftRow, shiftRow } from "./shift-row";

/** A till of before returns closed without these. */
export type TillFigures = Partial<ShiftClosePayload>;

/** One shift: the frozen Z as the till sent it beside what the server adds up. Amounts in dong. */
export interface AdminShift extends AdminShiftRow {
  /** Null while it is open, and when the office closed it. */
  readonly till_figures: TillFigures | null;
  /** As of the closing; of now while it is open. */
  readonly server_figures: ShiftReport;
  readonly gaps: {
    readonly commands: readonly SequenceGap[];
    readonly receipts: readonly SequenceGap[];
  };
  readonly late_sales: readonly LateFact[];
  readonly late_returns: readonly LateFact[];
  readonly moves: readonly ShiftMove[];
  readonly may_close: boolean;
}

interface Row extends AdminShiftRow {
  readonly device_id: string;
  readonly closing: { readonly till: TillFigures | null; readonly server: ShiftReport } | null;
  readonly gaps: AdminShift["gaps"] | null;
}

const noGaps = { commands: [], receipts: [] };

/** A shift for the office; null when there is none. */
export async function readShift(db: Knex, id: string, at: Date): Promise<AdminShift | null> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `SELECT shift.device_id, shift.closing, shift.gaps, ${shiftRow} WHERE shift.id::text = ?`,
    [id],
  );
  const row = rows[0];
  if (row === undefined) return null;
  const { closing, device_id, gaps, ...shift } = row;
  return {
    ...shift,
    till_figures: closing?.till ?? null,
    server_figures: closing?.server ?? (await reportNow(db, id, device_id)),
    gaps: gaps ?? noGaps,
    late_sales: await lateSales(db, id),
    late_returns: await lateReturns(db, id),
    moves: await movesOf(db, id),
    may_close: shift.closed_at === null && mayOfficeClose(shift.till, at),
  };
}

async function reportNow(db: Knex, id: string, deviceId: string): Promise<ShiftReport> {
  const shift = (await loadShifts(db, deviceId, [id], [id])).get(id);
  if (shift === undefined) throw new Error(`shift ${id} is gone`);
  return shiftReport(shift);
}
