"use server";

import { z } from "zod";
import { addLine, maxQuantity, setQuantity } from "@/shared/basket/basket";
import { keepBasket, readBasket } from "@/shared/basket/basket-cookie";

const wish = z.object({
  variant_id: z.string().regex(/^[\w-]{1,80}$/),
  quantity: z.coerce.number().int().min(0).max(maxQuantity),
});

export interface AddedToBasket {
  /** Pieces added; 0 before the first press. */
  readonly added: number;
  readonly failed: boolean;
}

/** Puts the chosen variant into the basket. Prices and stock are checked where they count: at checkout. */
export async function addToBasket(_before: AddedToBasket, form: FormData): Promise<AddedToBasket> {
  const parsed = wish.safeParse(Object.fromEntries(form));
  if (!parsed.success || parsed.data.quantity === 0) return { added: 0, failed: true };
  await keepBasket(addLine(await readBasket(), parsed.data));
  return { added: parsed.data.quantity, failed: false };
}

/** Sets the quantity of a line; zero takes it out. */
export async function changeQuantity(form: FormData): Promise<void> {
  const parsed = wish.safeParse(Object.fromEntries(form));
  if (!parsed.success) return;
  await keepBasket(setQuantity(await readBasket(), parsed.data.variant_id, parsed.data.quantity));
}
