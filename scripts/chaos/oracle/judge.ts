import type { ShopDatabase } from "../shop/database.js";
import type { Books } from "./books.js";
import { checkPapers } from "./check-papers.js";
import { checkReturns } from "./check-returns.js";
import { checkSales } from "./check-sales.js";
import { checkShifts } from "./check-shifts.js";
import { checkShop } from "./check-shop.js";
import { checkStock } from "./check-stock.js";
import { checkTill } from "./check-till.js";

/** Whether what the tills hold, what clerks and shoppers saw and what the database says is one and the same. */
export async function judge(
  database: ShopDatabase,
  { tills, openings, orders }: Books,
): Promise<string[]> {
  const kinds = await database.kindsOfPieces();
  const movementsOf = (variantId: string): number => kinds.get(variantId) ?? 0;
  const wrong: string[] = [];
  for (const till of tills) {
    wrong.push(...checkTill(till));
    wrong.push(...(await checkSales(database, till, movementsOf)));
    wrong.push(...(await checkPapers(database, till, movementsOf)));
    wrong.push(...(await checkReturns(database, till)));
    wrong.push(...(await checkShifts(database, till)));
  }
  wrong.push(...(await checkStock(database, openings, tills, orders)));
  wrong.push(...(await checkShop(database, orders)));
  return wrong;
}
