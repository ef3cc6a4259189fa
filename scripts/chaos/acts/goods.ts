import type { Dice } from "../dice.js";
import type { Tab } from "../till/tab.js";
import type { Shelves } from "./sale.js";

/** Goods as the dice chose them for a paper: each once, some pieces of it. */
export interface ChosenGoods {
  readonly variantId: string;
  readonly pieces: number;
}

export function throwGoods(dice: Dice, { hot, all }: Shelves, most: number): ChosenGoods[] {
  const chosen = Array.from({ length: dice.whole(1, 3) }, () =>
    dice.pick(dice.chance(60) ? hot : all),
  );
  return [...new Set(chosen)].map((variantId) => ({ variantId, pieces: dice.whole(1, most) }));
}

/** The head of a line on a paper, as the till's form writes it. */
export function lineOf({ catalogue, mintId }: Tab, variantId: string) {
  const item = catalogue.goods.byVariant(variantId);
  if (!item) throw new Error(`the till does not know ${variantId}`);
  const { product_id, title } = item;
  return { line_id: mintId(), variant_id: variantId, product_id, title };
}
