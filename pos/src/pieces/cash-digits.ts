import { type Dong, dong } from "@saolang/domain/money";

/** 999 billion: more than any drawer holds, far below what counts exactly. */
const longest = 12;

/** The digits of a typed amount, without leading zeros: "1.500.000" becomes "1500000". */
export function keepDigits(text: string): string {
  return text
    .replace(/\D/g, "")
    .replace(/^0+(?=\d)/, "")
    .slice(0, longest);
}

/** The amount that digits say; 0 when there are none. */
export function dongOfDigits(digits: string): Dong {
  return dong(Number(digits));
}
