import { priceBands } from "./facts/price-bands";
import type { ProductFact } from "./facts/types";
import { randomFrom } from "./random";

/** Shop-like steps: 500 dong below 20.000, 1.000 below 100.000, 5.000 below 1.000.000, then 10.000 and 50.000. */
function stepFor(amount: number): number {
  if (amount < 20_000) return 500;
  if (amount < 100_000) return 1_000;
  if (amount < 1_000_000) return 5_000;
  return amount < 10_000_000 ? 10_000 : 50_000;
}

export interface PricedVariant {
  readonly name: string | null;
  readonly nameEn: string | null;
  /** Whole dong, tax included. */
  readonly price: number;
  readonly low: number;
  readonly high: number;
}

/** Demo prices drawn from the band of the good; the same product always gets the same price. */
export function pricedVariants(product: ProductFact): readonly PricedVariant[] {
  const band = priceBands[product.price.band];
  const random = randomFrom(`price:${product.handle}`);
  // The upper end of a wide band belongs to masterpieces: cubing keeps most goods near the lower end.
  const place = band.high / band.low > 8 ? random.next() ** 3 : 0.15 + random.next() * 0.7;
  const perUnit = band.low + (band.high - band.low) * place;
  const variants = product.variants ?? [{ name: null, nameEn: null, times: 1 }];
  return variants.map(({ name, nameEn, times }) => {
    const units = product.price.times * times;
    const low = Math.ceil(band.low * units);
    const high = Math.floor(band.high * units);
    const step = stepFor(perUnit * units);
    const rounded = Math.round((perUnit * units) / step) * step;
    const inside = rounded < low ? Math.ceil(low / step) * step : rounded;
    return {
      name,
      nameEn,
      price: inside > high ? Math.floor(high / step) * step : inside,
      low,
      high,
    };
  });
}
