import { dong, times } from "@saolang/domain/money";
import { type LateFact, type Layout, layoutShift, type ReceiptShift } from "@saolang/receipt";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { readShift, type ShiftHistory } from "./contents.js";
import { paperFigures, readNumbers } from "./report.js";
import { sendingOf } from "./sending.js";

function lateFacts({ late }: ShiftHistory): LateFact[] {
  const { sales, returns } = late;
  return [
    ...sales.map(({ counter, payload }) => ({ counter, kind: "sale" as const, payload })),
    ...returns.map(({ counter, payload }) => ({ counter, kind: "return" as const, payload })),
  ]
    .sort((one, other) => one.counter - other.counter)
    .map(({ kind, payload }) => ({
      kind,
      receiptNumber: payload.receipt_number,
      amount: dong(payload.totals.due),
    }));
}

/** The report that was frozen at closing; for a shift closed by an earlier version, from its figures. */
async function frozenReport(
  ledger: Ledger,
  device: DeviceRow,
  history: ShiftHistory,
): Promise<ReceiptShift | null> {
  const { report, closed, clerkName } = history.shift;
  if (report) return report;
  if (closed === null) return null;
  const receiptThrough = Math.max(0, ...history.sales.map(({ counter }) => counter));
  const numbers = { ...(await readNumbers(ledger, device)), receiptThrough };
  return {
    ...paperFigures(history, device, numbers),
    count: {
      closedAt: closed.closed_at,
      closedBy: clerkName,
      counted: dong(closed.counted),
      difference: dong(closed.difference),
      differenceReason: closed.difference_reason ?? null,
      notes: (closed.denominations ?? []).map(({ value, count }) => ({
        note: dong(value),
        count,
        amount: times(dong(value), count),
      })),
    },
  };
}

/** The report of a closed shift (Z), as it was closed; null while it is open. */
export async function paperOfShift(
  ledger: Ledger,
  shiftId: string,
  device: DeviceRow,
): Promise<Layout | null> {
  const history = await readShift(ledger, shiftId);
  const report = history && (await frozenReport(ledger, device, history));
  if (!report) return null;
  return layoutShift(report, {
    late: lateFacts(history),
    sending: device.isTraining ? null : await sendingOf(ledger, history.shift),
    isReprint: history.shift.reportPrintedAt !== undefined,
  });
}
