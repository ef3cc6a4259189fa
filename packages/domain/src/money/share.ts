import { type Dong, dong, dongFromBigInt, subtract } from "./dong.js";
import { divideRounded } from "./rounding.js";

const basisPointsPerWhole = 10_000n;

function wholeBasisPoints(basisPoints: number): bigint {
  if (!Number.isSafeInteger(basisPoints) || basisPoints < 0) {
    throw new RangeError(`not a rate in basis points: ${basisPoints}`);
  }
  return BigInt(basisPoints);
}

/** A rate of an amount, dong; rate in basis points (800 = 8 %), halves rounded away from zero. */
export function percentOf(amount: Dong, basisPoints: number): Dong {
  return dongFromBigInt(
    divideRounded(BigInt(amount) * wholeBasisPoints(basisPoints), basisPointsPerWhole),
  );
}

/**
 * A part of a whole in basis points (6000 = 60 %), two amounts or two counts of one unit; null when there is no whole.
 * Rounded down: the figure reaches a whole threshold exactly when the part itself does, and 59,999 % never reads as
 * 60 %. A part outside its whole (goods returned in another period) counts as nothing, or as all of it.
 */
export function basisPointsOf(part: number, whole: number): number | null {
  if (!Number.isSafeInteger(part) || !Number.isSafeInteger(whole)) {
    throw new RangeError(`not a whole part of a whole: ${part} of ${whole}`);
  }
  if (whole <= 0) return null;
  if (part <= 0) return 0;
  if (part >= whole) return Number(basisPointsPerWhole);
  return Number((BigInt(part) * basisPointsPerWhole) / BigInt(whole));
}

/**
 * Splits a VAT-inclusive amount: net = round(gross / (1 + rate)), vat = gross - net, so both
 * always add up to the gross that was paid. Rate in basis points (800 = 8 %).
 */
export function splitVat(gross: Dong, rateBasisPoints: number): { net: Dong; vat: Dong } {
  const rate = wholeBasisPoints(rateBasisPoints);
  const net = dongFromBigInt(
    divideRounded(BigInt(gross) * basisPointsPerWhole, basisPointsPerWhole + rate),
  );
  return { net, vat: subtract(gross, net) };
}

/**
 * The share of the pieces after `from` up to and with `through` in a total of `pieces` equal pieces, dong. Taken one after
 * the other, in whatever steps, the shares sum to the total. Throws RangeError when the pieces are not within the whole.
 */
export function shareOfPieces(
  total: Dong,
  pieces: number,
  { from, through }: { readonly from: number; readonly through: number },
): Dong {
  const isWithin = 0 <= from && from <= through && through <= pieces && pieces > 0;
  if (!isWithin || ![from, through, pieces].every(Number.isSafeInteger)) {
    throw new RangeError(`not pieces of a whole: ${from} to ${through} of ${pieces}`);
  }
  const upTo = (count: number): bigint => (BigInt(total) * BigInt(count)) / BigInt(pieces);
  return dongFromBigInt(upTo(through) - upTo(from));
}

/**
 * Splits a total by whole, non-negative weights; parts always sum to the total. Largest
 * remainder first, earlier index first on a tie, so the same input gives the same parts.
 * Throws RangeError when there is no positive weight to carry a total other than 0.
 */
export function allocate(total: Dong, weights: readonly number[]): Dong[] {
  const whole = weights.map((weight) => {
    if (!Number.isSafeInteger(weight) || weight < 0) {
      throw new RangeError(`not a whole, non-negative weight: ${weight}`);
    }
    return BigInt(weight);
  });
  const weightSum = whole.reduce((running, weight) => running + weight, 0n);
  if (weightSum === 0n) {
    if (total !== 0) throw new RangeError("no positive weight to allocate to");
    return weights.map(() => dong(0));
  }
  const magnitude = BigInt(Math.abs(total));
  const parts = whole.map((weight, index) => ({
    index,
    floor: (magnitude * weight) / weightSum,
    remainder: (magnitude * weight) % weightSum,
  }));
  const leftOver = magnitude - parts.reduce((running, part) => running + part.floor, 0n);
  const byRemainder = [...parts].sort(
    (a, b) =>
      Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder) || a.index - b.index,
  );
  // There is less than one dong left per part, so leftOver < parts.length.
  const raised = new Set(byRemainder.slice(0, Number(leftOver)).map((part) => part.index));
  const sign = total < 0 ? -1n : 1n;
  return parts.map((part) =>
    dongFromBigInt(sign * (part.floor + (raised.has(part.index) ? 1n : 0n))),
  );
}
