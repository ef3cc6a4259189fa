import type { SaleRecordPayload } from "@saolang/contracts";
import type { SaleRow } from "./ledger-rows.js";

/** What sales could not say before discounts had reasons. */
const unsaid = { basket_discount: null, note: null, age_check: null };
const unsaidOfLine = { discount_reason: null, note: null };

/** A sale of any version of this till in today's words. Rows are never rewritten, so every reader of a sale asks here. */
export function saleOf({ payload }: Pick<SaleRow, "payload">): SaleRecordPayload {
  const lines = payload.lines.map((line) => ({ ...unsaidOfLine, ...line }));
  return { ...unsaid, ...payload, lines };
}
