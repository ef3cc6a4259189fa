import type {
  SearchFacetRequest,
  SearchFacetResult,
  SearchOptions,
} from "@medusajs/framework/types";
import type { FacetHit, MultiSearchResult, RecordAny } from "meilisearch";
import { all, compares, exists } from "./filters/expression";
import { asNumber } from "./filters/values";
import { isFacetable, type IndexPlan, type PlannedField } from "./plan";
import { refuse, wrong } from "../../shared/search-provider/refuse";

const defaultLimit = 10;

/** What a compiled facet may ask of the engine; each answers how to find its own answer again. */
export interface Asking {
  /** Values and least and greatest of the attribute, among the hits of the query itself. */
  distribution(attribute: string): void;
  /** How many hits there are under one more condition. */
  count(condition: string): number;
  /** Values that begin as typed. */
  values(attribute: string, typed: string): number;
}

export interface Answers {
  readonly main: MultiSearchResult<RecordAny> | undefined;
  readonly counts: readonly number[];
  readonly values: readonly (readonly FacetHit[])[];
}

export interface CompiledFacet {
  readonly path: string;
  readonly read: (answers: Answers) => SearchFacetResult;
}

export function compileFacets(
  requests: SearchOptions["facets"],
  plan: IndexPlan,
  asking: Asking,
): CompiledFacet[] {
  return (requests ?? []).map((request) => {
    const asked: SearchFacetRequest = typeof request === "string" ? { field: request } : request;
    const field = plan.fields.get(asked.field);
    if (!field || !isFacetable(field)) {
      wrong(`Field "${asked.field}" is not facetable on search index "${plan.name}".`);
    }
    return { path: asked.field, read: compile(asked, field, asking) };
  });
}

function compile(
  asked: SearchFacetRequest,
  field: PlannedField,
  asking: Asking,
): CompiledFacet["read"] {
  if (asked.type === "range") return ranges(asked.ranges, field, asking);
  return asked.type === "stats" ? stats(field, asking) : values(asked, field, asking);
}

type ValueRequest = Exclude<SearchFacetRequest, { type: "range" } | { type: "stats" }>;

function values(asked: ValueRequest, field: PlannedField, asking: Asking): CompiledFacet["read"] {
  const { limit = defaultLimit, sort = "count", query } = asked;
  const byName = (a: FacetHit, b: FacetHit): number => compareText(a.value, b.value);
  const order =
    sort === "alpha" ? byName : (a: FacetHit, b: FacetHit) => b.count - a.count || byName(a, b);
  const found = (hits: readonly FacetHit[]): SearchFacetResult => ({
    type: "value",
    values: [...hits].sort(order).slice(0, limit),
  });
  if (query) {
    if (field.kind !== "text")
      refuse(`The values of "${field.path}" are no texts to look through.`);
    const place = asking.values(field.attribute, query);
    return ({ values: answers }) => found(answers[place] ?? []);
  }
  asking.distribution(field.attribute);
  return ({ main }) =>
    found(
      Object.entries(main?.facetDistribution?.[field.attribute] ?? {}).map(([value, count]) => ({
        value,
        count,
      })),
    );
}

type Ranges = Extract<SearchFacetRequest, { type: "range" }>["ranges"];

function ranges(asked: Ranges, field: PlannedField, asking: Asking): CompiledFacet["read"] {
  mustBeOneNumber(field);
  const places = asked.map(({ from, to }) => {
    const bounds = [
      from === undefined ? undefined : compares(field.attribute, ">=", asNumber(field, from)),
      to === undefined ? undefined : compares(field.attribute, "<", asNumber(field, to)),
    ].filter((bound) => bound !== undefined);
    return asking.count(bounds.length > 0 ? all(bounds) : exists(field.attribute));
  });
  return ({ counts }) => ({
    type: "range",
    ranges: asked.map(({ key, from, to }, n) => ({
      key: key ?? `${from ?? "*"}-${to ?? "*"}`,
      from,
      to,
      count: counts[places[n] ?? -1] ?? 0,
    })),
  });
}

/** Least, greatest and how many; the engine knows neither sum nor average. */
function stats(field: PlannedField, asking: Asking): CompiledFacet["read"] {
  mustBeOneNumber(field);
  asking.distribution(field.attribute);
  const place = asking.count(exists(field.attribute));
  return ({ main, counts }) => {
    const { min = 0, max = 0 } = main?.facetStats?.[field.attribute] ?? {};
    return { type: "stats", min, max, count: counts[place] ?? 0 };
  };
}

function mustBeOneNumber({ path, kind, isArray }: PlannedField): void {
  if (kind !== "number")
    refuse(`Range and stats facets need numbers or dates; "${path}" is neither.`);
  if (isArray)
    refuse(`Range and stats facets need one number in each document; "${path}" is an array.`);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
