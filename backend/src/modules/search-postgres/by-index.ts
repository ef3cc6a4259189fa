import type { SearchFacetResult } from "@medusajs/framework/types";
import {
  buildFacetQuery,
  mapFacetResult,
  type NormalizedFacetRequest,
  type SqlFragment,
  type IndexPlan,
} from "./bundled";

export interface Manager {
  readonly execute: (sql: string, params?: unknown[]) => Promise<Record<string, unknown>[]>;
}

/**
 * For the rest of the transaction. PostgreSQL takes reading a row for as cheap as its place on the page; it does not
 * see that to look for a word in it the long vector has to be fetched and unpacked, which the index spares. For a word
 * that half of the goods have it would read all of them.
 */
export async function preferIndexes(manager: Manager): Promise<void> {
  await manager.execute("SELECT set_config('enable_seqscan', 'off', true)");
}

export async function facetsByIndex(
  manager: Manager,
  requests: readonly NormalizedFacetRequest[],
  { table, plan, scope }: { table: string; plan: IndexPlan; scope: SqlFragment },
): Promise<Record<string, SearchFacetResult>> {
  await preferIndexes(manager);
  const facets: Record<string, SearchFacetResult> = {};
  for (const request of requests) {
    const { sql, params } = buildFacetQuery({
      table,
      plan,
      request,
      whereSql: scope.sql,
      whereParams: scope.params,
    });
    facets[request.field] = mapFacetResult(request, await manager.execute(sql, params));
  }
  return facets;
}
