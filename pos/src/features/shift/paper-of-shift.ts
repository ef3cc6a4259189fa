import { dong, times } from "@saolang/domain/money";
import type { Layout } from "@saolang/receipt";
import { layoutShift } from "@saolang/receipt";
import type { DeviceRow, SaleRow, ShiftRow } from "../../local/ledger-rows.js";
import { figuresOf, missingCounters } from "./figures.js";

interface Reported {
  readonly shift: ShiftRow;
  readonly sales: readonly SaleRow[];
  readonly device: DeviceRow;
  /** Commands of this till that the server has not answered yet. */
  readonly unsent: number;
  readonly isReprint: boolean;
}

/** The report of a closed shift as it was closed; null while it is open. */
export function paperOfShift({ shift, sales, device, unsent, isReprint }: Reported): Layout | null {
  const { closed } = shift;
  if (closed === null) return null;
  const figures = figuresOf(shift, sales);
  return layoutShift({
    salesPoint: device.salesPoint,
    clerkName: shift.clerkName,
    openedAt: shift.opened.opened_at,
    closedAt: closed.closed_at,
    saleCount: closed.sale_count,
    salesTotal: dong(closed.sales_total),
    discount: figures.discount,
    rounding: figures.rounding,
    firstReceipt: sales.at(0)?.payload.receipt_number ?? null,
    lastReceipt: sales.at(-1)?.payload.receipt_number ?? null,
    missingReceipts: missingCounters(shift, sales),
    float: dong(shift.opened.float_amount),
    cashTaken: figures.cashTaken,
    expected: dong(closed.expected),
    counted: dong(closed.counted),
    difference: dong(closed.difference),
    notes: (closed.denominations ?? []).map(({ value, count }) => ({
      note: dong(value),
      count,
      amount: times(dong(value), count),
    })),
    unsent,
    isDemo: device.isDemo,
    isReprint,
  });
}
