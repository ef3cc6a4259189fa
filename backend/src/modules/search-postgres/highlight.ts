import type { ProviderSearchQuery, SearchHighlightOptions } from "@medusajs/framework/types";
import { readDocumentPath } from "@medusajs/framework/utils";
import type { Question } from "@saolang/domain/search";
import type { IndexPlan } from "./bundled";
import { markedOf, type Span, spansOf } from "./marks";
import { wrong } from "./refuse";

/** Words. */
const snippetLength = 10;

export interface Highlighting {
  readonly paths: readonly string[];
  readonly preTag: string;
  readonly postTag: string;
  readonly cropLength: number | undefined;
}

/** What is to be highlighted; undefined when nothing is. */
export function highlightingOf(
  query: ProviderSearchQuery,
  plan: IndexPlan,
): Highlighting | undefined {
  const { highlight, attributes_to_search_on: searchedOn } = query.search_options ?? {};
  if (!highlight) return undefined;
  const canMark = (path: string): boolean =>
    plan.searchable.includes(path) && plan.fields.get(path)?.field.retrievable !== false;
  const options: SearchHighlightOptions =
    highlight === true ? { fields: searchedOn ?? plan.searchable.filter(canMark) } : highlight;
  const wrongPath = options.fields.find((path) => !canMark(path));
  if (wrongPath !== undefined) {
    wrong(
      `Field "${wrongPath}" cannot be highlighted on search index "${query.index.name}": it must be searchable and retrievable.`,
    );
  }
  const { snippet } = options;
  return {
    paths: options.fields,
    preTag: options.pre_tag ?? "<mark>",
    postTag: options.post_tag ?? "</mark>",
    cropLength: snippet === true ? snippetLength : snippet ? snippet.length : undefined,
  };
}

/** The marked texts of one document, of the fields in which something is marked. */
export function highlightsOf(
  document: unknown,
  highlighting: Highlighting,
  question: Question,
): Record<string, string[]> {
  const marked = highlighting.paths.map((path) => {
    const texts = readDocumentPath(document, path.split("."));
    const found = texts
      .filter((text) => typeof text === "string" || typeof text === "number")
      .map((text) => marksIn(String(text), highlighting, question))
      .filter((text) => text !== null);
    return [path, found] as const;
  });
  return Object.fromEntries(marked.filter(([, texts]) => texts.length > 0));
}

function marksIn(text: string, highlighting: Highlighting, question: Question): string | null {
  const spans = spansOf(text);
  const marked = markedOf(spans, question);
  if (marked.size === 0) return null;
  const { from, to } = windowOf(spans.length, marked, highlighting.cropLength);
  let at = from === 0 ? 0 : (spans[from]?.start ?? 0);
  let shown = from === 0 ? "" : "…";
  for (const [n, { start, end }] of spans.entries()) {
    if (n < from || n >= to) continue;
    shown += text.slice(at, start) + tagged(text, { start, end }, marked.has(n), highlighting);
    at = end;
  }
  return shown + (to === spans.length ? text.slice(at) : "…");
}

function tagged(
  text: string,
  { start, end }: Omit<Span, "folded">,
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
