import type { IPricingModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Dong } from "@saolang/domain/money";
import { wholeDongOf } from "../../../shared/medusa-amount";

/**
 * Live prices by price set, dong, tax included, through Medusa's own calculation, so that price lists count here as
 * they will in the cart. A price that is missing or not whole dong is left out.
 */
export async function readPrices(
  scope: MedusaContainer,
  priceSetIds: readonly string[],
  regionId: string | null,
): Promise<ReadonlyMap<string, Dong>> {
  if (priceSetIds.length === 0 || regionId === null) return new Map();
  const pricing = scope.resolve<IPricingModuleService>(Modules.PRICING);
  const priced = await pricing.calculatePrices(
    { id: [...priceSetIds] },
    { context: { currency_code: "vnd", region_id: regionId } },
  );
  const found = new Map<string, Dong>();
  for (const price of priced) {
    if (price.calculated_amount === null) continue;
    const amount = wholeDongOf(price.calculated_amount);
    if (amount !== null) found.set(price.id, amount);
  }
  return found;
}
