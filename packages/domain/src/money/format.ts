import { accept, refuse, type Result } from "../result/index.js";
import { type Dong, dong, isDong } from "./dong.js";

const noBreakSpace = "\u00a0";

/** "1.234.500 ₫", no-break space before the sign: the way every Vietnamese price tag writes it. */
export function formatDong(amount: Dong): string {
  return `${formatDongDigits(amount)}${noBreakSpace}₫`;
}

/** "1.234.500", for columns whose heading already names the unit. */
export function formatDongDigits(amount: Dong): string {
  const digits = String(Math.abs(amount));
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ".");
  return amount < 0 ? `-${grouped}` : grouped;
}

// Grouped by one and the same mark in threes, or not grouped at all: "1.5" or "1.2345" is
// a slip or a thousands shorthand, and a till must not guess which.
const groupedDigits = /^(\d{1,3})(?:([.,\s])\d{3}(?:\2\d{3})*)?$|^\d+$/u;

/**
 * Reads a typed amount: "1.234.500", "1234500", "1 234 500 ₫". Refuses (amount_malformed)
 * signs, fractions, shorthand such as "250k" and amounts past 2^53 - 1.
 */
export function parseDong(text: string): Result<Dong, "amount_malformed"> {
  const bare = text
    .normalize("NFC")
    .trim()
    .replace(/\s*(?:₫|đồng|đ|vnđ|vnd)$/iu, "");
  if (!groupedDigits.test(bare)) return refuse("amount_malformed", { text });
  const amount = Number(bare.replace(/\D/gu, ""));
  return isDong(amount) ? accept(dong(amount)) : refuse("amount_malformed", { text });
}
