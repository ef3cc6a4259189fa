import { fold, hasWordStart, tokens } from "@saolang/domain/text";
import type { ReturnRow, SaleRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";

/** A receipt of this till, of goods that went out or came back. */
export type PastPaper =
  | { readonly kind: "sale"; readonly row: SaleRow }
  | { readonly kind: "return"; readonly row: ReturnRow };

export const papersShown = 50;

/** Whether a receipt is what was typed: part of its number, its amount, or the beginnings of words of its goods. */
function isMeant(query: string): (row: SaleRow | ReturnRow) => boolean {
  const text = query.trim().toUpperCase();
  if (text === "") return () => true;
  const digits = /^[\d.\s]+$/.test(text) ? text.replaceAll(/\D/g, "") : null;
  const words = tokens(query);
  return ({ payload }) => {
    if (payload.receipt_number.includes(text)) return true;
    if (digits !== null && String(payload.totals.due) === digits) return true;
    const goods = payload.lines
      .flatMap(({ title, variant_title }) => [title, variant_title ?? ""])
      .map(fold)
      .join(" ");
    return words.length > 0 && words.every((word) => hasWordStart(goods, word));
  };
}

/** The receipts of this till over all shifts, the latest first, at most `papersShown`. */
export async function findPapers(ledger: Ledger, query: string): Promise<PastPaper[]> {
  const meant = isMeant(query);
  const [sales, returns] = await Promise.all([
    ledger.sales.orderBy("counter").reverse().filter(meant).limit(papersShown).toArray(),
    ledger.returns.orderBy("counter").reverse().filter(meant).limit(papersShown).toArray(),
  ]);
  const papers: PastPaper[] = [
    ...sales.map((row) => ({ kind: "sale" as const, row })),
    ...returns.map((row) => ({ kind: "return" as const, row })),
  ];
  return papers.sort((a, b) => b.row.counter - a.row.counter).slice(0, papersShown);
}
