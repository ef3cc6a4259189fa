import type { RefundTenderPayload, SaleReturnPayload } from "@saolang/contracts";
import { add, type Dong, dong, subtract, zeroDong } from "@saolang/domain/money";
import { accept, type Result } from "@saolang/domain/result";
import { cashPart, checkReturn, type ReturnRefusal } from "@saolang/domain/sale";
import type { DeviceRow, ReturnDraft } from "../../local/ledger-rows.js";
import type { NextNumbers } from "../../outbox/append.js";
import { cashStep } from "../sale/price.js";
import { numberFor } from "../sale/wire-sale.js";
import { type RefundedLine, refundDraft, type Returned } from "./draft.js";

/** How money goes back. */
export interface PayBack {
  readonly kind: "cash" | "vietqr" | "card";
  readonly reference: string | null;
}

export interface ReturnToRecord {
  readonly draft: ReturnDraft;
  readonly device: DeviceRow;
  readonly shiftId: string;
  readonly clerk: { readonly id: string; readonly name: string };
  readonly returnedAt: Date;
  readonly mintId: () => string;
  readonly payBack: PayBack;
  /** What other goods of the same ticket use up of it, dong. */
  readonly used: Dong;
}

export type ReturnCode = ReturnRefusal | "refund_exceeds";

/** What is paid back for a refund after other goods used some of it up; in cash it is rounded. */
export function payBackOf(refund: Dong, used: Dong, { kind }: Pick<PayBack, "kind">) {
  const open = cashPart(refund, [used], cashStep);
  if (!open.ok) return open;
  const { rest, rounding, cash } = open.value;
  return accept(
    kind === "cash" ? { amount: cash, rounding } : { amount: rest, rounding: zeroDong },
  );
}

function refundTenders(
  { used, payBack, mintId }: ReturnToRecord,
  refund: Dong,
  amount: Dong,
): RefundTenderPayload[] {
  const hasRest = subtract(refund, used) > 0;
  const exchange: RefundTenderPayload[] =
    used > 0 ? [{ tender_id: mintId(), kind: "exchange", amount: used, reference: null }] : [];
  if (!hasRest && exchange.length > 0) return exchange;
  const reference = payBack.reference?.trim() ?? "";
  const rest = { kind: payBack.kind, amount, reference: reference === "" ? null : reference };
  return [...exchange, { tender_id: mintId(), ...rest }];
}

function wireLine({ draft, sold, refund }: RefundedLine): SaleReturnPayload["lines"][number] {
  return {
    return_line_id: draft.returnLineId,
    line_id: draft.lineId,
    variant_id: sold.variant_id,
    product_id: sold.product_id,
    title: sold.title,
    variant_title: sold.variant_title,
    unit: sold.unit,
    producer_id: sold.producer_id,
    producer_name: sold.producer_name,
    quantity: draft.quantity,
    refund,
    condition: draft.condition,
  };
}

function checked({ lines, totals, tenders }: SaleReturnPayload): Result<unknown, ReturnRefusal> {
  return checkReturn({
    lines: lines.map(({ quantity, refund }) => ({ quantity, refund: dong(refund) })),
    totals: {
      refund: dong(totals.refund),
      rounding: dong(totals.rounding),
      due: dong(totals.due),
    },
    tenders: tenders.map(({ kind, amount }) => ({ kind, amount: dong(amount) })),
  });
}

/** What the command of a return will say, but for its number. Refuses refund_exceeds and what `checkReturn` refuses. */
export function wireReturn(
  back: ReturnToRecord,
  returned: Returned,
): Result<(numbers: NextNumbers) => SaleReturnPayload, ReturnCode> {
  const { draft, device, returnedAt } = back;
  const refunded = refundDraft(draft, returned);
  if (!refunded.ok) return refunded;
  const { lines, refund } = refunded.value;
  const paid = payBackOf(refund, back.used, back.payBack);
  if (!paid.ok) return paid;
  const { amount, rounding } = paid.value;
  const tenders = refundTenders(back, refund, amount);
  const payloadWith = ({ receipt }: NextNumbers): SaleReturnPayload => ({
    return_id: draft.returnId,
    sale_id: draft.sale.sale_id,
    sale_receipt_number: draft.sale.receipt_number,
    shift_id: back.shiftId,
    clerk_id: back.clerk.id,
    receipt_number: numberFor(device, returnedAt, receipt),
    returned_at: returnedAt.toISOString(),
    reason: draft.reason,
    note: draft.note,
    lines: lines.map(wireLine),
    totals: { refund, rounding, due: add(refund, rounding) },
    tenders,
  });
  const check = checked(payloadWith({ seq: 1, receipt: 1 }));
  return check.ok ? accept(payloadWith) : check;
}
