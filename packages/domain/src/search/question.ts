import { isStarRating, type StarRating } from "../certificate/certificate.js";
import { fromKeystrokes } from "./telex.js";
import type { Vocabulary } from "./vocabulary.js";
import { codesIn, type SearchWord, searchWords } from "./word.js";
import type { WordBook } from "./word-book.js";

/** One way to answer a need: these words, side by side in this order. */
export interface Alternative {
  readonly words: readonly SearchWord[];
  /** `typed` as it stands, `meant` by the word book, `guessed` from a slip. */
  readonly how: "typed" | "meant" | "guessed";
}

/** Something the answer has to hold, in one of several ways. */
export interface Need {
  readonly alternatives: readonly Alternative[];
  /** A filler: what holds it comes first, what does not is still an answer. */
  readonly isOptional: boolean;
}

/** What somebody asked for. */
export interface Question {
  /** In the order they were typed. */
  readonly needs: readonly Need[];
  /** The last word may only be begun. */
  readonly isBegun: boolean;
  /** The whole question as a code, without what separates its parts; null when it is none. */
  readonly code: string | null;
  /** The stars asked for: "4 sao", "five star". */
  readonly stars: StarRating | null;
}

const numbers: Readonly<Record<string, number>> = {
  "3": 3,
  "4": 4,
  "5": 5,
  ba: 3,
  bon: 4,
  nam: 5,
  three: 3,
  four: 4,
  five: 5,
};
const starWords = new Set(["sao", "star", "stars"]);

function takeStars(words: readonly SearchWord[]): {
  readonly stars: StarRating | null;
  readonly rest: readonly SearchWord[];
} {
  const at = words.findIndex(
    ({ folded }, place) =>
      starWords.has(words[place + 1]?.folded ?? "") && numbers[folded] !== undefined,
  );
  const stars = numbers[words[at]?.folded ?? ""];
  if (at < 0 || stars === undefined || !isStarRating(stars)) return { stars: null, rest: words };
  const rest = [...words.slice(0, at), ...words.slice(at + 2)];
  return { stars, rest: rest.filter(({ folded }) => folded !== "ocop") };
}

interface Knowledge {
  readonly book: WordBook;
  readonly vocabulary: Vocabulary;
}

const typedWord = (word: SearchWord): Alternative => ({ words: [word], how: "typed" });

/** A word whose keys were typed while the keyboard was not listening, as it was meant. */
function asMeant(word: SearchWord, vocabulary: Vocabulary): SearchWord {
  if (word.accented !== null || vocabulary.has(word.folded)) return word;
  const meant = fromKeystrokes(word.folded);
  return (meant === null ? undefined : searchWords(meant)[0]) ?? word;
}

/** What a word that no name has may have been meant for, and what that means in turn. */
function guessesFor(
  word: SearchWord,
  { book, vocabulary }: Knowledge,
  isLast: boolean,
): Alternative[] {
  if (vocabulary.has(word.folded) || (isLast && vocabulary.hasStart(word.folded))) return [];
  return vocabulary.near(word.folded).flatMap((near) => {
    const words = [{ folded: near, accented: null }];
    const meant = book.startingWith(words)?.meant ?? [];
    return [{ words }, ...meant].map((phrase) => ({
      words: phrase.words,
      how: "guessed" as const,
    }));
  });
}

/** Two words that never stand so in a name, but sound like two that do. */
function soundAlike(one: SearchWord, other: SearchWord, vocabulary: Vocabulary): Alternative[] {
  if (vocabulary.hasPair([one, other])) return [];
  return vocabulary
    .pairsSoundingLike([one, other])
    .map((pair) => ({ words: pair, how: "guessed" as const }));
}

function needsOf(words: readonly SearchWord[], knowledge: Knowledge): Need[] {
  const { book, vocabulary } = knowledge;
  const needs: Need[] = [];
  for (let at = 0; at < words.length;) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word) break;
    const entry = book.startingWith(words.slice(at));
    if (entry) {
      const typed = words.slice(at, at + entry.length);
      const meant = entry.meant.map((phrase) => ({ ...phrase, how: "meant" as const }));
      needs.push({ alternatives: [{ words: typed, how: "typed" }, ...meant], isOptional: false });
      at += entry.length;
      continue;
    }
    const filler = book.fillerAt(words.slice(at));
    if (filler > 0) {
      needs.push(
        ...words
          .slice(at, at + filler)
          .map((one) => ({ alternatives: [typedWord(one)], isOptional: true })),
      );
      at += filler;
      continue;
    }
    const alike =
      next && !book.startingWith(words.slice(at + 1)) ? soundAlike(word, next, vocabulary) : [];
    if (next && alike.length > 0) {
      needs.push({
        alternatives: [{ words: [word, next], how: "typed" }, ...alike],
        isOptional: false,
      });
      at += 2;
      continue;
    }
    const guesses = guessesFor(word, knowledge, at === words.length - 1);
    needs.push({
      alternatives: [typedWord(word), ...guesses],
      isOptional: false,
    });
    at += 1;
  }
  return needs;
}

/** What was typed as one code, when it could be one: "DEMO 103 QĐ BNNMT" and "2 000000 089010" are. */
function codeOf(needs: readonly Need[]): string | null {
  const whole = needs
    .filter(({ isOptional }) => !isOptional)
    .flatMap(({ alternatives }) => alternatives[0]?.words ?? [])
    .map(({ folded }) => folded)
    .join("");
  return codesIn(whole)[0] === whole ? whole : null;
}

/** Reads what somebody typed, with the words the office keeps and those of the shop's own names. Pure. */
export function understand(typed: string, book: WordBook, vocabulary: Vocabulary): Question {
  const all = searchWords(typed).map((word) => asMeant(word, vocabulary));
  const { stars, rest } = takeStars(all);
  const needs = needsOf(rest, { book, vocabulary });
  const isOnlyFillers = needs.every(({ isOptional }) => isOptional);
  return {
    needs: isOnlyFillers ? needs.map((need) => ({ ...need, isOptional: false })) : needs,
    isBegun: !/\s$/u.test(typed),
    code: codeOf(needs),
    stars,
  };
}
