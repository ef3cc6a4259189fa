import type { SaleLinePayload, SaleRecordPayload } from "@saolang/contracts";
import { add, type Dong, dong } from "@saolang/domain/money";
import { receiptNumber } from "@saolang/domain/receipt-number";
import { checkSale, type SaleRefusal } from "@saolang/domain/sale";
import { accept, type Result } from "@saolang/domain/result";
import { businessDayOf } from "@saolang/domain/time";
import type { BasketRow, DeviceRow } from "../../local/ledger-rows.js";
import type { NextNumbers } from "../../outbox/append.js";
import type { ShownCertificate } from "../catalogue/certificate-of-item.js";
import { requiredAge } from "./age.js";
import { type PricedBasket, priceBasket, type PricedLine } from "./price.js";
import { type Credit, settleTenders } from "./tenders.js";

export interface SaleToRecord {
  readonly basket: BasketRow;
  readonly device: DeviceRow;
  readonly shiftId: string;
  readonly clerk: { readonly id: string; readonly name: string };
  /** Notes the customer handed over, dong. */
  readonly received: Dong;
  readonly soldAt: Date;
  readonly mintId: () => string;
  /** The certificate whose stars goods show at `soldAt`; null sells them without. */
  readonly certificateOf: (variantId: string) => ShownCertificate | null;
}

export type PaymentRefusal = SaleRefusal | "tender_short";

/** A number from the counter that sales and returns share. */
export function numberFor(device: DeviceRow, at: Date, counter: number): string {
  return receiptNumber({
    pointCode: device.salesPoint.code,
    deviceLetter: device.letter,
    day: businessDayOf(at),
    counter,
  });
}

function wireLine(
  { line, discount, total }: PricedLine,
  certificate: ShownCertificate | null,
): SaleLinePayload {
  const { lineId, item, quantity } = line;
  return {
    line_id: lineId,
    variant_id: item.variant_id,
    product_id: item.product_id,
    title: item.title,
    variant_title: item.variant_title,
    sku: item.sku,
    barcode: item.barcode,
    unit: item.unit,
    producer_id: item.producer_id,
    producer_name: item.producer_name,
    quantity,
    unit_price: item.price,
    discount,
    total,
    discount_reason: line.discount?.reason ?? null,
    note: line.note ?? null,
    stars: certificate?.stars ?? null,
    certificate_id: certificate?.id ?? null,
  };
}

/** The figures as the server will check them, by the same rule. */
function checked(payload: SaleRecordPayload): Result<unknown, SaleRefusal> {
  return checkSale({
    lines: payload.lines.map((line) => ({
      unitPrice: dong(line.unit_price),
      quantity: line.quantity,
      discount: dong(line.discount),
      total: dong(line.total),
    })),
    totals: {
      gross: dong(payload.totals.gross),
      discount: dong(payload.totals.discount),
      rounding: dong(payload.totals.rounding),
      due: dong(payload.totals.due),
    },
    tenders: payload.tenders.map((tender) => ({
      kind: tender.kind,
      amount: dong(tender.amount),
      received: dong(tender.kind === "cash" ? tender.received : tender.amount),
      change: dong(tender.kind === "cash" ? tender.change : 0),
    })),
  });
}

function extras(basket: BasketRow, { basketDiscount }: PricedBasket) {
  const { discount, note, ageCheck, lines } = basket;
  const isGiven = discount !== undefined && basketDiscount > 0;
  const isChecked = ageCheck !== undefined && requiredAge(lines) !== null;
  return {
    basket_discount: isGiven ? { amount: basketDiscount, reason: discount.reason } : null,
    note: note ?? null,
    age_check: isChecked
      ? { confirmed_by: ageCheck.confirmedBy, confirmed_at: ageCheck.confirmedAt }
      : null,
  };
}

/**
 * What the command of a sale will say, but for its number. Refuses tender_short, tender_mismatch and what `checkSale`
 * refuses: the till writes nothing that the server would not take.
 */
export function wireSale(
  sale: SaleToRecord,
  credit: Credit | null,
): Result<(numbers: NextNumbers) => SaleRecordPayload, PaymentRefusal> {
  const { basket, device, soldAt } = sale;
  const priced = priceBasket(basket);
  const { totals } = priced;
  const recorded = basket.taken?.recorded ?? [];
  const settled = settleTenders(
    { exact: totals.due, credit, recorded },
    sale.received,
    sale.mintId,
  );
  if (!settled.ok) return settled;
  const { tenders, rounding } = settled.value;
  const payloadWith = ({ receipt }: NextNumbers): SaleRecordPayload => ({
    sale_id: basket.saleId,
    shift_id: sale.shiftId,
    clerk_id: sale.clerk.id,
    receipt_number: numberFor(device, soldAt, receipt),
    sold_at: soldAt.toISOString(),
    lines: priced.lines.map((line) =>
      wireLine(line, sale.certificateOf(line.line.item.variant_id)),
    ),
    totals: { ...totals, rounding, due: add(totals.due, rounding) },
    tenders: [...tenders],
    ...extras(basket, priced),
  });
  const check = checked(payloadWith({ seq: 1, receipt: 1 }));
  return check.ok ? accept(payloadWith) : check;
}
