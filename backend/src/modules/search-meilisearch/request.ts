import type { ProviderSearchQuery, SearchOptions } from "@medusajs/framework/types";
import type { MultiSearchQuery, SearchForFacetValuesParams } from "meilisearch";
import { compileFacets, type CompiledFacet } from "./facets";
import { compileFilters } from "./filters/compile";
import { all } from "./filters/expression";
import { fieldsOfPlan } from "./filters/fields";
import { type Highlighting, highlightingOf } from "../../shared/search-provider/highlighting";
import { highlightParams, markableOf } from "./highlight";
import { planOf, sourceRoot, type IndexPlan } from "./plan";
import { distinctBy, searchedOn, sortOf, wordsOf } from "./query";
import { refuse } from "../../shared/search-provider/refuse";

/** One search as what the engine is asked, and what is needed to read its answers. */
export interface CompiledSearch {
  readonly input: ProviderSearchQuery;
  readonly highlighting: Highlighting | undefined;
  readonly hits: MultiSearchQuery;
  /** Each asks for a number of hits and nothing else. */
  readonly counts: readonly MultiSearchQuery[];
  readonly values: readonly SearchForFacetValuesParams[];
  readonly facets: readonly CompiledFacet[];
}

export function compileSearch(input: ProviderSearchQuery): CompiledSearch {
  const options = input.search_options ?? {};
  refuseUnknown(input, options);
  const plan = planOf(input.index);
  const scope = scopeOf(input, options, plan);
  const distribution = new Set<string>();
  const counts: MultiSearchQuery[] = [];
  const values: SearchForFacetValuesParams[] = [];
  const facets = compileFacets(options.facets, plan, {
    distribution: (attribute) => distribution.add(attribute),
    count: (condition) => {
      const filter = scope.filter ? all([scope.filter, condition]) : condition;
      return counts.push({ ...scope, filter, page: 1, hitsPerPage: 0 }) - 1;
    },
    values: (facetName, facetQuery) => {
      const { q, filter, matchingStrategy, attributesToSearchOn } = scope;
      const within = { q, filter, matchingStrategy, attributesToSearchOn };
      return values.push({ ...within, facetName, facetQuery, exhaustiveFacetCount: true }) - 1;
    },
  });
  const highlighting = highlightingOf(input, markableOf(plan));
  const hits = {
    ...scope,
    ...pageOf(input),
    ...highlightParams(highlighting),
    facets: [...distribution],
    sort: sortOf(input, plan),
    showRankingScore: options.include_score === true,
    attributesToRetrieve: [
      plan.primaryKey,
      ...input.attributes_to_retrieve.map((path) => `${sourceRoot}.${path}`),
    ],
  };
  return { input, highlighting, hits, counts, values, facets };
}

type Scope = MultiSearchQuery & { readonly filter: string | undefined };

/** What decides which documents are found, the same for hits, counts and values. */
function scopeOf(input: ProviderSearchQuery, options: SearchOptions, plan: IndexPlan): Scope {
  return {
    indexUid: input.index.physical_name,
    ...wordsOf(input.q, options),
    filter: compileFilters(input.filters, fieldsOfPlan(plan)),
    attributesToSearchOn: searchedOn(options, plan),
    distinct: distinctBy(options, plan),
    rankingScoreThreshold: options.min_score,
    locales: options.locales,
  };
}

/**
 * Only a numbered page comes with an exact count. A part that begins within a page is cut out of the smallest page that
 * holds it whole.
 */
function pageOf(input: ProviderSearchQuery): { page: number; hitsPerPage: number } {
  const { skip, take } = partOf(input);
  if (take === 0) return { page: 1, hitsPerPage: 0 };
  for (let size = take; ; size += 1) {
    const page = Math.floor(skip / size);
    if (skip + take <= (page + 1) * size) return { page: page + 1, hitsPerPage: size };
  }
}

export function partOf({ pagination }: ProviderSearchQuery): { skip: number; take: number } {
  return { skip: pagination?.skip ?? 0, take: pagination?.take ?? 20 };
}

function refuseUnknown({ pagination }: ProviderSearchQuery, options: SearchOptions): void {
  if (options.vector) refuse("This provider of Meilisearch searches by words, not by vectors.");
  if (pagination?.cursor !== undefined)
    refuse("Meilisearch pages with skip and take, not with a cursor.");
}
