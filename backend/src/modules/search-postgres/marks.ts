import { type Question, searchWords } from "@saolang/domain/search";
import { begunOf } from "./ts-query";

/** A word of a text and where it stands there. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

// As words are told apart in the domain: "H'mông" is one.
const word = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{L}\p{M}*)['’ʼ](?=\p{L})[\p{L}\p{M}\p{N}]+)*/gu;

export function spansOf(text: string): Span[] {
  return [...text.matchAll(word)].map(({ 0: raw, index }) => ({
    start: index,
    end: index + raw.length,
    folded: searchWords(raw)[0]?.folded ?? "",
  }));
}

/** Which words of a text answer a question: their numbers. */
export function markedOf(spans: readonly Span[], question: Question): ReadonlySet<number> {
  const marked = new Set<number>();
  const mark = (at: number, length: number): void => {
    for (let n = at; n < at + length; n += 1) marked.add(n);
  };
  const begun = begunOf(question);
  const alternatives = question.needs.flatMap((need) => need.alternatives);
  for (const at of spans.keys()) {
    for (const alternative of alternatives) {
      const { words } = alternative;
      const isThere = words.every(({ folded }, n) => {
        const own = spans[at + n]?.folded;
        const isStart = alternative === begun && n === words.length - 1;
        return own === folded || (isStart && own?.startsWith(folded) === true);
      });
      if (isThere) mark(at, words.length);
    }
    mark(at, codeAt(spans, at, question.code));
  }
  return marked;
}

/** Of how many words from here on a code is made. */
function codeAt(spans: readonly Span[], at: number, code: string | null): number {
  let joined = "";
  for (let n = at; code !== null && n < spans.length; n += 1) {
    joined += spans[n]?.folded ?? "";
    if (joined.startsWith(code)) return n - at + 1;
    if (!code.startsWith(joined)) return 0;
  }
  return 0;
}
