/** Orders this browser placed: the code people say aloud, and the checkout id that nobody can guess. */
export interface KnownOrder {
  readonly code: string;
  readonly checkoutId: string;
}

const keptOrders = 10;
const orderText = /^([A-Z0-9-]{1,20})\*([0-9a-f-]{36})$/;

/** Reads the cookie; what nobody of ours wrote is left out. */
export function readKnownOrders(text: string | undefined): KnownOrder[] {
  return (text ?? "").split(".").flatMap((part) => {
    const match = orderText.exec(part);
    return match?.[1] && match[2] ? [{ code: match[1], checkoutId: match[2] }] : [];
  });
}

/** The cookie with one more order in front; the oldest fall out. */
export function withOrder(text: string | undefined, order: KnownOrder): string {
  const others = readKnownOrders(text).filter(({ code }) => code !== order.code);
  return [order, ...others]
    .slice(0, keptOrders)
    .map(({ code, checkoutId }) => `${code}*${checkoutId}`)
    .join(".");
}
