import type { IndexSettings } from "./settings";
import { edits, wordsIn, type Term } from "./text";

/** How well a term is found: the smaller each, the better. */
export interface Found {
  readonly typos: number;
  readonly attribute: number;
  readonly position: number;
  readonly isWhole: boolean;
}

export type Texts = readonly (readonly string[])[];

/** The best place of a term among the words of each searched attribute. */
export function findTerm(
  term: Term,
  texts: readonly Texts[],
  attributes: readonly string[],
  settings: IndexSettings,
): Found | undefined {
  let best: Found | undefined;
  texts.forEach((values, attribute) => {
    const most = term.isPhrase
      ? 0
      : typosAllowed(term.words[0] ?? "", attributes[attribute], settings);
    for (const words of values) {
      words.forEach((_, position) => {
        const typos = term.isPhrase
          ? phraseAt(term, words, position)
          : wordAt(term, words[position] ?? "", most);
        if (typos === undefined) return;
        const isWhole = term.isPhrase || words[position] === term.words[0];
        const found = { typos, attribute, position, isWhole };
        if (!best || isBetter(found, best)) best = found;
      });
    }
  });
  return best;
}

export const textsOf = (values: readonly unknown[]): Texts =>
  values.flat(Infinity).map((value) => wordsIn(String(value)));

/** Whether a word of a text is one a term stands for; tells how much of it, for marking. */
export function wordAt(term: Term, word: string, most: number): number | undefined {
  const [typed = ""] = term.words;
  if (word === typed || (term.isPrefix && word.startsWith(typed))) return 0;
  if (most === 0) return undefined;
  const typos = edits(typed, word, most);
  return typos <= most ? typos : undefined;
}

export function typosAllowed(
  word: string,
  attribute: string | undefined,
  { typoTolerance }: IndexSettings,
): number {
  const { enabled, disableOnNumbers, disableOnAttributes, minWordSizeForTypos } = typoTolerance;
  if (!enabled || (attribute !== undefined && disableOnAttributes.includes(attribute))) return 0;
  if (disableOnNumbers && /^\d+$/u.test(word)) return 0;
  if (word.length >= minWordSizeForTypos.twoTypos) return 2;
  return word.length >= minWordSizeForTypos.oneTypo ? 1 : 0;
}

function phraseAt(term: Term, words: readonly string[], position: number): number | undefined {
  return term.words.every((word, n) => words[position + n] === word) ? 0 : undefined;
}

function isBetter(a: Found, b: Found): boolean {
  if (a.typos !== b.typos) return a.typos < b.typos;
  if (a.isWhole !== b.isWhole) return a.isWhole;
  return a.attribute !== b.attribute ? a.attribute < b.attribute : a.position < b.position;
}
