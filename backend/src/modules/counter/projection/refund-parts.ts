import type { SaleRecordPayload, SaleReturnPayload } from "@saolang/contracts";
import { add, type Dong, dong, min, subtract, sum } from "@saolang/domain/money";
import { roundingLimit } from "@saolang/domain/sale";

/** What a refund takes from one payment of the sale. */
export interface RefundPart {
  /** The place of the payment's tender in the sale. */
  readonly position: number;
  readonly amount: Dong;
}

interface Payment {
  readonly position: number;
  readonly kind: string;
  left: Dong;
  taken: Dong;
}

/**
 * Takes the money of a return from the payments of its sale: from those of the same kind first, then from the others in
 * their order. `before` is what other refunds took. Never more than was paid: what cash rounding gave beyond that has no
 * payment to come from and is left out. Throws when more than rounding is left over.
 */
export function refundParts(
  given: Pick<SaleReturnPayload, "tenders">,
  sale: Pick<SaleRecordPayload, "tenders">,
  before: readonly RefundPart[],
): RefundPart[] {
  const payments = sale.tenders.map(({ kind, amount }, position): Payment => {
    const gone = before.filter((part) => part.position === position).map((part) => part.amount);
    return { position, kind, left: subtract(dong(amount), sum(gone)), taken: dong(0) };
  });
  const rests = given.tenders.map(({ kind, amount }) =>
    take(
      dong(amount),
      payments.filter((payment) => payment.kind === kind),
    ),
  );
  const over = take(sum(rests), payments);
  // Each refund before this one may have been rounded up as well.
  if (over >= roundingLimit * (before.length + 1)) {
    throw new Error(`a refund exceeds what was paid by ${over}`);
  }
  return payments.flatMap(({ position, taken }) =>
    taken > 0 ? [{ position, amount: taken }] : [],
  );
}

/** Takes as much of an amount as the payments hold; answers what is left of it. */
function take(wanted: Dong, payments: readonly Payment[]): Dong {
  let rest = wanted;
  for (const payment of payments) {
    const part = min(payment.left, rest);
    if (part <= 0) continue;
    payment.left = subtract(payment.left, part);
    payment.taken = add(payment.taken, part);
    rest = subtract(rest, part);
  }
  return rest;
}
