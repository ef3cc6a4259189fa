import type { CommandOf, SaleRecordPayload } from "@saolang/contracts";
import { accept, refuse, type Result } from "@saolang/domain/result";
import { type LogEntry, logEntry } from "../../local/log-entry.js";
import type { Ledger } from "../../local/ledger.js";
import {
  type AnyPart,
  appendAll,
  type Appended,
  type NextNumbers,
  part,
} from "../../outbox/append.js";
import { priceBasket } from "./price.js";
import { type PaymentRefusal, type SaleToRecord, wireSale } from "./wire-sale.js";

type SaleCommand = CommandOf<"sale.record">;

/** Tables that the writing of a sale touches. */
export const saleTables = (ledger: Ledger) => [
  ledger.sales,
  ledger.shifts,
  ledger.stockDeltas,
  ledger.baskets,
  ledger.log,
];

/** The discounts of a sale, each with its reason, for whoever looks after the money. */
function discountEntries({ basket, clerk, soldAt }: SaleToRecord, receipt: string): LogEntry[] {
  const { lines, basketDiscount } = priceBasket(basket);
  const given = (amount: number, facts: LogEntry["facts"]): LogEntry[] =>
    amount === 0
      ? []
      : [logEntry(soldAt, clerk.name, "discount_given", { receipt, amount, ...facts })];
  return [
    ...lines.flatMap(({ line, own }) =>
      given(own, { title: line.item.title, reason: line.discount?.reason ?? "" }),
    ),
    ...given(basketDiscount, { reason: basket.discount?.reason ?? "" }),
  ];
}

async function writeSale(
  ledger: Ledger,
  sale: SaleToRecord,
  { command, numbers }: Appended<SaleCommand>,
): Promise<void> {
  const { id: commandId, payload } = command;
  await ledger.sales.add({
    saleId: payload.sale_id,
    shiftId: payload.shift_id,
    counter: numbers.receipt,
    clerkName: sale.clerk.name,
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
  await ledger.log.bulkAdd(discountEntries(sale, payload.receipt_number));
}

/** The part of a transaction that writes a sale and leaves its receipt in the place of the basket. */
export function salePart(
  ledger: Ledger,
  sale: SaleToRecord,
  payloadWith: (numbers: NextNumbers) => SaleRecordPayload,
): AnyPart {
  const [commandId, nextSaleId] = [sale.mintId(), sale.mintId()];
  const { slot, saleId, exchange } = sale.basket;
  return part<SaleCommand>({
    takesReceipt: true,
    command: (numbers) => ({
      id: commandId,
      type: "sale.record",
      version: 2,
      seq: numbers.seq,
      at: sale.soldAt.toISOString(),
      payload: payloadWith(numbers),
    }),
    write: async (appended) => {
      await writeSale(ledger, sale, appended);
      await ledger.baskets.put({
        slot,
        saleId: nextSaleId,
        lines: [],
        shownSaleId: saleId,
        ...(exchange ? { shownReturnId: exchange.returnId } : {}),
      });
    },
  });
}

/** Whether a sale may be written now: once, and into an open shift. */
export async function admitSale(
  ledger: Ledger,
  { basket, shiftId }: SaleToRecord,
): Promise<Result<"write" | "already_written", "no_open_shift">> {
  if (await ledger.sales.get(basket.saleId)) return accept("already_written");
  const shift = await ledger.shifts.get(shiftId);
  return shift?.state === "open" ? accept("write") : refuse("no_open_shift");
}

/**
 * Writes a sale for good: sale, receipt number, stock taken and command in one transaction, and the basket shows its
 * receipt. Only when this answers is the sale paid. The same basket paid twice is one sale. Refuses empty_sale,
 * bad_quantity, tender_short, no_open_shift, and what `checkSale` refuses.
 */
export async function recordSale(
  ledger: Ledger,
  sale: SaleToRecord,
): Promise<Result<string, PaymentRefusal | "no_open_shift">> {
  const wired = wireSale(sale, null);
  if (!wired.ok) return wired;
  const appended = await appendAll(ledger, {
    tables: saleTables(ledger),
    admit: () => admitSale(ledger, sale),
    parts: [salePart(ledger, sale, wired.value)],
  });
  return appended.ok ? accept(sale.basket.saleId) : appended;
}
