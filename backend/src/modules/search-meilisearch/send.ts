import type { EngineAnswer } from "./answer";
import type { Connection } from "./connection";
import type { CompiledSearch } from "./request";

/** All searches in one request; only values that are looked up by their beginning have a route of their own. */
export async function send(
  engine: Connection,
  searches: readonly CompiledSearch[],
): Promise<EngineAnswer[]> {
  const queries = searches.flatMap(({ hits, counts }) => [hits, ...counts]);
  if (queries.length === 0) return [];
  return await engine.ask(async (client) => {
    const [{ results }, values] = await Promise.all([
      client.multiSearch({ queries }),
      Promise.all(
        searches.map(({ hits, values: asked }) =>
          Promise.all(
            asked.map(async (each) => {
              const found = await client.index(hits.indexUid).searchForFacetValues(each);
              return found.facetHits;
            }),
          ),
        ),
      ),
    ]);
    let place = 0;
    return searches.map(({ counts }, n) => {
      const own = results.slice(place, place + 1 + counts.length);
      place += own.length;
      return { results: own, values: values[n] ?? [] };
    });
  });
}
