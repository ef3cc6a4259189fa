// All of Medusa's own provider that ours stands on: a new version of it is looked at here.
export { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search";
export {
  buildFacetQuery,
  mapFacetResult,
  normalizeFacetRequests,
  type NormalizedFacetRequest,
} from "@medusajs/search-postgres/dist/utils/facets";
export { jsonbPath, type SqlFragment } from "@medusajs/search-postgres/dist/utils/filters";
export {
  buildIndexPlan,
  type IndexPlan,
  tableNameForIndex,
  weightLabel,
} from "@medusajs/search-postgres/dist/utils/plan";
