/** What is searched: lower case, without accents, đ as d. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
}

/** What filters and facets compare: lower case and decomposed, accents stay. */
export const normalizeFacet = (text: string): string => text.trim().normalize("NFKD").toLowerCase();

export const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

export const wordsIn = (text: string): string[] => (text.match(wordPattern) ?? []).map(fold);

export interface Term {
  /** One word, or the words of a quoted phrase. */
  readonly words: readonly string[];
  readonly isPhrase: boolean;
  readonly isPrefix: boolean;
}

/** The engine's query language: quoted phrases, and a last word that may be half-typed unless something follows it. */
export function parseQuery(query: string): { terms: Term[]; negative: string[] } {
  const terms: Term[] = [];
  const negative: string[] = [];
  for (const [piece, phrase, minus, word = ""] of query.matchAll(
    /"([^"]*)"?|(?<=^|\s)(-)([\p{L}\p{N}\p{M}]+)|[\p{L}\p{N}\p{M}]+/gu,
  )) {
    if (phrase !== undefined) {
      terms.push({ words: wordsIn(phrase), isPhrase: true, isPrefix: false });
    } else if (minus) {
      negative.push(fold(word));
    } else {
      terms.push({ words: [fold(piece)], isPhrase: false, isPrefix: query.endsWith(piece) });
    }
  }
  return { terms: terms.filter(({ words }) => words.length > 0).slice(0, 10), negative };
}

/** Edits between two words, two neighbours swapped counting as one; more than `most` is as good as infinite. */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
