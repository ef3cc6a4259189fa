import type { Day } from "../time/index.js";

export interface ReceiptNumberParts {
  /** Capital letters and digits, 2 to 8: "BT1". */
  readonly pointCode: string;
  /** Given to the device when it is paired and never reused at the point: "A" … "Z", "AA" …. */
  readonly deviceLetter: string;
  /** Year and month of the sale's business day: "2611". */
  readonly yearMonth: string;
  /** Counts the sales of the device from 1 and never starts again, so a gap can be seen. */
  readonly counter: number;
}

const numberPattern = /^([A-Z0-9]{2,8})-([A-Z]{1,3})-(\d{2}(?:0[1-9]|1[0-2]))-(\d{4,15})$/;
const leastDigits = 4;

/**
 * "BT1-A-2611-0001": point code, device letter, year and month, counter of the device.
 * Throws RangeError on parts that would not read back: the till mints them itself.
 */
export function receiptNumber(of: {
  readonly pointCode: string;
  readonly deviceLetter: string;
  readonly day: Day;
  readonly counter: number;
}): string {
  const yearMonth = of.day.slice(2, 4) + of.day.slice(5, 7);
  const counter = String(of.counter).padStart(leastDigits, "0");
  const text = `${of.pointCode}-${of.deviceLetter}-${yearMonth}-${counter}`;
  if (parseReceiptNumber(text)?.counter !== of.counter) {
    throw new RangeError(`not the parts of a receipt number: ${text}`);
  }
  return text;
}

/** The parts of a receipt number; null when the text is none. */
export function parseReceiptNumber(text: string): ReceiptNumberParts | null {
  const [, pointCode, deviceLetter, yearMonth, digits] = numberPattern.exec(text) ?? [];
  if (!pointCode || !deviceLetter || !yearMonth || !digits) return null;
  const counter = Number(digits);
  // One number has one spelling: "00001" would be a second name of "0001".
  const isCanonical = counter > 0 && String(counter).padStart(leastDigits, "0") === digits;
  return isCanonical ? { pointCode, deviceLetter, yearMonth, counter } : null;
}

/** Order for sort(): point, device, counter. As text "…-9999" would come after "…-10000". */
export function compareReceiptNumbers(a: ReceiptNumberParts, b: ReceiptNumberParts): number {
  return (
    compareText(a.pointCode, b.pointCode) ||
    a.deviceLetter.length - b.deviceLetter.length ||
    compareText(a.deviceLetter, b.deviceLetter) ||
    a.counter - b.counter
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
