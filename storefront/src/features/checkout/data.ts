import "server-only";
import { checkoutAnswer, checkoutPointsAnswer, type CheckoutRequest } from "@saolang/contracts";
import type { Locale } from "@/i18n/routing";
import type { Basket } from "@/shared/basket/basket";
import { ask } from "@/shared/backend";
import { shopperAddress } from "@/shared/shopper-address";

// Placing an order reserves stock and writes an order: on a busy evening that takes longer than reading a page.
const placingTimeoutMs = 30_000;

/** Live prices and stock of a basket, and the sales points that can serve it, nearest to the commune first. */
export function askPoints(locale: Locale, basket: Basket, communeCode: string | null) {
  return ask("/store/checkout/points", checkoutPointsAnswer, {
    query: { locale },
    body: { lines: basket, commune_code: communeCode },
  });
}

/** Places the order; repeating it with the same `checkout_id` answers the same order. */
export async function askToPlace(request: CheckoutRequest) {
  return ask("/store/checkout", checkoutAnswer, {
    body: request,
    timeoutMs: placingTimeoutMs,
    askedFor: await shopperAddress(),
  });
}

/** The order that a checkout placed. */
export function askPlaced(locale: Locale, checkoutId: string) {
  return ask(`/store/checkout/${encodeURIComponent(checkoutId)}`, checkoutAnswer, {
    query: { locale },
  });
}
