import {
  type Alternative,
  type Need,
  type Question,
  searchWords,
  understand,
  type Vocabulary,
  type WordBook,
} from "@saolang/domain/search";
import type { SearchMatchStrategy } from "@medusajs/framework/types";
import { withShortWords } from "./lexemes";

/** What somebody asked for, and what to ask instead, one after the other, when there is nothing of it. */
export interface Reading {
  /** None when no word was typed, or only stars. */
  readonly steps: readonly Question[];
  readonly stars: number | null;
}

interface How {
  readonly strategy: SearchMatchStrategy;
  readonly isGuessing: boolean;
  /** Whether the index can be filtered by stars; else "4 sao" is two words like others. */
  readonly hasStars: boolean;
}

/** The words of a question that are looked at. */
const mostWords = 16;

export function readingOf(typed: string, book: WordBook, words: Vocabulary, how: How): Reading {
  const text = firstWords(typed);
  const understood = understand(text, book, words);
  const isWordForWord = understood.stars !== null && !how.hasStars;
  const question = isWordForWord ? wordForWord(understood, text) : understood;
  if (question.needs.length === 0) return { steps: [], stars: question.stars };
  // A code is found or it is not: another one that looks alike is of no use to who typed it.
  const isCode = question.code !== null;
  const mayGuess = how.isGuessing && !(isCode && !/\s/u.test(text.trim()));
  const asked = {
    ...question,
    isBegun: question.isBegun && how.strategy === "last",
    needs: mayGuess ? question.needs : question.needs.map(withoutGuesses),
  };
  const steps = [
    asked,
    ...(mayGuess ? loosened(asked, words) : []),
    ...(how.strategy === "last" && !isCode ? firstNeedOf(asked) : []),
  ];
  return { steps, stars: question.stars };
}

/** So many words of it; the last of those was typed whole when more follow. */
function firstWords(typed: string): string {
  const short = withShortWords(typed);
  const next = [...short.matchAll(/[\p{L}\p{M}\p{N}]+/gu)][mostWords];
  return next ? `${short.slice(0, next.index).trimEnd()} ` : short;
}

function wordForWord(question: Question, text: string): Question {
  const needs = searchWords(text).map((word) => ({
    alternatives: [{ words: [word], how: "typed" as const }],
    isOptional: false,
  }));
  return { ...question, needs, stars: null };
}

function withoutGuesses(need: Need): Need {
  return { ...need, alternatives: need.alternatives.filter(({ how }) => how !== "guessed") };
}

/** Each word may also be one that is written almost so, or two that were written as one. */
function loosened(question: Question, vocabulary: Vocabulary): Question[] {
  let isLooser = false;
  const needs = question.needs.map((need) => {
    const guesses = need.alternatives
      .filter(({ how }) => how === "typed")
      .flatMap(({ words: [word, next] }) =>
        word && !next ? likeWord(word.folded, vocabulary) : [],
      );
    if (guesses.length > 0) isLooser = true;
    return { ...need, alternatives: [...need.alternatives, ...guesses] };
  });
  return isLooser ? [{ ...question, needs }] : [];
}

function likeWord(folded: string, vocabulary: Vocabulary): Alternative[] {
  const near = vocabulary.near(folded).map((word) => [{ folded: word, accented: null }]);
  const splits = Array.from({ length: folded.length - 1 }, (_, at) => [
    { folded: folded.slice(0, at + 1), accented: null },
    { folded: folded.slice(at + 1), accented: null },
  ]);
  const pairs = splits.filter(([one, other]) => one && other && vocabulary.hasPair([one, other]));
  return [...near, ...pairs].map((words) => ({ words, how: "guessed" }));
}

/** Better some of it than nothing. */
function firstNeedOf(question: Question): Question[] {
  const required = question.needs.filter(({ isOptional }) => !isOptional);
  return required.length > 1 ? [{ ...question, isBegun: false, needs: required.slice(0, 1) }] : [];
}
