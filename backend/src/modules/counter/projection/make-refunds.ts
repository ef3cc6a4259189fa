import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { dong, fromMedusaAmount, subtract, sum } from "@saolang/domain/money";
import { createMissing, type ListRows, type Row } from "./create-missing";
import { derivedIds } from "./derived-ids";
import { type RefundPart, refundParts } from "./refund-parts";
import type { ReturnToProject } from "./return-to-project";

interface FoundRefund {
  readonly id: string;
  readonly payment_id: string;
  readonly amount: number;
}

/** The set-based methods of Medusa's payment and order modules that their published types leave out. */
interface RefundRows {
  listRefunds(filter: Row, config: Row): Promise<FoundRefund[]>;
  createRefunds(rows: readonly Row[]): Promise<unknown>;
  upsertPaymentCollections(rows: readonly Row[]): Promise<unknown>;
}

interface TransactionRows {
  readonly listOrderTransactions: ListRows;
  addOrderTransactions(rows: readonly Row[]): Promise<unknown>;
}

/** A refund of one payment, there already or still to be made. */
interface Refund extends RefundPart {
  readonly id: string;
}

/**
 * Creates the missing refunds of the orders' payments and the transactions that show them; the caller holds the lock of the
 * sales. Money given back at the counter left the till already, so no provider is asked.
 */
export async function makeRefunds(
  container: MedusaContainer,
  returns: readonly ReturnToProject[],
): Promise<void> {
  const payments = container.resolve<RefundRows>(Modules.PAYMENT);
  const paymentIds = returns.flatMap(({ sale_id, sale }) =>
    sale.tenders.map((_, position) => derivedIds.payment(sale_id, position)),
  );
  const found = await payments.listRefunds(
    { payment_id: [...new Set(paymentIds)] },
    { select: ["id", "payment_id", "amount"], take: null },
  );
  const bySale = new Map(
    returns.map(({ sale_id, sale }) => [sale_id, refundsOf(sale_id, sale.tenders.length, found)]),
  );
  const missing: Row[] = [];
  const transactions: (Row & { readonly id: string })[] = [];
  for (const given of returns) {
    const known = bySale.get(given.sale_id) ?? [];
    const made = known.filter((refund) => refund.id.startsWith(derivedIds.refunds(given.id)));
    const own = made.length > 0 ? made : newRefunds(given, known);
    if (made.length === 0) {
      known.push(...own);
      missing.push(...own.map((refund) => refundOf(given, refund)));
    }
    transactions.push(...own.map((refund) => transactionOf(given, refund)));
  }
  if (missing.length > 0) await payments.createRefunds(missing);
  await payments.upsertPaymentCollections(
    [...bySale].map(([saleId, refunds]) => ({
      id: derivedIds.collection(saleId),
      refunded_amount: sum(refunds.map(({ amount }) => amount)),
    })),
  );
  const orders = container.resolve<TransactionRows>(Modules.ORDER);
  await createMissing(
    transactions,
    (filter, config) => orders.listOrderTransactions(filter, config),
    (rows) => orders.addOrderTransactions(rows),
  );
}

/** The refunds a sale's payments have. */
function refundsOf(saleId: string, tenders: number, found: readonly FoundRefund[]): Refund[] {
  const positions = new Map(
    Array.from({ length: tenders }, (_, position) => [
      derivedIds.payment(saleId, position),
      position,
    ]),
  );
  return found.flatMap(({ id, payment_id, amount }) => {
    const position = positions.get(payment_id);
    return position === undefined ? [] : [{ id, position, amount: fromMedusaAmount(amount) }];
  });
}

function newRefunds(given: ReturnToProject, before: readonly Refund[]): Refund[] {
  return refundParts(given.payload, given.sale, before).map((part) => ({
    ...part,
    id: `${derivedIds.refunds(given.id)}${part.position}`,
  }));
}

function refundOf(given: ReturnToProject, { id, position, amount }: Refund): Row {
  const { receipt_number, tenders } = given.payload;
  return {
    id,
    payment_id: derivedIds.payment(given.sale_id, position),
    amount,
    note: receipt_number,
    metadata: { return_id: given.id, tenders },
  };
}

function transactionOf(given: ReturnToProject, { id, amount }: Refund) {
  return {
    id: derivedIds.refundTransaction(id),
    order_id: given.order_id,
    amount: subtract(dong(0), amount),
    currency_code: "vnd",
    reference: "refund",
    reference_id: id,
  };
}
