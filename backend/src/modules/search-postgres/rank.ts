import type { Asked } from "./ts-query";

const isMatch = `"search_vector" @@ ?::tsquery`;

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
  const { exact, places, extras, match } = asked;
  const ids = `"id" IN (SELECT "id" FROM "${table}" WHERE ${isMatch})`;
  const inShort = `"title_vector" @@ ?::tsquery`;
  // In the order in which the text comes to have its parameters.
  const best = (asks: string, ofWhat: Asked["places"]): string[] => {
    if (ofWhat.length === 0) return [];
    const cases = ofWhat.map(({ query, points }) => {
      params.push(query);
      return `WHEN ${asks} THEN ${points}`;
    });
    return [`CASE ${cases.join(" ")} ELSE 0 END`];
  };
  const parts = [
    ...best(ids, exact),
    ...best(inShort, places),
    ...extras.flatMap((extra) => best(inShort, [extra])),
  ];
  params.push(match);
  parts.push(`10 * ts_rank('{0.02,0.2,0.6,1}'::float4[], "title_vector", ?::tsquery, 1)`);
  return `(${parts.join(" + ")})`;
}
