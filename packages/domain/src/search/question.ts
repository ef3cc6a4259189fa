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

/** A word of a question and, where its keys may have been typed while the keyboard was not listening, the one meant. */
interface TypedWord {
  readonly typed: SearchWord;
  readonly meant: SearchWord;
}

/** What the next words of a question need, and how many words those are. */
interface Taken {
  readonly needs: readonly Need[];
  readonly length: number;
}

const guessed = (words: readonly SearchWord[]): Alternative => ({ words, how: "guessed" });
const typedOf = (words: readonly TypedWord[]): SearchWord[] => words.map(({ typed }) => typed);
const meantOf = (words: readonly TypedWord[]): SearchWord[] => words.map(({ meant }) => meant);
const isReadBack = (words: readonly TypedWord[]): boolean =>
  words.some(({ typed, meant }) => typed !== meant);

function typedWord(typed: SearchWord, vocabulary: Vocabulary): TypedWord {
  const isName = typed.accented !== null || vocabulary.has(typed.folded);
  const keys = isName ? null : fromKeystrokes(typed.folded);
  const [meant] = keys === null ? [] : searchWords(keys);
  return { typed, meant: meant ?? typed };
}

/** As it stands and, where that differs, as it was meant: "box" may be a box. */
function asTyped(words: readonly TypedWord[]): Alternative[] {
  const typed: Alternative = { words: typedOf(words), how: "typed" };
  return isReadBack(words) ? [typed, guessed(meantOf(words))] : [typed];
}

/** A phrase of the word book, typed or read back. */
function takePhrase(words: readonly TypedWord[], { book }: Knowledge): Taken | null {
  const entry = book.startingWith(typedOf(words)) ?? book.startingWith(meantOf(words));
  if (!entry) return null;
  const { length } = entry;
  const meant = entry.meant.map((phrase) => ({ ...phrase, how: "meant" as const }));
  const alternatives = [...asTyped(words.slice(0, length)), ...meant];
  return { needs: [{ alternatives, isOptional: false }], length };
}

function takeFiller(words: readonly TypedWord[], { book }: Knowledge): Taken | null {
  const length = book.fillerAt(typedOf(words));
  if (length === 0) return null;
  const needs = words
    .slice(0, length)
    .map((word) => ({ alternatives: asTyped([word]), isOptional: true }));
  return { needs, length };
}

/** Two words that never stand so in a name, but sound like two that do. */
function takePair(words: readonly TypedWord[], { book, vocabulary }: Knowledge): Taken | null {
  const [one, other] = meantOf(words);
  if (!one || !other || book.startingWith(typedOf(words.slice(1)))) return null;
  if (vocabulary.hasPair([one, other])) return null;
  const alike = vocabulary.pairsSoundingLike([one, other]);
  if (alike.length === 0) return null;
  const alternatives = [...asTyped(words.slice(0, 2)), ...alike.map(guessed)];
  return { needs: [{ alternatives, isOptional: false }], length: 2 };
}

function takeWord(words: readonly TypedWord[], knowledge: Knowledge): Taken {
  const [word] = words;
  if (!word) return { needs: [], length: 1 };
  const guesses = isReadBack([word]) ? [] : guessesFor(word.typed, knowledge, words.length === 1);
  const alternatives = [...asTyped([word]), ...guesses];
  return { needs: [{ alternatives, isOptional: false }], length: 1 };
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
    return [{ words }, ...(book.startingWith(words)?.meant ?? [])].map((one) => guessed(one.words));
  });
}

function needsOf(words: readonly TypedWord[], knowledge: Knowledge): Need[] {
  const needs: Need[] = [];
  for (let rest = words; rest.length > 0;) {
    const taken =
      takePhrase(rest, knowledge) ??
      takeFiller(rest, knowledge) ??
      takePair(rest, knowledge) ??
      takeWord(rest, knowledge);
    needs.push(...taken.needs);
    rest = rest.slice(taken.length);
  }
  return needs;
}

/** Whether a word may be a part of a code: "QĐ" is, "gốm" is none. */
const isOfCode = ({ folded, accented }: SearchWord): boolean =>
  accented === null || accented.replaceAll("đ", "d") === `${folded}0`;

/** What was typed as one code, when it could be one: "DEMO 103 QĐ BNNMT" and "2 000000 089010" are. */
function codeOf(needs: readonly Need[]): string | null {
  const words = needs
    .filter(({ isOptional }) => !isOptional)
    .flatMap(({ alternatives }) => alternatives[0]?.words ?? []);
  const whole = words.map(({ folded }) => folded).join("");
  return words.every(isOfCode) && codesIn(whole)[0] === whole ? whole : null;
}

/** Reads what somebody typed, with the words the office keeps and those of the shop's own names. Pure. */
export function understand(typed: string, book: WordBook, vocabulary: Vocabulary): Question {
  const { stars, rest } = takeStars(searchWords(typed));
  const words = rest.map((word) => typedWord(word, vocabulary));
  const needs = needsOf(words, { book, vocabulary });
  const isOnlyFillers = needs.every(({ isOptional }) => isOptional);
  return {
    needs: isOnlyFillers ? needs.map((need) => ({ ...need, isOptional: false })) : needs,
    isBegun: !/\s$/u.test(typed),
    code: codeOf(needs),
    stars,
  };
}
