import type { SearchParams } from "meilisearch";
import { badRequest } from "./api-error";
import { distribution, facetHits, stats } from "./facets";
import { attributesOf, facetsAt, matches, type Document } from "./filter-match";
import { parseFilter } from "./filter-parser";
import { covers, format, select } from "./format";
import { asHit, checkSort, ranking, type Ranked } from "./rank";
import type { IndexSettings } from "./settings";
import type { StoredIndex } from "./store";
import { normalizeFacet, parseQuery, wordsIn } from "./text";

const params = [
  "q",
  "offset",
  "limit",
  "page",
  "hitsPerPage",
  "filter",
  "sort",
  "facets",
  "attributesToRetrieve",
  "attributesToHighlight",
  "highlightPreTag",
  "highlightPostTag",
  "attributesToCrop",
  "cropLength",
  "cropMarker",
  "matchingStrategy",
  "showRankingScore",
  "rankingScoreThreshold",
  "attributesToSearchOn",
  "distinct",
  "locales",
  "facetName",
  "facetQuery",
  "exhaustiveFacetCount",
  "indexUid",
];

export function search(index: StoredIndex, asked: SearchParams): Record<string, unknown> {
  const { settings } = index;
  const sort = asked.sort ?? [];
  checkSort(sort, settings);
  checkFilterable(asked.facets ?? [], settings, "invalid_search_facets");
  const hits = candidates(index, asked)
    .sort(ranking(settings, sort))
    .filter(distinct(asked.distinct ?? settings.distinctAttribute ?? undefined, settings))
    .slice(0, settings.pagination.maxTotalHits);
  const documents = hits.map(({ document }) => document);
  const { part, ...paging } = pageOf(hits, asked);
  return {
    hits: part.map((hit) => shown(hit, asked, settings)),
    query: asked.q ?? "",
    processingTimeMs: 1,
    ...paging,
    ...(asked.facets ? facetsOf(documents, asked.facets, settings) : {}),
  };
}

export function searchFacet(index: StoredIndex, asked: SearchParams): Record<string, unknown> {
  const { facetName = "", facetQuery = "" } = asked;
  checkFilterable([facetName], index.settings, "invalid_facet_search_facet_name");
  const documents = candidates(index, asked).map(({ document }) => document);
  return {
    facetHits: facetHits(documents, facetName, facetQuery),
    facetQuery,
    processingTimeMs: 1,
  };
}

function candidates({ documents, settings }: StoredIndex, asked: SearchParams): Ranked[] {
  const unknown = Object.keys(asked).find((name) => !params.includes(name));
  if (unknown !== undefined) throw badRequest("bad_request", `Unknown field \`${unknown}\`.`);
  const filter = filterOf(asked.filter, settings, "invalid_search_filter");
  const { terms, negative } = parseQuery(asked.q ?? "");
  const attributes = searchedOn(asked.attributesToSearchOn, settings);
  const least = asked.rankingScoreThreshold ?? 0;
  return [...documents.values()]
    .filter((document) => !filter || matches(document, filter))
    .map((document) => asHit(document, terms, attributes, settings))
    .filter((hit) => hit !== undefined)
    .filter(({ relevance }) => relevance >= least)
    .filter(({ document }) =>
      negative.every((word) => !wordsIn(JSON.stringify(document)).includes(word)),
    );
}

export function filterOf(filter: unknown, settings: IndexSettings, code: string) {
  if (filter === undefined || filter === null) return undefined;
  if (typeof filter !== "string") throw badRequest(code, "Only text filters are known here.");
  const parsed = parseFilter(filter, code);
  if (parsed) checkFilterable(attributesOf(parsed), settings, code);
  return parsed;
}

function checkFilterable(
  attributes: readonly string[],
  { filterableAttributes }: IndexSettings,
  code: string,
): void {
  const wrong = attributes.find((attribute) => !filterableAttributes.includes(attribute));
  if (wrong === undefined) return;
  throw badRequest(
    code,
    `Attribute \`${wrong}\` is not filterable. Available filterable attribute patterns are: \`${filterableAttributes.join(", ")}\`.`,
  );
}

function searchedOn(
  asked: readonly string[] | null | undefined,
  { searchableAttributes }: IndexSettings,
): readonly string[] {
  const wrong = asked?.find((attribute) => !searchableAttributes.includes(attribute));
  if (wrong !== undefined) {
    throw badRequest(
      "invalid_search_attributes_to_search_on",
      `Attribute \`${wrong}\` is not searchable.`,
    );
  }
  return searchableAttributes.filter((attribute) => !asked || asked.includes(attribute));
}

function distinct(attribute: string | undefined, settings: IndexSettings) {
  const seen = new Set<string | number>();
  if (attribute !== undefined && attribute !== settings.distinctAttribute) {
    checkFilterable([attribute], settings, "invalid_search_distinct");
  }
  return ({ document }: Ranked): boolean => {
    const [value] = attribute === undefined ? [] : facetsAt(document, attribute);
    if (value === undefined) return true;
    const key = typeof value === "number" ? value : normalizeFacet(value);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
}

/** Numbered pages know exactly how many hits there are; parts of a list only guess, here always too low to be taken for exact. */
function pageOf(
  hits: readonly Ranked[],
  { page, hitsPerPage, offset = 0, limit = 20 }: SearchParams,
) {
  if (page === undefined && hitsPerPage === undefined) {
    const part = hits.slice(offset, offset + limit);
    return { part, offset, limit, estimatedTotalHits: Math.min(hits.length, offset + limit) };
  }
  const [number, size] = [page ?? 1, hitsPerPage ?? 20];
  const from = (number - 1) * size;
  return {
    part: number === 0 ? [] : hits.slice(from, from + size),
    page: number,
    hitsPerPage: size,
    totalHits: hits.length,
    totalPages: size === 0 ? 0 : Math.ceil(hits.length / size),
  };
}

function facetsOf(
  documents: readonly Document[],
  facets: readonly string[],
  settings: IndexSettings,
) {
  const ranges = facets.map((facet) => [facet, stats(documents, facet)] as const);
  return {
    facetDistribution: Object.fromEntries(
      facets.map((facet) => [facet, distribution(documents, facet, settings)]),
    ),
    facetStats: Object.fromEntries(ranges.filter(([, range]) => range !== undefined)),
  };
}

function shown({ document, relevance }: Ranked, asked: SearchParams, settings: IndexSettings) {
  const { attributesToHighlight: marked = [], attributesToCrop: cropped = [] } = asked;
  const retrieved = asked.attributesToRetrieve ?? ["*"];
  const displayed = select(document, settings.displayedAttributes);
  const hit = { ...Object(select(displayed, retrieved)) } as Record<string, unknown>;
  if (asked.showRankingScore) hit._rankingScore = relevance;
  if (marked.length + cropped.length > 0) {
    hit._formatted = format(select(displayed, [...retrieved, ...marked, ...cropped]), {
      terms: parseQuery(asked.q ?? "").terms,
      preTag: asked.highlightPreTag ?? "<em>",
      postTag: asked.highlightPostTag ?? "</em>",
      isMarked: (path) => marked.some((wanted) => covers(wanted, path)),
      isCropped: (path) => cropped.some((wanted) => covers(wanted, path)),
      cropLength: asked.cropLength ?? 10,
      settings,
    });
  }
  return hit;
}
