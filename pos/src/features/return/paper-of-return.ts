import { dong } from "@saolang/domain/money";
import { type Layout, layoutReturn } from "@saolang/receipt";
import type { DeviceRow, ReturnRow } from "../../local/ledger-rows.js";

/** The receipt of goods that came back, from what was frozen then. */
export function paperOfReturn(row: ReturnRow, device: DeviceRow, isReprint: boolean): Layout {
  const { payload } = row;
  return layoutReturn({
    salesPoint: device.salesPoint,
    receiptNumber: payload.receipt_number,
    saleReceiptNumber: payload.sale_receipt_number,
    returnedAt: payload.returned_at,
    clerkName: row.clerkName,
    lines: payload.lines.map((line) => ({
      title: line.title,
      variantTitle: line.variant_title,
      unit: line.unit,
      quantity: line.quantity,
      refund: dong(line.refund),
      isDamaged: line.condition === "damaged",
    })),
    totals: {
      refund: dong(payload.totals.refund),
      rounding: dong(payload.totals.rounding),
      due: dong(payload.totals.due),
    },
    tenders: payload.tenders.map(({ kind, amount, reference }) => ({
      kind,
      amount: dong(amount),
      reference,
    })),
    reason: payload.reason,
    note: payload.note,
    isDemo: device.isDemo,
    isReprint,
  });
}
