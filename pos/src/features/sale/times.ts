import { mostPieces } from "./basket.js";

/** "3*" before a code or words, as clerks type it: how many pieces, and what is left of the text. */
export function readTimes(text: string): { readonly pieces: number; readonly rest: string } {
  const [, digits, rest] = /^\s*(\d{1,4})\s*\*\s*(.*)$/u.exec(text) ?? [];
  const pieces = Number(digits ?? 0);
  if (rest === undefined || pieces < 1 || pieces > mostPieces) return { pieces: 1, rest: text };
  return { pieces, rest };
}
