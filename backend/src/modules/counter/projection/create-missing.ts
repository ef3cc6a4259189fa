export type Row = Readonly<Record<string, unknown>>;

export type ListRows = (filter: Row, config: Row) => Promise<{ readonly id: string }[]>;

/** Creates the rows whose id is not there yet: two statements, whatever their number. */
export async function createMissing(
  rows: readonly (Row & { readonly id: string })[],
  list: ListRows,
  create: (rows: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  if (rows.length === 0) return;
  const found = await list(
    { id: rows.map((row) => row.id) },
    { select: ["id"], take: rows.length },
  );
  const existing = new Set(found.map((row) => row.id));
  const missing = rows.filter((row) => !existing.has(row.id));
  if (missing.length > 0) await create(missing);
}
