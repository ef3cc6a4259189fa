import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Result } from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import { difference, type SequenceGap, shiftReport } from "@saolang/domain/shift";
import { deviceNumbers } from "../device/missing-numbers";
import { loadShifts } from "../shift/load-shifts";
import { mayOfficeClose } from "./may-close";

export interface OfficeClosing {
  /** Cash found in the drawer, dong. */
  readonly counted: number;
  readonly reason: string;
  /** Id of the office's user. */
  readonly by: string;
  readonly at: Date;
}

interface Row {
  readonly id: string;
  readonly sales_point_id: string;
  readonly letter: string;
  readonly last_seen_at: string | null;
  readonly revoked_at: string | null;
  readonly closed_at: Date | null;
}

const bare = ({ from, through }: SequenceGap): SequenceGap => ({ from, through });

/**
 * The office closes a shift whose till is gone, over the sales the server holds; what arrives later is late. Refuses
 * not_found, shift_already_closed and shift_till_at_work (the till can still close it itself).
 */
export function closeForOffice(
  db: Knex,
  shiftId: string,
  { counted, reason, by, at }: OfficeClosing,
): Promise<Result<{ id: string }>> {
  return db.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: Row[] }>(
      `SELECT device.id, device.sales_point_id, letter, last_seen_at, revoked_at, shift.closed_at
         FROM counter_shift AS shift JOIN counter_device AS device ON device.id = shift.device_id
        WHERE shift.id::text = ? FOR UPDATE OF shift`,
      [shiftId],
    );
    const device = rows[0];
    if (device === undefined) return { ok: false, refusal: { code: "not_found" } } as const;
    if (device.closed_at !== null) {
      return { ok: false, refusal: { code: "shift_already_closed" } } as const;
    }
    if (!mayOfficeClose(device, at)) {
      return { ok: false, refusal: { code: "shift_till_at_work" } } as const;
    }
    const shift = (await loadShifts(trx, device.id, [shiftId], [shiftId])).get(shiftId);
    if (shift === undefined) throw new Error(`shift ${shiftId} is gone`);
    const report = shiftReport(shift);
    const numbers = await deviceNumbers(trx, device);
    const gaps = { commands: numbers.commands.map(bare), receipts: numbers.receipts.map(bare) };
    await trx("counter_shift")
      .where({ id: shiftId })
      .update({
        closed_at: at,
        counted,
        expected: report.expected,
        difference: difference(dong(counted), report.expected),
        closing: JSON.stringify({ till: null, server: report }),
        gaps: JSON.stringify(gaps),
        office_closed_by: by,
        office_reason: reason,
        office_recorded_at: at,
        updated_at: at,
      });
    return { ok: true, value: { id: shiftId } } as const;
  });
}
