import { type SearchWord, searchWords } from "./word.js";

/** What words mean, as the office keeps it. */
export interface WordRules {
  /** Phrases that mean the same: who types one finds them all. */
  readonly same: readonly (readonly string[])[];
  /** Phrases that lead to others, but not back: a southern word to the northern one, an occasion to what is given on it. */
  readonly leadsTo: readonly { readonly typed: string; readonly to: readonly string[] }[];
  /** Words a question need not be answered to: "làng", "đặc sản", "shop". */
  readonly fillers: readonly string[];
}

export interface MeantPhrase {
  readonly words: readonly SearchWord[];
}

interface Entry {
  readonly phrase: string;
  readonly typed: readonly SearchWord[];
  readonly meant: readonly MeantPhrase[];
}

const keyOf = (words: readonly SearchWord[]): string => words.map(({ folded }) => folded).join(" ");

/** Whether the typed word is the word of the book: marks count where both have them. */
function isWord(typed: SearchWord, ofBook: SearchWord): boolean {
  return (
    typed.folded === ofBook.folded &&
    (typed.accented === null || ofBook.accented === null || typed.accented === ofBook.accented)
  );
}

/** Looks up what the words of a question mean. */
export class WordBook {
  private readonly entries = new Map<string, Entry[]>();
  private readonly fillers: readonly (readonly SearchWord[])[];
  private longest = 1;

  constructor({ same, leadsTo, fillers }: WordRules) {
    for (const phrases of same) {
      for (const typed of phrases)
        this.add(
          typed,
          phrases.filter((other) => other !== typed),
        );
    }
    for (const { typed, to } of leadsTo) this.add(typed, to);
    this.fillers = fillers
      .map(searchWords)
      .filter((words) => words.length > 0)
      .sort((a, b) => b.length - a.length);
  }

  /** Every phrase that is kept, for whoever learns words from it. */
  get phrases(): readonly string[] {
    return [...this.entries.values()].flat().map(({ phrase }) => phrase);
  }

  /** How many words of a filler begin a question here; 0 for none. */
  fillerAt(words: readonly SearchWord[]): number {
    const filler = this.fillers.find((one) =>
      one.every((word, at) => {
        const typed = words[at];
        return typed !== undefined && isWord(typed, word);
      }),
    );
    return filler?.length ?? 0;
  }

  /** The longest phrase of the book that begins a question here, and what it means; null when none does. */
  startingWith(
    words: readonly SearchWord[],
  ): { readonly length: number; readonly meant: readonly MeantPhrase[] } | null {
    for (let length = Math.min(this.longest, words.length); length > 0; length -= 1) {
      const typed = words.slice(0, length);
      const found = this.entries
        .get(keyOf(typed))
        ?.filter((entry) => entry.typed.every((word, at) => isWord(typed[at] ?? word, word)));
      if (found && found.length > 0) return { length, meant: found.flatMap(({ meant }) => meant) };
    }
    return null;
  }

  private add(phrase: string, meant: readonly string[]): void {
    const typed = searchWords(phrase);
    if (typed.length === 0) return;
    this.longest = Math.max(this.longest, typed.length);
    const entry = { phrase, typed, meant: meant.map((other) => ({ words: searchWords(other) })) };
    const key = keyOf(typed);
    this.entries.set(key, [...(this.entries.get(key) ?? []), entry]);
  }
}
