import type { PosCommand, SaleLinePayload, SaleRecordPayload } from "@saolang/contracts";
import { changeFor, type Dong, dong } from "@saolang/domain/money";
import { receiptNumber } from "@saolang/domain/receipt-number";
import { accept, refuse, type Result } from "@saolang/domain/result";
import { checkSale, type SaleRefusal } from "@saolang/domain/sale";
import { businessDayOf } from "@saolang/domain/time";
import type { BasketLine, BasketRow, DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { append, type Appended, type NextNumbers } from "../../outbox/append.js";
import type { ShownCertificate } from "../catalogue/certificate-of-item.js";
import { basketLineTotal, basketTotals } from "./basket.js";

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

type SaleCommand = Extract<PosCommand, { type: "sale.record" }>;
type Code = SaleRefusal | "tender_short" | "no_open_shift";

function wireLine(
  { lineId, item, quantity }: BasketLine,
  certificate: ShownCertificate | null,
): SaleLinePayload {
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
    discount: 0,
    total: basketLineTotal({ lineId, item, quantity }),
    discount_reason: null,
    note: null,
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

function payloadOf(sale: SaleToRecord, change: Dong): (numbers: NextNumbers) => SaleRecordPayload {
  const { basket, device, soldAt, received } = sale;
  const totals = basketTotals(basket.lines);
  const tenderId = sale.mintId();
  return ({ receipt }) => ({
    sale_id: basket.saleId,
    shift_id: sale.shiftId,
    clerk_id: sale.clerk.id,
    receipt_number: receiptNumber({
      pointCode: device.salesPoint.code,
      deviceLetter: device.letter,
      day: businessDayOf(soldAt),
      counter: receipt,
    }),
    sold_at: soldAt.toISOString(),
    lines: basket.lines.map((line) => wireLine(line, sale.certificateOf(line.item.variant_id))),
    totals: { ...totals },
    tenders: [{ tender_id: tenderId, kind: "cash", amount: totals.due, received, change }],
    basket_discount: null,
    note: null,
    age_check: null,
  });
}

/**
 * Writes a sale for good: sale, receipt number, stock taken and command in one transaction, and the basket shows its
 * receipt. Only when this answers is the sale paid. The same basket paid twice is one sale. Refuses empty_sale,
 * bad_quantity, tender_short, no_open_shift, and what `checkSale` refuses.
 */
export async function recordSale(
  ledger: Ledger,
  sale: SaleToRecord,
): Promise<Result<string, Code>> {
  const { basket, soldAt } = sale;
  const change = changeFor(sale.received, basketTotals(basket.lines).due);
  if (!change.ok) return change;
  const payloadWith = payloadOf(sale, change.value);
  const check = checked(payloadWith({ seq: 1, receipt: 1 }));
  if (!check.ok) return check;
  const commandId = sale.mintId();
  const nextSaleId = sale.mintId();
  const appended = await append<SaleCommand, "no_open_shift">(ledger, {
    tables: [ledger.sales, ledger.shifts, ledger.stockDeltas, ledger.baskets],
    takesReceipt: true,
    command: (numbers) => ({
      id: commandId,
      type: "sale.record",
      version: 2,
      seq: numbers.seq,
      at: soldAt.toISOString(),
      payload: payloadWith(numbers),
    }),
    admit: async () => {
      if (await ledger.sales.get(basket.saleId)) return accept("already_written");
      const shift = await ledger.shifts.get(sale.shiftId);
      return shift?.state === "open" ? accept("write") : refuse("no_open_shift");
    },
    write: async (written) => {
      await writeSale(ledger, sale.clerk.name, written);
      const { slot, saleId } = basket;
      await ledger.baskets.put({ slot, saleId: nextSaleId, lines: [], shownSaleId: saleId });
    },
  });
  return appended.ok ? accept(basket.saleId) : appended;
}

async function writeSale(
  ledger: Ledger,
  clerkName: string,
  { command, numbers }: Appended<SaleCommand>,
): Promise<void> {
  const { id: commandId, payload } = command;
  await ledger.sales.add({
    saleId: payload.sale_id,
    shiftId: payload.shift_id,
    counter: numbers.receipt,
    clerkName,
    commandId,
    payload,
  });
  await ledger.stockDeltas.bulkAdd(
    payload.lines.map((line) => ({
      id: line.line_id,
      variantId: line.variant_id,
      quantity: -line.quantity,
      commandId,
      confirmedAt: null,
    })),
  );
}
