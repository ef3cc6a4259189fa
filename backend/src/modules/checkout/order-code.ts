import { randomInt } from "node:crypto";

// No I, O, 0 and 1: the code is read aloud on the telephone.
const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** A new order code, `SL` and six signs (1.07 thousand million codes); the caller's unique key settles a repeat. */
export function newOrderCode(): string {
  const signs = Array.from({ length: 6 }, () => alphabet.charAt(randomInt(alphabet.length)));
  return `SL${signs.join("")}`;
}

/**
 * What Medusa shows and keeps unique as the order's own number: the code of an online order, the receipt number of a
 * counter sale. A second order for the same checkout therefore breaks on Medusa's own unique index.
 */
export async function displayIdOf(order: {
  readonly metadata?: Record<string, unknown> | null;
}): Promise<string | undefined> {
  const id = order.metadata?.order_code ?? order.metadata?.receipt_number;
  return typeof id === "string" ? id : undefined;
}
