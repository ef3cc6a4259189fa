import type { RefusalCode } from "@saolang/contracts";
import { parseReceiptNumber, type ReceiptNumberParts } from "@saolang/domain/receipt-number";
import { type RecordedDay, recordedDay } from "@saolang/domain/time";
import type { KnownShift, World } from "./world";

/** What sales and returns have in common: a receipt with a number, given out by a clerk in a shift. */
export interface Receipt {
  readonly receipt_number: string;
  readonly shift_id: string;
  readonly clerk_id: string;
  readonly happened_at: string;
}

export interface CheckedReceipt {
  readonly number: ReceiptNumberParts;
  /** Unknown while its opening is still on its way. */
  readonly shift: KnownShift | undefined;
  readonly recorded: RecordedDay;
}

/** Whether a receipt is this point's; refuses malformed, wrong_sales_point and clerk_unknown. */
export function checkReceipt(
  receipt: Receipt,
  world: World,
):
  | { readonly ok: true; readonly value: CheckedReceipt }
  | { readonly ok: false; readonly code: RefusalCode } {
  const number = parseReceiptNumber(receipt.receipt_number);
  if (!number) return { ok: false, code: "malformed" };
  const shift = world.shifts.get(receipt.shift_id);
  const isElsewhere = shift !== undefined && shift.sales_point_id !== world.point.id;
  if (number.pointCode !== world.point.code || isElsewhere) {
    return { ok: false, code: "wrong_sales_point" };
  }
  if (!world.clerkIds.has(receipt.clerk_id)) return { ok: false, code: "clerk_unknown" };
  return {
    ok: true,
    value: { number, shift, recorded: recordedDay(receipt.happened_at, world.at) },
  };
}
