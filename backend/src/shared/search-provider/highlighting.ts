import type { ProviderSearchQuery, SearchHighlightOptions } from "@medusajs/framework/types";
import { wrong } from "./refuse";

/** Words; what Meilisearch takes when nobody says how many. */
const snippetLength = 10;

/** What is to be highlighted, and how. */
export interface Highlighting {
  readonly paths: readonly string[];
  readonly preTag: string;
  readonly postTag: string;
  /** Words that are shown around what is marked; undefined for all of them. */
  readonly cropLength: number | undefined;
}

/**
 * Reads what a query asks to be highlighted among the fields that can be: those that are searched and given back.
 * Undefined without a typed text, for then there is nothing to mark.
 */
export function highlightingOf(
  { index, q, search_options: asked }: ProviderSearchQuery,
  markable: readonly string[],
): Highlighting | undefined {
  const { highlight, attributes_to_search_on: searchedOn } = asked ?? {};
  if (!highlight || !q?.trim()) return undefined;
  const options: SearchHighlightOptions =
    highlight === true ? { fields: searchedOn ?? [...markable] } : highlight;
  const other = options.fields.find((path) => !markable.includes(path));
  if (other !== undefined) {
    wrong(
      `Field "${other}" cannot be highlighted on search index "${index.name}": it must be searchable and retrievable.`,
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

/** The marked texts of one document by field, without the fields in which nothing is marked. */
export function marked(
  { paths }: Highlighting,
  textsOf: (path: string) => string[],
): Record<string, string[]> {
  const found = paths.map((path) => [path, textsOf(path)] as const);
  return Object.fromEntries(found.filter(([, texts]) => texts.length > 0));
}
