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

// Huyền, sắc, ngã, hỏi, nặng; the number of a tone is its place.
const tones = "\u0300\u0301\u0303\u0309\u0323";
const tonePattern = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
// "H'mông" is one word, and so is "women's".
const innerApostrophe = /(?<=\p{L}\p{M}*)['’ʼ](?=\p{L})/gu;

function toWord(raw: string): SearchWord | null {
  const key = accentKey(raw);
  const folded = fold(key);
  if (folded === "") return null;
  const tone = key.match(tonePattern)?.[0];
  const letters = key.replace(tonePattern, "").normalize("NFC");
  if (tone === undefined && letters === folded) return { folded, accented: null };
  return { folded, accented: `${letters}${tone === undefined ? 0 : tones.indexOf(tone) + 1}` };
}

/** The words of a text in order, repeats kept. */
export function searchWords(text: string): SearchWord[] {
  const raw = text.normalize("NFC").replace(innerApostrophe, "").match(wordPattern) ?? [];
  return raw.map(toWord).filter((word) => word !== null);
}

const codePattern = /[\p{L}\p{N}][\p{L}\p{N}./–-]*\p{N}[\p{L}\p{N}./–-]*/gu;

/** Codes in a text, each without what separates its parts: "DEMO-321/QĐ-UBND" is "demo321qdubnd". */
export function codesIn(text: string): string[] {
  return (text.match(codePattern) ?? [])
    .map((code) => fold(code).replace(/[^a-z0-9]/gu, ""))
    .filter((code) => code.length >= 4);
}
