/**
 * The GS1 check digit of the digits before it (7, 11, 12 or 13 of them): weights 3 and 1
 * from the right, modulo 10. Throws RangeError on anything but digits.
 */
export function checkDigit(digits: string): number {
  if (!/^\d+$/.test(digits)) throw new RangeError(`not digits: ${digits}`);
  const weighted = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return (10 - (weighted % 10)) % 10;
}

/** True when the last digit checks the ones before it. */
function isChecked(code: string): boolean {
  return checkDigit(code.slice(0, -1)) === Number(code.slice(-1));
}

/** True for 13 digits with the right check digit, in-store codes included. */
export function isEan13(code: string): boolean {
  return /^\d{13}$/.test(code) && isChecked(code);
}

/**
 * True for a code of the GS1 range 20 to 29, restricted to use inside one organisation
 * (GS1 General Specifications, prefixes 200 to 299); it means nothing elsewhere.
 */
export function isInStoreCode(code: string): boolean {
  return code.startsWith("2") && isEan13(code);
}

/** True for a number of the world: GTIN-8, 12, 13 or 14, checked, outside the restricted ranges. */
export function isGtin(code: string): boolean {
  if (!/^(?:\d{8}|\d{12,14})$/.test(code) || !isChecked(code)) return false;
  // GTIN-8 of 0 and 2, UPC-A of 2 and 4, and prefixes 02, 04 and 20 to 29 stay in one shop.
  const restricted = code.length === 8 ? /^[02]/ : /^(?:0[24]|2)/;
  return !restricted.test(code.length === 8 ? code : code.padStart(14, "0").slice(1));
}

const numberDigits = 10;

/**
 * An in-store EAN-13: prefix 20 to 29, a number of up to ten digits, check digit. Digits
 * only, because Vietnamese typing software rewrites scanned letters. Throws RangeError.
 */
export function inStoreCode(prefix: number, number: number): string {
  if (!Number.isInteger(prefix) || prefix < 20 || prefix > 29) {
    throw new RangeError(`not an in-store prefix 20 to 29: ${prefix}`);
  }
  if (!Number.isSafeInteger(number) || number < 0 || number >= 10 ** numberDigits) {
    throw new RangeError(`not a number of at most ten digits: ${number}`);
  }
  const digits = `${prefix}${String(number).padStart(numberDigits, "0")}`;
  return `${digits}${checkDigit(digits)}`;
}
