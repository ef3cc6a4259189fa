import type { SaleRecordPayload, SaleTenderPayload } from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import type { SaleFigures, SaleTender } from "@saolang/domain/sale";

/** The figures of a sale as the domain checks them, whole dong. */
export function saleFigures(sale: SaleRecordPayload): SaleFigures {
  const { lines, totals, tenders, basket_discount } = sale;
  return {
    lines: lines.map(({ unit_price, quantity, discount, total }) => ({
      unitPrice: dong(unit_price),
      quantity,
      discount: dong(discount),
      total: dong(total),
    })),
    totals: {
      gross: dong(totals.gross),
      discount: dong(totals.discount),
      rounding: dong(totals.rounding),
      due: dong(totals.due),
    },
    tenders: tenders.map(tenderFigures),
    ...(basket_discount === null ? {} : { basketDiscount: dong(basket_discount.amount) }),
  };
}

/** Only notes give change: anything else is received to the dong. */
export function tenderFigures(tender: SaleTenderPayload): SaleTender {
  const { kind, amount } = tender;
  const { received, change } = tender.kind === "cash" ? tender : { received: amount, change: 0 };
  return { kind, amount: dong(amount), received: dong(received), change: dong(change) };
}
