import { accentKey } from "./accent.js";
import { fold } from "./fold.js";

/** What goods can be looked up by: words as numbers of the book that folded them. */
export interface FoldedNames {
  readonly titles: readonly number[];
  /** Names that only lead to the goods: who makes them and where. */
  readonly others: readonly number[];
}

interface Word {
  readonly folded: string;
  /** Accents kept, tone taken out: it belongs to the syllable, whichever vowel carries it. */
  readonly letters: string;
  readonly tone: string;
}

// Huyền, sắc, ngã, hỏi, nặng.
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

function toWord(raw: string): Word {
  const accented = accentKey(raw);
  return {
    folded: fold(accented),
    letters: accented.replace(toneMarks, "").normalize("NFC"),
    tone: (accented.match(toneMarks) ?? []).join(""),
  };
}

const begun = 1;
const asTyped = 2;

/** How a typed word answers to a word it begins; one typed without any accent says nothing about accents. */
function levelOf(typed: Word, word: Word): number {
  const saysNothing = typed.tone === "" && typed.letters === typed.folded;
  // A half-typed word may not have its tone yet.
  const isOfTone = typed.tone === "" || typed.tone === word.tone;
  return saysNothing || (isOfTone && word.letters.startsWith(typed.letters)) ? asTyped : begun;
}

/** A word of a question, and its level at every word of the book. */
interface TypedWord {
  readonly folded: string;
  readonly levels: Uint8Array;
  /** Whether it begins any word of the book at all. */
  readonly isKnown: boolean;
}

function bestLevel(names: readonly number[], levels: Uint8Array): number {
  let best = 0;
  for (const id of names) {
    const level = levels[id] ?? 0;
    if (level > best) best = level;
    if (best === asTyped) break;
  }
  return best;
}

const wholePhrase = 3;
const inTitle = 2;
const elsewhere = 1;

/** The best rank there is. */
export const bestNameRank = 2 * wholePhrase;

// Stands between two titles: no word is numbered so, and a phrase does not run across it.
const boundary = 0;

/**
 * Finds goods by the words of their names. Each distinct word is folded once and numbered; goods keep numbers, so that a
 * question looks at the vocabulary of the shop once and at every product only in small integers.
 */
export class NameBook {
  private readonly words: Word[] = [{ folded: "", letters: "", tone: "" }];
  private readonly idOf = new Map<string, number>();
  private readonly byFirst = new Map<string, number[]>();

  /** Folds the titles of goods, in every language, and the other names that lead to them. */
  foldNames(titles: readonly string[], others: readonly string[]): FoldedNames {
    return { titles: this.idsOf(titles), others: this.idsOf(others) };
  }

  /**
   * How well names of this book answer a question: 0 when some word of it begins no word of the names, else 1 to 6.
   * Accents as typed come before all others: who writes "Bát Tràng" does not mean a "bát trắng". Among those, the whole
   * phrase in a title comes before its words in a title, and both before the name of a producer or a place. A question
   * without a word finds nothing.
   */
  ranking(typed: string): (names: FoldedNames) => number {
    const phrase = (typed.match(wordPattern) ?? []).map(toWord).filter(({ folded }) => folded);
    const byWord = new Map(phrase.map((word) => [word.tone + word.letters, this.look(word)]));
    const words = [...byWord.values()];
    if (words.length === 0 || words.some(({ isKnown }) => !isKnown)) return () => 0;
    const inOrder = phrase.map((word) => byWord.get(word.tone + word.letters) ?? this.look(word));
    return ({ titles, others }) => {
      let lowestInTitle = asTyped;
      let lowest = asTyped;
      for (const { levels } of words) {
        const title = bestLevel(titles, levels);
        const level = title === asTyped ? title : Math.max(title, bestLevel(others, levels));
        if (level === 0) return 0;
        lowestInTitle = Math.min(lowestInTitle, title);
        lowest = Math.min(lowest, level);
      }
      if (lowestInTitle < lowest) return lowest === asTyped ? wholePhrase + elsewhere : elsewhere;
      const place = this.holdsPhrase(titles, inOrder) ? wholePhrase : inTitle;
      return lowest === asTyped ? wholePhrase + place : place;
    };
  }

  /** Whether the words stand one after another in a title, the last perhaps only begun. */
  private holdsPhrase(titles: readonly number[], phrase: readonly TypedWord[]): boolean {
    const opening = phrase[0]?.levels;
    const lastStart = titles.length - phrase.length;
    for (let start = 0; start <= lastStart; start += 1) {
      // Most places are passed by here: this loop runs for every product that holds the words at all.
      if (opening?.[titles[start] ?? boundary] && this.standsAt(start, titles, phrase)) return true;
    }
    return false;
  }

  private standsAt(
    start: number,
    titles: readonly number[],
    phrase: readonly TypedWord[],
  ): boolean {
    const last = phrase.length - 1;
    return phrase.every(({ folded, levels }, position) => {
      const id = titles[start + position] ?? boundary;
      return Boolean(levels[id]) && (position === last || this.words[id]?.folded === folded);
    });
  }

  private look(typed: Word): TypedWord {
    const levels = new Uint8Array(this.words.length);
    let isKnown = false;
    for (const id of this.byFirst.get(typed.folded.charAt(0)) ?? []) {
      const word = this.words[id];
      if (!word?.folded.startsWith(typed.folded)) continue;
      levels[id] = levelOf(typed, word);
      isKnown = true;
    }
    return { folded: typed.folded, levels, isKnown };
  }

  private idsOf(names: readonly string[]): number[] {
    return names.flatMap((name, position) => {
      const ids = (name.toLowerCase().match(wordPattern) ?? []).map((raw) => this.number(raw));
      return position === 0 ? ids : [boundary, ...ids];
    });
  }

  private number(raw: string): number {
    const known = this.idOf.get(raw);
    if (known !== undefined) return known;
    const word = toWord(raw);
    // A mark that stands alone is no word.
    const id = word.folded === "" ? boundary : this.words.push(word) - 1;
    this.idOf.set(raw, id);
    if (id === boundary) return id;
    const first = word.folded.charAt(0);
    const ofFirst = this.byFirst.get(first);
    if (ofFirst) ofFirst.push(id);
    else this.byFirst.set(first, [id]);
    return id;
  }
}
