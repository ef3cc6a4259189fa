import type { BasketLine } from "../../local/ledger-rows.js";
import type { Basket } from "./basket.js";

/** Whole years a customer must be for these goods; null when anybody may buy them. */
export function requiredAge(lines: readonly BasketLine[]): number | null {
  const ages = lines.map(({ item }) => item.min_age).filter((age) => age !== null);
  return ages.length === 0 ? null : Math.max(...ages);
}

/** True while goods ask for an age that nobody has confirmed for this sale. */
export function needsAgeCheck({ lines, ageCheck }: Basket): boolean {
  return requiredAge(lines) !== null && ageCheck === undefined;
}

/** A check stands for its customer: until goods ask for more years than it was made for, or the basket is empty again. */
export function keepsAgeCheck(
  before: readonly BasketLine[],
  after: readonly BasketLine[],
): boolean {
  if (after.length === 0) return false;
  const [was, is] = [requiredAge(before), requiredAge(after)];
  return is === null || was === null || is <= was;
}
