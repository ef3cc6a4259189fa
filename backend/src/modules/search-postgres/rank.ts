import type { Asked } from "./ts-query";

const isMatch = `"search_vector" @@ ?::tsquery`;
const exactPoints = 1000;
const fillerPoints = 10;

export function matchSql({ match }: Asked, params: unknown[]): string {
  params.push(match);
  return isMatch;
}

export const looksForWords = (sql: string): boolean => sql.includes(isMatch);

/**
 * How well a row answers. The long vector is looked at only by its index: whether the marks agree is a look-up among the
 * ids that the index gives, and all else is read from the short vector of titles, names and facts.
 */
export function rankSql(asked: Asked, table: string, params: unknown[]): string {
  const { exact, places, fillers, match } = asked;
  const parts: string[] = [];
  if (exact !== null) {
    params.push(exact);
    const ids = `SELECT "id" FROM "${table}" WHERE ${isMatch}`;
    parts.push(`CASE WHEN "id" IN (${ids}) THEN ${exactPoints} ELSE 0 END`);
  }
  if (places.length > 0) {
    const cases = places.map(({ query, points }) => {
      params.push(query);
      return `WHEN "title_vector" @@ ?::tsquery THEN ${points}`;
    });
    parts.push(`CASE ${cases.join(" ")} ELSE 0 END`);
  }
  if (fillers !== null) {
    params.push(fillers);
    parts.push(`CASE WHEN "title_vector" @@ ?::tsquery THEN ${fillerPoints} ELSE 0 END`);
  }
  params.push(match);
  parts.push(`10 * ts_rank('{0.02,0.2,0.6,1}'::float4[], "title_vector", ?::tsquery, 1)`);
  return `(${parts.join(" + ")})`;
}
