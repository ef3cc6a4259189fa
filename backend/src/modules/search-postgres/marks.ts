import type { Question, WordSpan } from "@saolang/domain/search";
import { begunOf } from "./ts-query";

/** Which words of a text answer a question: their numbers. */
export function markedOf(spans: readonly WordSpan[], question: Question): ReadonlySet<number> {
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
        const own = spans[at + n]?.word.folded;
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
function codeAt(spans: readonly WordSpan[], at: number, code: string | null): number {
  let joined = "";
  for (let n = at; code !== null && n < spans.length; n += 1) {
    joined += spans[n]?.word.folded ?? "";
    if (joined.startsWith(code)) return n - at + 1;
    if (!code.startsWith(joined)) return 0;
  }
  return 0;
}
