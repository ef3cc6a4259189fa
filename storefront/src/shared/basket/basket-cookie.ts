import "server-only";
import { cookies } from "next/headers";
import { cookieOptions } from "@/shared/cookie-options";
import { type Basket, readBasketText, writeBasketText } from "./basket";

const basketCookie = "saolang_basket";
const basketDays = 60;

/** The basket of this shopper. */
export async function readBasket(): Promise<Basket> {
  return readBasketText((await cookies()).get(basketCookie)?.value);
}

/** Keeps the basket; only actions and route handlers may, a page being rendered cannot. */
export async function keepBasket(basket: Basket): Promise<void> {
  (await cookies()).set(basketCookie, writeBasketText(basket), cookieOptions(basketDays));
}
