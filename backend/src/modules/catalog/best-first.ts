/** The rows that have a rank, highest first; rows of one rank stay in the order they came in. */
export function bestFirst<Row>(rows: readonly Row[], rankOf: (row: Row) => number): Row[] {
  const byRank: Row[][] = [];
  for (const row of rows) {
    const rank = rankOf(row);
    if (rank > 0) (byRank[rank] ??= []).push(row);
  }
  return byRank.reverse().flat();
}
