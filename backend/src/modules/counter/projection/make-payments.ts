import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { SaleTenderPayload } from "@saolang/contracts";
import { cashProviderId } from "../../payment-cash/provider-id";
import { createMissing, type ListRows, type Row } from "./create-missing";
import { derivedIds } from "./derived-ids";
import type { SaleToProject } from "./sale-to-project";

/**
 * The set-based methods of Medusa's payment module that its published type leaves out. Its per-payment flow costs 51
 * statements for money that is already in the till; these write the same rows, 20 sales at a time.
 */
type PaymentRows = Record<
  "createPaymentCollections" | "createPaymentSessions" | "createPayments" | "createCaptures",
  (rows: readonly Row[]) => Promise<unknown>
> &
  Record<
    "listPaymentCollections" | "listPaymentSessions" | "listPayments" | "listCaptures",
    ListRows
  >;

/**
 * Creates what is missing of the payment collection, session, payment and capture of each sale. Every tender is captured
 * money that went through people's hands, so all go through the cash provider and say in `data` what they were; goods handed
 * back in exchange paid as well, with the refund of their own sale.
 */
export async function makePayments(
  container: MedusaContainer,
  sales: readonly SaleToProject[],
): Promise<void> {
  const payments = container.resolve<PaymentRows>(Modules.PAYMENT);
  const tenders = sales.flatMap(tendersOf);
  await createMissing(
    sales.map(collectionOf),
    (filter, config) => payments.listPaymentCollections(filter, config),
    (rows) => payments.createPaymentCollections(rows),
  );
  await createMissing(
    tenders.map((tender) => tender.authorization),
    (filter, config) => payments.listPaymentSessions(filter, config),
    (rows) => payments.createPaymentSessions(rows),
  );
  await createMissing(
    tenders.map((tender) => tender.payment),
    (filter, config) => payments.listPayments(filter, config),
    (rows) => payments.createPayments(rows),
  );
  await createMissing(
    tenders.map((tender) => tender.capture),
    (filter, config) => payments.listCaptures(filter, config),
    (rows) => payments.createCaptures(rows),
  );
}

function collectionOf({ id, sold_at, payload }: SaleToProject) {
  const { due } = payload.totals;
  return {
    id: derivedIds.collection(id),
    currency_code: "vnd",
    amount: due,
    authorized_amount: due,
    captured_amount: due,
    status: "completed",
    completed_at: sold_at,
  };
}

/** One payment per tender that took money; a sale for nothing has none. */
function tendersOf({ id, sold_at, payload }: SaleToProject) {
  return payload.tenders.flatMap((tender, position) => {
    if (tender.amount === 0) return [];
    const common = {
      amount: tender.amount,
      currency_code: "vnd",
      provider_id: cashProviderId,
      data: dataOf(tender),
      payment_collection_id: derivedIds.collection(id),
    };
    const authorization = derivedIds.session(id, position);
    const payment = derivedIds.payment(id, position);
    return [
      {
        authorization: {
          ...common,
          id: authorization,
          status: "authorized",
          authorized_at: sold_at,
        },
        payment: { ...common, id: payment, payment_session: authorization, captured_at: sold_at },
        capture: { id: derivedIds.capture(id, position), amount: tender.amount, payment },
      },
    ];
  });
}

function dataOf({ kind: tender, ...paid }: SaleTenderPayload): Row {
  const { tender_id: _id, amount: _amount, ...data } = paid;
  return { tender, ...data };
}
