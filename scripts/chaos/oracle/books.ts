import type { Morning } from "../morning.js";
import type { WebOrder } from "../shopper.js";
import type { Opening } from "./check-stock.js";
import { type TillTruth, truthOf } from "./till-truth.js";

/** A day on paper: what lay there in the morning, what the tills hold in the evening, what was ordered on the web. */
export interface Books {
  readonly openings: readonly Opening[];
  readonly tills: readonly TillTruth[];
  readonly orders: readonly WebOrder[];
}

export async function closeBooks(
  { tills, openings }: Morning,
  orders: readonly WebOrder[],
): Promise<Books> {
  return { openings, tills: await Promise.all(tills.map(truthOf)), orders };
}
