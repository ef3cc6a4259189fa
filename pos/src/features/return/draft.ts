import type { SaleRecordPayload } from "@saolang/contracts";
import { type Dong, dong, sum } from "@saolang/domain/money";
import { accept, type Result } from "@saolang/domain/result";
import { refundOf } from "@saolang/domain/sale";
import type { ReturnDraft, ReturnRow } from "../../local/ledger-rows.js";

/** Pieces that came back, by line of the sale. */
export type Returned = Readonly<Record<string, number>>;

/** Pieces that came back through this till. */
export function ownReturned(returns: readonly ReturnRow[]): Returned {
  const counts: Record<string, number> = {};
  for (const { payload } of returns) {
    for (const { line_id, quantity } of payload.lines) {
      counts[line_id] = (counts[line_id] ?? 0) + quantity;
    }
  }
  return counts;
}

/** What both tills and other tills took back, as far as this one knows. */
export function togetherReturned(own: Returned, elsewhere: Returned): Returned {
  const counts: Record<string, number> = { ...elsewhere };
  for (const [line, quantity] of Object.entries(own)) counts[line] = (counts[line] ?? 0) + quantity;
  return counts;
}

/** Pieces of each line that can still come back, in the order of the sale. */
export function leftOf(sale: SaleRecordPayload, returned: Returned) {
  return sale.lines.map((line) => ({
    line,
    left: Math.max(0, line.quantity - (returned[line.line_id] ?? 0)),
  }));
}

/** A line of the draft with the money for it, dong. */
export interface RefundedLine {
  readonly draft: ReturnDraft["lines"][number];
  readonly sold: SaleRecordPayload["lines"][number];
  readonly refund: Dong;
}

/**
 * What goods coming back are worth, by what was paid for them. Refuses refund_exceeds and bad_quantity. The same line may
 * stand twice, once for sound pieces and once for damaged ones.
 */
export function refundDraft(
  { sale, lines }: Pick<ReturnDraft, "sale" | "lines">,
  returned: Returned,
): Result<
  { readonly lines: readonly RefundedLine[]; readonly refund: Dong },
  "refund_exceeds" | "bad_quantity"
> {
  const counts: Record<string, number> = { ...returned };
  const refunded: RefundedLine[] = [];
  for (const draft of lines) {
    const sold = sale.lines.find(({ line_id }) => line_id === draft.lineId);
    if (!sold) throw new Error("a draft names lines of its own sale");
    const before = counts[draft.lineId] ?? 0;
    const refund = refundOf(
      { total: dong(sold.total), quantity: sold.quantity, returned: before },
      draft.quantity,
    );
    if (!refund.ok) return refund;
    counts[draft.lineId] = before + draft.quantity;
    refunded.push({ draft, sold, refund: refund.value });
  }
  return accept({ lines: refunded, refund: sum(refunded.map((line) => line.refund)) });
}
