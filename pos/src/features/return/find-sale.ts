import type { PosKnownSale, SaleRecordPayload } from "@saolang/contracts";
import type { Answer, Ask } from "../../device/server.js";
import type { ReturnRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { saleOf } from "../../local/sale-payload.js";
import type { Returned } from "./draft.js";

/** A sale that goods can come back on, and what other tills took back of it. */
export interface FoundSale {
  readonly sale: SaleRecordPayload;
  readonly clerkName: string;
  readonly elsewhere: Returned;
}

/** `unknown`: the server has no such receipt. `away`: this till does not know it and cannot ask. */
export type Found =
  { readonly kind: "found"; readonly found: FoundSale } | { readonly kind: "unknown" | "away" };

/** What the server counts less our own returns that it has: what other tills took back. */
async function elsewhereOf(ledger: Ledger, { sale, returned }: PosKnownSale): Promise<Returned> {
  const own = await returnsOf(ledger, sale.sale_id);
  const commands = await ledger.outbox.bulkGet(own.map(({ commandId }) => commandId));
  const counted = own.filter((_, at) => commands[at]?.state === "done");
  const elsewhere: Record<string, number> = {};
  for (const { line_id, quantity } of returned) {
    const ours = counted
      .flatMap(({ payload }) => payload.lines)
      .filter((line) => line.line_id === line_id)
      .reduce((count, line) => count + line.quantity, 0);
    if (quantity > ours) elsewhere[line_id] = quantity - ours;
  }
  return elsewhere;
}

/** Everything that came back on a sale through this till. */
export function returnsOf(ledger: Ledger, saleId: string): Promise<ReturnRow[]> {
  return ledger.returns.where("saleId").equals(saleId).toArray();
}

/** The sale of a receipt that this till itself made, by its number or by its count alone; null when it did not. */
export async function ownSale(ledger: Ledger, typed: string): Promise<FoundSale | null> {
  const text = typed.trim().toUpperCase();
  const row = /^\d+$/.test(text)
    ? await ledger.sales.where("counter").equals(Number(text)).first()
    : await ledger.sales.where("payload.receipt_number").equals(text).first();
  return row ? { sale: saleOf(row), clerkName: row.clerkName, elsewhere: {} } : null;
}

/** The same sale as the server knows it: made by any till of this point, with what came back to all of them. */
export async function saleOnServer(
  ledger: Ledger,
  ask: Ask,
  token: string,
  receipt: string,
): Promise<Found> {
  const answer: Answer<{ found: PosKnownSale | null }> = await ask({
    path: `/pos/sales?receipt=${encodeURIComponent(receipt)}`,
    token,
    shape: (wire) => wire.posSaleAnswer,
  });
  if (answer.kind !== "ok") return { kind: "away" };
  const { found } = answer.value;
  if (found === null) return { kind: "unknown" };
  const elsewhere = await elsewhereOf(ledger, found);
  return { kind: "found", found: { sale: found.sale, clerkName: found.clerk_name, elsewhere } };
}
