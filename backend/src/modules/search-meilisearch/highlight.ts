import { readDocumentPath } from "@medusajs/framework/utils";
import type { MultiSearchQuery } from "meilisearch";
import { type Highlighting, marked } from "../../shared/search-provider/highlighting";
import { isRetrievable, isSearchable, type IndexPlan } from "./plan";

/** The fields in which something can be marked. */
export function markableOf(plan: IndexPlan): string[] {
  return [...plan.fields.values()]
    .filter((field) => isSearchable(field) && isRetrievable(field))
    .map(({ path }) => path);
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
  return marked(highlighting, (path) =>
    readDocumentPath(formatted, path.split("."))
      .map(String)
      .filter((text) => text.includes(highlighting.preTag)),
  );
}
