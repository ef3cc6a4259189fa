import type { BasketLine } from "@saolang/contracts";

/** What the shopper has picked: no prices, no stock, those are asked for live. */
export type Basket = readonly BasketLine[];

export const maxQuantity = 999;
// A cookie holds 4 kB; a variant id takes about 40 bytes.
export const maxLines = 60;

const lineText = /^([\w-]{1,80})\*([1-9]\d{0,2})$/;

/** `variant_a*2.variant_b*1`, the form the cookie keeps. */
export function writeBasketText(basket: Basket): string {
  return basket.map((line) => `${line.variant_id}*${line.quantity}`).join(".");
}

/** Reads the cookie; lines that nobody of ours wrote are left out. */
export function readBasketText(text: string | undefined): Basket {
  const lines = (text ?? "").split(".").flatMap((part) => {
    const match = lineText.exec(part);
    return match?.[1] && match[2] ? [{ variant_id: match[1], quantity: Number(match[2]) }] : [];
  });
  return lines.reduce(addLine, []);
}

/** One more line; the same variant again adds up. Beyond what a cookie holds, nothing is added. */
export function addLine(basket: Basket, added: BasketLine): Basket {
  const known = basket.find((line) => line.variant_id === added.variant_id);
  if (known) return setQuantity(basket, added.variant_id, known.quantity + added.quantity);
  return basket.length >= maxLines ? basket : [...basket, added];
}

/** Another quantity for a line, held between 1 and 999; zero or less takes it out. */
export function setQuantity(basket: Basket, variantId: string, quantity: number): Basket {
  if (quantity <= 0) return basket.filter((line) => line.variant_id !== variantId);
  const held = Math.min(maxQuantity, quantity);
  return basket.map((line) => (line.variant_id === variantId ? { ...line, quantity: held } : line));
}

/** Pieces in the basket. */
export function pieceCount(basket: Basket): number {
  return basket.reduce((count, line) => count + line.quantity, 0);
}
