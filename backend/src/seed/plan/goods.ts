import { inStoreCode } from "@saolang/domain/product-code";
import { allProducers, allProducts } from "../facts";
import type { ProducerFact, ProductFact } from "../facts/types";
import { pricedVariants } from "../prices";

export interface PlannedVariant {
  readonly sku: string;
  /** In-store EAN-13, digits only. */
  readonly barcode: string;
  readonly name: string | null;
  readonly nameEn: string | null;
  /** Whole dong, tax included. */
  readonly price: number;
}

export interface PlannedProduct {
  readonly fact: ProductFact;
  readonly producer: ProducerFact;
  readonly variants: readonly PlannedVariant[];
}

/** The in-store prefix the demo numbers its goods with. */
const inStorePrefix = 20;

function producersByKey(): ReadonlyMap<string, ProducerFact> {
  return new Map(allProducers.map((producer) => [producer.key, producer]));
}

/** All products with their producers, prices and codes, in the order of the facts. */
export function planGoods(): readonly PlannedProduct[] {
  const producers = producersByKey();
  return allProducts.map((fact, index) => {
    const producer = producers.get(fact.producer);
    if (producer === undefined) throw new Error(`${fact.handle} names no known producer`);
    const number = String(index + 1).padStart(4, "0");
    const variants = pricedVariants(fact).map(({ name, nameEn, price }, place) => ({
      sku: name === null ? `SL-${number}` : `SL-${number}-${place + 1}`,
      barcode: inStoreCode(inStorePrefix, (index + 1) * 100 + place + 1),
      name,
      nameEn,
      price,
    }));
    return { fact, producer, variants };
  });
}
