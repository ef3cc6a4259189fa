import { readDocumentPath } from "@medusajs/framework/utils";
import { type Question, wordSpans, type WordSpan } from "@saolang/domain/search";
import { type Highlighting, marked } from "../../shared/search-provider/highlighting";
import type { IndexPlan } from "./bundled";
import { markedOf } from "./marks";

/** The fields in which something can be marked. */
export function markableOf({ searchable, fields }: IndexPlan): string[] {
  return searchable.filter((path) => fields.get(path)?.field.retrievable !== false);
}

/** The marked texts of one document, of the fields in which something is marked. */
export function highlightsOf(
  document: unknown,
  highlighting: Highlighting,
  question: Question,
): Record<string, string[]> {
  return marked(highlighting, (path) =>
    readDocumentPath(document, path.split("."))
      .filter((text) => typeof text === "string" || typeof text === "number")
      .map((text) => marksIn(String(text), highlighting, question))
      .filter((text) => text !== null),
  );
}

function marksIn(text: string, highlighting: Highlighting, question: Question): string | null {
  const spans = wordSpans(text);
  const answering = markedOf(spans, question);
  if (answering.size === 0) return null;
  const { from, to } = windowOf(spans.length, answering, highlighting.cropLength);
  let at = from === 0 ? 0 : (spans[from]?.start ?? 0);
  let shown = from === 0 ? "" : "…";
  for (const [n, { start, end }] of spans.entries()) {
    if (n < from || n >= to) continue;
    shown += text.slice(at, start) + tagged(text, { start, end }, answering.has(n), highlighting);
    at = end;
  }
  return shown + (to === spans.length ? text.slice(at) : "…");
}

function tagged(
  text: string,
  { start, end }: Omit<WordSpan, "word">,
  isMarked: boolean,
  { preTag, postTag }: Highlighting,
): string {
  const word = text.slice(start, end);
  return isMarked ? `${preTag}${word}${postTag}` : word;
}

/** The words around what is marked: the first so many among which most are. */
function windowOf(
  words: number,
  marked: ReadonlySet<number>,
  length: number | undefined,
): { readonly from: number; readonly to: number } {
  if (length === undefined || length >= words) return { from: 0, to: words };
  let best = { from: 0, to: length, count: -1 };
  for (const first of marked) {
    const middle = Math.max(0, first - Math.floor((length - 1) / 2));
    const from = Math.min(middle, words - length);
    const to = from + length;
    const count = [...marked].filter((n) => n >= from && n < to).length;
    if (count > best.count) best = { from, to, count };
  }
  return best;
}
