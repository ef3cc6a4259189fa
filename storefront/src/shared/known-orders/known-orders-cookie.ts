import "server-only";
import { cookies } from "next/headers";
import { cookieOptions } from "@/shared/cookie-options";
import { type KnownOrder, readKnownOrders, withOrder } from "./known-orders";

const orderCookie = "saolang_orders";
const orderDays = 90;

/**
 * The checkout id behind an order code, for the browser that placed it and nobody else. The id is a random UUID and
 * the only key to the order, so a forged cookie opens nothing and needs no signature.
 */
export async function checkoutIdOf(code: string): Promise<string | undefined> {
  const known = readKnownOrders((await cookies()).get(orderCookie)?.value);
  return known.find((order) => order.code === code)?.checkoutId;
}

/** Lets this browser open the order again. */
export async function rememberOrder(order: KnownOrder): Promise<void> {
  const jar = await cookies();
  jar.set(orderCookie, withOrder(jar.get(orderCookie)?.value, order), cookieOptions(orderDays));
}
