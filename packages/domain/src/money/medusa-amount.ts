import { accept, refuse, type Result } from "../result/index.js";
import { type Dong, dong, isDong } from "./dong.js";

/** The shapes in which Medusa hands over an amount: number, numeric text, raw { value }. */
export type MedusaAmount = number | string | { readonly value: number | string };

const wholeDecimal = /^-?\d+(?:\.0*)?$/;

/**
 * The one way in for Medusa's decimal amounts. Refuses (amount_not_whole) any fraction:
 * Medusa never rounds VND, so a fraction is a typing slip or a wrong tax setting.
 */
export function readMedusaAmount(amount: MedusaAmount): Result<Dong, "amount_not_whole"> {
  const plain = typeof amount === "object" ? amount.value : amount;
  const whole = typeof plain === "number" || wholeDecimal.test(plain.trim()) ? Number(plain) : NaN;
  return isDong(whole)
    ? accept(dong(whole))
    : refuse("amount_not_whole", { amount: String(plain) });
}

/** As readMedusaAmount, for amounts that were checked when stored; throws RangeError on a fraction. */
export function fromMedusaAmount(amount: MedusaAmount): Dong {
  const read = readMedusaAmount(amount);
  if (read.ok) return read.value;
  throw new RangeError(`not a whole amount of dong: ${String(read.refusal.facts?.amount)}`);
}
