import { accept, refuse, type Result } from "../result/index.js";
import type { Day } from "../time/index.js";
import { type Dong, dong, dongFromBigInt, negate, subtract, sum, times } from "./dong.js";
import { divideRounded } from "./rounding.js";

export type CashStep = 500 | 1000;

/** Notes in use between two days, largest first, with where that is known from. */
export interface NoteSet {
  readonly fromOn: Day;
  readonly throughOn: Day | null;
  readonly notes: readonly Dong[];
  readonly source: string;
}

const current: NoteSet = {
  // The brand is safe here: a day written out, checked by the tests of this file.
  fromOn: "2011-04-01" as Day,
  throughOn: null,
  notes: [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500].map(dong),
  source:
    "Ngân hàng Nhà nước Việt Nam, notes in circulation, coins withdrawn (day to be confirmed); 500 ₫ is rare",
};

export const noteSets: readonly NoteSet[] = [current];

/** The notes of today's set, largest first, dong. */
export const denominations: readonly Dong[] = current.notes;

/** The notes in use on a day, largest first; empty before the first known set. */
export function denominationsOn(on: Day): readonly Dong[] {
  const found = noteSets.find(
    (set) => set.fromOn <= on && (set.throughOn === null || on <= set.throughOn),
  );
  return found?.notes ?? [];
}

/**
 * Rounds a cash amount to the step shops hand over, halves away from zero.
 * rounding = rounded - amount, |rounding| <= step / 2. Only the cash tender is ever rounded.
 */
export function roundCash(amount: Dong, step: CashStep): { rounded: Dong; rounding: Dong } {
  const rounded = dongFromBigInt(divideRounded(BigInt(amount), BigInt(step)) * BigInt(step));
  return { rounded, rounding: subtract(rounded, amount) };
}

/**
 * Amounts a customer is likely to hand over for what is due, smallest first: the exact
 * amount, then the next multiple of each larger note. Empty when nothing is due.
 */
export function suggestTenders(
  due: Dong,
  limit = 6,
  notes: readonly Dong[] = denominations,
): Dong[] {
  if (due <= 0) return [];
  const multiples = notes
    .filter((note) => note >= 10_000)
    .map((note) => times(note, Math.ceil(due / note)));
  return [...new Set([due, ...multiples])].sort((a, b) => a - b).slice(0, limit);
}

/** Change owed for cash received; refuses (tender_short) with what is missing. */
export function changeFor(received: Dong, due: Dong): Result<Dong, "tender_short"> {
  const change = subtract(received, due);
  return change < 0 ? refuse("tender_short", { missing: negate(change) }) : accept(change);
}

export interface NoteCount {
  readonly note: Dong;
  readonly count: number;
}

/** Total of a counted drawer, dong; throws RangeError on a negative or fractional count. */
export function countDenominations(counts: readonly NoteCount[]): Dong {
  return sum(
    counts.map(({ note, count }) => {
      if (!Number.isSafeInteger(count) || count < 0) {
        throw new RangeError(`not a count of notes: ${count}`);
      }
      return times(note, count);
    }),
  );
}

/** The fewest notes that make up an amount, largest first; null when the notes cannot. */
export function notesFor(amount: Dong, notes: readonly Dong[] = denominations): NoteCount[] | null {
  if (amount < 0) return null;
  let rest: number = amount;
  const counted: NoteCount[] = [];
  for (const note of notes) {
    const count = Math.floor(rest / note);
    if (count > 0) counted.push({ note, count });
    rest -= count * note;
  }
  return rest === 0 ? counted : null;
}
