declare const dongBrand: unique symbol;

/** A whole number of Vietnamese dong, safe to count exactly (|n| <= 2^53 - 1). */
export type Dong = number & { readonly [dongBrand]: "Dong" };

/** Brands a whole number of dong; throws RangeError on a fraction, NaN, or past 2^53 - 1. */
export function dong(amount: number): Dong {
  if (!isDong(amount)) throw new RangeError(`not a whole, safe number of dong: ${amount}`);
  // -0 would print as "-0" and is not Object.is-equal to 0.
  return amount === 0 ? zeroDong : amount;
}

/** True when the value is a whole number that counts exactly. */
export function isDong(amount: unknown): amount is Dong {
  return Number.isSafeInteger(amount);
}

// The one place a plain number becomes Dong without the check: a literal zero.
export const zeroDong = 0 as Dong;

/** Back from exact integer arithmetic; throws RangeError past 2^53 - 1. */
export function dongFromBigInt(amount: bigint): Dong {
  return dong(Number(amount));
}

/** a + b, dong. */
export function add(a: Dong, b: Dong): Dong {
  return dong(a + b);
}

/** a - b, dong. */
export function subtract(a: Dong, b: Dong): Dong {
  return dong(a - b);
}

/** -a, dong. */
export function negate(a: Dong): Dong {
  return dong(0 - a);
}

/** a times a whole count (pieces, notes); throws RangeError on a fractional count. */
export function times(a: Dong, count: number): Dong {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole count: ${count}`);
  return dongFromBigInt(BigInt(a) * BigInt(count));
}

/** Sum, dong; the empty sum is 0. */
export function sum(amounts: Iterable<Dong>): Dong {
  let total = 0n;
  for (const amount of amounts) total += BigInt(amount);
  return dongFromBigInt(total);
}

/** Order of two amounts: negative, 0 or positive, for sort(). */
export function compare(a: Dong, b: Dong): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The smaller of two amounts. */
export function min(a: Dong, b: Dong): Dong {
  return a <= b ? a : b;
}

/** The larger of two amounts. */
export function max(a: Dong, b: Dong): Dong {
  return a >= b ? a : b;
}
