import { fold } from "./fold.js";

// Huyền, sắc, ngã, hỏi, nặng: the tone belongs to the syllable, whichever vowel carries it.
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * A key that keeps accents but not the place of the tone mark: `Hòa` = `Hoà`, NFC = NFD,
 * `Hoa` differs. Lower case, single spaces.
 */
export function accentKey(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{L}\p{M}]+/gu, (syllable) => {
      const marks = [...syllable].filter((character) => toneMark.test(character));
      const letters = [...syllable].filter((character) => !toneMark.test(character));
      return letters.join("") + marks.join("");
    })
    .replace(/\s+/gu, " ")
    .trim();
}

function words(key: string): string[] {
  return key.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

interface Word {
  readonly accented: string;
  readonly folded: string;
}

/** The words of a text, made ready to be ranked: make them once for a text that is ranked often. */
export type AccentWords = readonly Word[];

export function accentWords(text: string): AccentWords {
  return words(accentKey(text)).map((accented) => ({ accented, folded: fold(accented) }));
}

const exactWord = 4;
const exactStart = 3;
const foldedWord = 2;
const foldedStart = 1;

function wordRank(typed: Word, word: Word): number {
  if (!word.folded.startsWith(typed.folded)) return 0;
  const isWhole = word.folded === typed.folded;
  // A word typed without any accent says nothing about accents: folded is as good as exact.
  const isAsTyped = typed.accented === typed.folded || accentStart(word.accented, typed.accented);
  if (isAsTyped) return isWhole ? exactWord : exactStart;
  return isWhole ? foldedWord : foldedStart;
}

/** Whether a word begins as typed; a half-typed syllable may not have its tone yet. */
function accentStart(word: string, typed: string): boolean {
  return (
    word === typed ||
    word.normalize("NFC").startsWith(typed.normalize("NFC")) ||
    untoned(word).startsWith(typed)
  );
}

function untoned(word: string): string {
  return [...word].filter((character) => !toneMark.test(character)).join("");
}

/**
 * How well a text answers a query, higher is better, null when some word of the query begins
 * no word of the text. Words typed with accents count more where the accents agree, so "gốm"
 * ranks `gốm` above `gồm`; words typed without accents find both alike.
 */
export function accentAwareRank(text: string, query: string): number | null {
  return rankAccentWords(accentWords(text), accentWords(query));
}

/** `accentAwareRank` of words made ready before. */
export function rankAccentWords(ofText: AccentWords, typed: AccentWords): number | null {
  let total = 0;
  for (const word of typed) {
    const best = ofText.reduce((top, candidate) => Math.max(top, wordRank(word, candidate)), 0);
    if (best === 0) return null;
    total += best;
  }
  const [firstTyped, firstWord] = [typed[0], ofText[0]];
  // Same words: the text that begins with the query goes first.
  const opensText = firstTyped && firstWord && wordRank(firstTyped, firstWord) > 0;
  return total * 2 + (opensText ? 1 : 0);
}
