import { dong } from "@saolang/domain/money";
import { type Layout, layoutSale } from "@saolang/receipt";
import type { DeviceRow, SaleRow } from "../../local/ledger-rows.js";
import { saleOf } from "../../local/sale-payload.js";

/** The receipt of a sale, from what was frozen when it was made. */
export function paperOfSale(sale: SaleRow, device: DeviceRow, isReprint: boolean): Layout {
  const payload = saleOf(sale);
  return layoutSale({
    salesPoint: device.salesPoint,
    receiptNumber: payload.receipt_number,
    soldAt: payload.sold_at,
    clerkName: sale.clerkName,
    lines: payload.lines.map((line) => ({
      title: line.title,
      variantTitle: line.variant_title,
      unit: line.unit,
      producerName: line.producer_name,
      quantity: line.quantity,
      unitPrice: dong(line.unit_price),
      discount: dong(line.discount),
      discountReason: line.discount_reason,
      note: line.note,
      total: dong(line.total),
      stars: line.stars,
    })),
    totals: {
      gross: dong(payload.totals.gross),
      discount: dong(payload.totals.discount),
      rounding: dong(payload.totals.rounding),
      due: dong(payload.totals.due),
    },
    discountReason: payload.basket_discount?.reason ?? null,
    note: payload.note,
    tenders: payload.tenders.map((tender) => ({
      kind: tender.kind,
      amount: dong(tender.amount),
      received: dong(tender.kind === "cash" ? tender.received : tender.amount),
      change: dong(tender.kind === "cash" ? tender.change : 0),
      reference: "reference" in tender ? tender.reference : null,
    })),
    isDemo: device.isDemo,
    isReprint,
  });
}
