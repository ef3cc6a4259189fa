import type { ProviderSearchQuery, SearchHighlightOptions } from "@medusajs/framework/types";
import { readDocumentPath } from "@medusajs/framework/utils";
import type { MultiSearchQuery } from "meilisearch";
import { isRetrievable, isSearchable, type IndexPlan } from "./plan";
import { wrong } from "./refuse";

/** Words; also the engine's own default. */
const snippetLength = 10;

export interface Highlighting {
  readonly paths: readonly string[];
  readonly preTag: string;
  readonly postTag: string;
  readonly cropLength: number | undefined;
}

/** What is to be highlighted; undefined without a typed text, for then there is nothing to mark. */
export function highlightingOf(
  query: ProviderSearchQuery,
  plan: IndexPlan,
): Highlighting | undefined {
  const { highlight, attributes_to_search_on: searchedOn } = query.search_options ?? {};
  if (!highlight || !query.q?.trim()) return undefined;
  const options: SearchHighlightOptions =
    highlight === true ? { fields: searchedOn ?? everyField(plan) } : highlight;
  return {
    paths: options.fields.map((path) => checked(path, plan)),
    preTag: options.pre_tag ?? "<mark>",
    postTag: options.post_tag ?? "</mark>",
    cropLength: cropLength(options.snippet),
  };
}

function everyField(plan: IndexPlan): string[] {
  return [...plan.fields.values()]
    .filter((field) => isSearchable(field) && isRetrievable(field))
    .map(({ path }) => path);
}

function checked(path: string, plan: IndexPlan): string {
  const field = plan.fields.get(path);
  if (!field || !isSearchable(field) || !isRetrievable(field)) {
    wrong(
      `Field "${path}" cannot be highlighted on search index "${plan.name}": it must be searchable and retrievable.`,
    );
  }
  return path;
}

function cropLength(snippet: SearchHighlightOptions["snippet"]): number | undefined {
  if (!snippet) return undefined;
  return snippet === true ? snippetLength : snippet.length;
}

export function highlightParams(highlighting: Highlighting | undefined): Partial<MultiSearchQuery> {
  if (!highlighting) return {};
  const { paths, preTag, postTag, cropLength: length } = highlighting;
  return {
    attributesToHighlight: [...paths],
    highlightPreTag: preTag,
    highlightPostTag: postTag,
    ...(length === undefined ? {} : { attributesToCrop: [...paths], cropLength: length }),
  };
}

/** The marked texts of one hit, of the fields in which something is marked. */
export function readHighlights(
  formatted: unknown,
  highlighting: Highlighting | undefined,
): Record<string, string[]> | undefined {
  if (!highlighting) return undefined;
  const marked = highlighting.paths.map((path) => {
    const texts = readDocumentPath(formatted, path.split("."));
    const found = texts.map(String).filter((text) => text.includes(highlighting.preTag));
    return [path, found] as const;
  });
  return Object.fromEntries(marked.filter(([, texts]) => texts.length > 0));
}
