import { MathBN } from "@medusajs/framework/utils";
import { type Dong, fromMedusaAmount, readMedusaAmount } from "@saolang/domain/money";

type Amount = Parameters<typeof MathBN.convert>[0];

const plain = (amount: Amount): string => String(MathBN.convert(amount));

/** An amount of Medusa's typed decimals as dong; throws RangeError on a fraction. */
export function dongOf(amount: Amount): Dong {
  return fromMedusaAmount(plain(amount));
}

/** As dongOf, for amounts somebody typed in; null on a fraction. */
export function wholeDongOf(amount: Amount): Dong | null {
  const read = readMedusaAmount(plain(amount));
  return read.ok ? read.value : null;
}
