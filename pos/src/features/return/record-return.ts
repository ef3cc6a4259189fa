import type { CommandOf, SaleReturnPayload } from "@saolang/contracts";
import { zeroDong } from "@saolang/domain/money";
import { accept, refuse, type Result } from "@saolang/domain/result";
import type { BasketRow } from "../../local/ledger-rows.js";
import { logEntry } from "../../local/log-entry.js";
import type { Ledger } from "../../local/ledger.js";
import { type AnyPart, appendAll, type NextNumbers, part } from "../../outbox/append.js";
import { priceBasket } from "../sale/price.js";
import { admitSale, salePart, saleTables } from "../sale/record.js";
import { usedCredit } from "../sale/tenders.js";
import { type PaymentRefusal, type SaleToRecord, wireSale } from "../sale/wire-sale.js";
import { ownReturned, refundDraft, togetherReturned } from "./draft.js";
import { returnsOf } from "./find-sale.js";
import { type PayBack, type ReturnCode, type ReturnToRecord, wireReturn } from "./wire-return.js";

type ReturnCommand = CommandOf<"sale.return">;
type Moved = "returns_moved";

const returnTables = (ledger: Ledger) => [
  ledger.returns,
  ledger.shifts,
  ledger.stockDeltas,
  ledger.baskets,
  ledger.log,
];

function returnPart(
  ledger: Ledger,
  back: ReturnToRecord,
  payloadWith: (numbers: NextNumbers) => SaleReturnPayload,
  after: () => Promise<unknown> = () => Promise.resolve(),
): AnyPart {
  const commandId = back.mintId();
  const at = back.returnedAt.toISOString();
  return part<ReturnCommand>({
    takesReceipt: true,
    command: (numbers) => ({
      id: commandId,
      type: "sale.return",
      version: 1,
      seq: numbers.seq,
      at,
      payload: payloadWith(numbers),
    }),
    write: async ({ command: { payload }, numbers }) => {
      await ledger.returns.add({
        returnId: payload.return_id,
        saleId: payload.sale_id,
        shiftId: payload.shift_id,
        counter: numbers.receipt,
        clerkName: back.clerk.name,
        commandId,
        payload,
      });
      const sound = payload.lines.filter(({ condition }) => condition === "sellable");
      await ledger.stockDeltas.bulkAdd(
        sound.map((line) => ({
          id: line.return_line_id,
          variantId: line.variant_id,
          quantity: line.quantity,
          commandId,
          confirmedAt: null,
        })),
      );
      await ledger.log.add(
        logEntry(back.returnedAt, back.clerk.name, back.used > 0 ? "exchanged" : "returned", {
          receipt: payload.receipt_number,
          sale_receipt: payload.sale_receipt_number,
          amount: payload.totals.refund,
          reason: payload.reason,
        }),
      );
      await after();
    },
  });
}

/** What this till knows to have come back, and how to see inside the transaction that nothing was added meanwhile. */
async function knownReturns(ledger: Ledger, { draft }: Pick<ReturnToRecord, "draft">) {
  const { sale_id } = draft.sale;
  const own = await returnsOf(ledger, sale_id);
  return {
    returned: togetherReturned(ownReturned(own), draft.elsewhere),
    haveMoved: async () =>
      (await ledger.returns.where("saleId").equals(sale_id).count()) !== own.length,
  };
}

/**
 * Writes goods that came back and the money for them: return, receipt number, stock and command in one transaction. The same
 * draft twice is one return. `basket` goes on showing its goods after the receipt. Refuses refund_exceeds, no_open_shift and
 * what `checkReturn` refuses.
 */
export async function recordReturn(
  ledger: Ledger,
  back: Omit<ReturnToRecord, "used">,
  basket: BasketRow,
): Promise<Result<string, ReturnCode | "no_open_shift">> {
  for (;;) {
    const { returned, haveMoved } = await knownReturns(ledger, back);
    const { returnId } = back.draft;
    if (await ledger.returns.get(returnId)) return accept(returnId);
    const whole: ReturnToRecord = { ...back, used: zeroDong };
    const wired = wireReturn(whole, returned);
    if (!wired.ok) return wired;
    const appended = await appendAll<"no_open_shift" | Moved>(ledger, {
      tables: returnTables(ledger),
      admit: async () => {
        if (await haveMoved()) return refuse("returns_moved");
        const shift = await ledger.shifts.get(back.shiftId);
        return shift?.state === "open" ? accept("write") : refuse("no_open_shift");
      },
      parts: [
        returnPart(ledger, whole, wired.value, () =>
          ledger.baskets.put({ ...basket, shownReturnId: returnId }),
        ),
      ],
    });
    if (appended.ok) return accept(returnId);
    if (appended.refusal.code === "no_open_shift") return refuse("no_open_shift");
  }
}

/**
 * Writes an exchange: the goods that came back and those that were taken instead, both or neither, with receipt numbers one
 * after the other. What the goods taken do not use up is paid back. Refuses what a return and a sale refuse.
 */
export async function recordExchange(
  ledger: Ledger,
  sale: SaleToRecord,
  payBack: PayBack,
): Promise<Result<string, ReturnCode | PaymentRefusal | "no_open_shift">> {
  const { exchange: draft } = sale.basket;
  if (!draft) throw new Error("an exchange has goods coming back");
  for (;;) {
    const { returned, haveMoved } = await knownReturns(ledger, { draft });
    if (await ledger.sales.get(sale.basket.saleId)) return accept(sale.basket.saleId);
    const refunded = refundDraft(draft, returned);
    if (!refunded.ok) return refunded;
    const credit = { returnId: draft.returnId, amount: refunded.value.refund };
    const used = usedCredit({ exact: priceBasket(sale.basket).totals.due, credit });
    const { device, shiftId, clerk, soldAt: returnedAt, mintId } = sale;
    const back = { draft, device, shiftId, clerk, returnedAt, mintId, payBack, used };
    const wiredReturn = wireReturn(back, returned);
    if (!wiredReturn.ok) return wiredReturn;
    const wiredSale = wireSale(sale, credit);
    if (!wiredSale.ok) return wiredSale;
    const appended = await appendAll<"no_open_shift" | Moved>(ledger, {
      tables: [...saleTables(ledger), ledger.returns],
      admit: async () => ((await haveMoved()) ? refuse("returns_moved") : admitSale(ledger, sale)),
      parts: [returnPart(ledger, back, wiredReturn.value), salePart(ledger, sale, wiredSale.value)],
    });
    if (appended.ok) return accept(sale.basket.saleId);
    if (appended.refusal.code === "no_open_shift") return refuse("no_open_shift");
  }
}
