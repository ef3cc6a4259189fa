import { useCallback } from "react";
import type { ReturnDraft } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";
import { ownReturned, refundDraft, togetherReturned } from "../return/draft.js";
import { returnsOf } from "../return/find-sale.js";
import type { Credit } from "./tenders.js";

/** What goods coming back pay for in this sale; null when none do. */
export function useCredit(ledger: Ledger, draft: ReturnDraft | undefined): Credit | null {
  const saleId = draft?.sale.sale_id;
  const own = useLive(
    useCallback(
      async () => (saleId === undefined ? [] : returnsOf(ledger, saleId)),
      [ledger, saleId],
    ),
  );
  if (draft === undefined) return null;
  const refunded = refundDraft(draft, togetherReturned(ownReturned(own ?? []), draft.elsewhere));
  // Another window took the same goods back meanwhile: the record refuses with the reason, here they are worth nothing.
  return refunded.ok ? { returnId: draft.returnId, amount: refunded.value.refund } : null;
}
