import { accentKey } from "../text/accent.js";
import { fold } from "../text/fold.js";

/** A word as search engines keep it. */
export interface SearchWord {
  /** Without marks, lower case: what finds it however it was typed. */
  readonly folded: string;
  /**
   * Its letters with their marks and the number of its tone, so that `hoà` and `hòa` are one and a half-typed word is the
   * start of the whole one: "gô1m" would not begin with "gô", "gôm1" does. Null for a word without any mark.
   */
  readonly accented: string | null;
}

/** A word and where it stands in its text, in UTF-16 units. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
  readonly word: SearchWord;
}

// Huyền, sắc, ngã, hỏi, nặng; the number of a tone is its place.
const tones = "\u0300\u0301\u0303\u0309\u0323";
const tonePattern = /[\u0300\u0301\u0303\u0309\u0323]/gu;
// "H'mông" is one word, and so is "women's".
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:(?<=[\p{L}\p{M}])['’ʼ](?=\p{L})[\p{L}\p{M}\p{N}]+)*/gu;
const apostrophe = /['’ʼ]/gu;

function toWord(raw: string): SearchWord {
  const key = accentKey(raw.replace(apostrophe, ""));
  const folded = fold(key);
  const tone = key.match(tonePattern)?.[0];
  const letters = key.replace(tonePattern, "").normalize("NFC");
  if (tone === undefined && letters === folded) return { folded, accented: null };
  return { folded, accented: `${letters}${tone === undefined ? 0 : tones.indexOf(tone) + 1}` };
}

/** The words of a text in order, repeats kept, each with its place. */
export function wordSpans(text: string): WordSpan[] {
  return (
    [...text.matchAll(wordPattern)]
      .map(({ 0: raw, index }) => ({ start: index, end: index + raw.length, word: toWord(raw) }))
      // A mark that stands alone is no word.
      .filter(({ word }) => word.folded !== "")
  );
}

/** The words of a text in order, repeats kept. */
export function searchWords(text: string): SearchWord[] {
  return wordSpans(text).map(({ word }) => word);
}

const codePattern = /[\p{L}\p{N}][\p{L}\p{N}./–-]*/gu;
const shortestCode = 4;

/** Codes in a text, each without what separates its parts: "DEMO-321/QĐ-UBND" is "demo321qdubnd". */
export function codesIn(text: string): string[] {
  return (text.match(codePattern) ?? [])
    .filter((chunk) => /\p{N}/u.test(chunk))
    .map((code) => fold(code).replace(/[^a-z0-9]/gu, ""))
    .filter((code) => code.length >= shortestCode);
}
