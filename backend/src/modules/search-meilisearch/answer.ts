import type { SearchHit, SearchResult } from "@medusajs/framework/types";
import { projectDocument } from "@medusajs/framework/utils";
import type { FacetHit, Hit, MultiSearchResult, RecordAny } from "meilisearch";
import { readHighlights } from "./highlight";
import { sourceRoot } from "./plan";
import { partOf, type CompiledSearch } from "./request";

/** What the engine said to one search, in the order it was asked. */
export interface EngineAnswer {
  readonly results: readonly MultiSearchResult<RecordAny>[];
  readonly values: readonly (readonly FacetHit[])[];
}

export function readAnswer(search: CompiledSearch, answer: EngineAnswer): SearchResult {
  const { input, facets } = search;
  const [main, ...counted] = answer.results;
  const { skip, take } = partOf(input);
  const before = skip - ((search.hits.page ?? 1) - 1) * (search.hits.hitsPerPage ?? 0);
  const counts = counted.map(({ totalHits = 0 }) => totalHits);
  const answers = { main, counts, values: answer.values };
  return {
    hits: (take === 0 ? [] : (main?.hits ?? []).slice(before, before + take)).map((hit) =>
      readHit(search, hit),
    ),
    facets:
      facets.length > 0
        ? Object.fromEntries(facets.map(({ path, read }) => [path, read(answers)]))
        : undefined,
    metadata: {
      skip,
      take,
      count: input.search_options?.count === "none" ? null : (main?.totalHits ?? 0),
      query: input.q,
      processing_time_ms: main?.processingTimeMs,
    },
  };
}

function readHit({ input, highlighting }: CompiledSearch, hit: Hit<RecordAny>): SearchHit {
  const source: unknown = hit[sourceRoot];
  const highlights = readHighlights(hit._formatted, highlighting);
  return {
    id: String(hit[input.index.primary_key]),
    ...(input.search_options?.include_score ? { score: hit._rankingScore } : {}),
    document: isRecord(source) ? projectDocument(source, input.attributes_to_retrieve) : {},
    ...(highlights ? { highlights } : {}),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
