import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Wanted } from "./wanted";
import type { KnownCommand, World } from "./world";

/** The commands of the batch that were heard before. */
export async function loadCommands(
  trx: Knex,
  ids: readonly string[],
): Promise<Map<string, KnownCommand>> {
  const { rows } = await trx.raw<{ rows: (KnownCommand & { id: string })[] }>(
    `SELECT id, fingerprint, sales_point_id, outcome, code, refs FROM counter_command
      WHERE id = ANY(?::uuid[])`,
    [[...ids]],
  );
  return new Map(rows.map(({ id, ...known }) => [id, known]));
}

/** The numbers in the batch, and every number since the opening of a shift that closes now, to show gaps. */
export async function loadSeqs(
  trx: Knex,
  deviceId: string,
  seqs: readonly number[],
  since: number,
): Promise<Map<number, string>> {
  const { rows } = await trx.raw<{ rows: { seq: string; id: string }[] }>(
    `SELECT seq, id FROM counter_command WHERE device_id = ? AND (seq = ANY(?::bigint[]) OR seq >= ?)`,
    [deviceId, [...seqs], Number.isFinite(since) ? since : Number.MAX_SAFE_INTEGER],
  );
  return new Map(rows.map(({ seq, id }) => [Number(seq), id]));
}

type Taken = Pick<World, "saleIds" | "returnIds" | "receiptNumbers"> & {
  /** Sales to record of which goods came back already. */
  readonly earlyReturnedIds: readonly string[];
};

/** What of the sales and returns to record is there already; one statement. */
export async function loadTaken(
  trx: Knex,
  { saleIds, returnIds, receiptNumbers }: Wanted,
): Promise<Taken> {
  const { rows } = await trx.raw<{ rows: { kind: string; name: string }[] }>(
    `SELECT 'sale' AS kind, id::text AS name FROM counter_sale WHERE id = ANY(?::uuid[])
      UNION ALL SELECT 'return', id::text FROM counter_return WHERE id = ANY(?::uuid[])
      UNION ALL SELECT 'number', receipt_number FROM counter_receipt_number WHERE receipt_number = ANY(?::text[])
      UNION ALL SELECT 'early', sale_id::text FROM counter_return WHERE sale_id = ANY(?::uuid[])`,
    [[...saleIds], [...returnIds], [...receiptNumbers], [...saleIds]],
  );
  const named = (kind: string): string[] =>
    rows.flatMap((row) => (row.kind === kind ? [row.name] : []));
  return {
    saleIds: new Set(named("sale")),
    returnIds: new Set(named("return")),
    receiptNumbers: new Set(named("number")),
    earlyReturnedIds: [...new Set(named("early"))],
  };
}

/** Clerks of the point, also those who left since: what they sold while offline is still theirs. */
export async function loadClerkIds(
  trx: Knex,
  salesPointId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `SELECT id FROM counter_clerk WHERE sales_point_id = ? AND id = ANY(?::text[])`,
    [salesPointId, [...ids]],
  );
  return new Set(rows.map((row) => row.id));
}
