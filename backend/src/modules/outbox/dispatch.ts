import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { OutboxConsumer } from "./entry";
import { maxTries, nextTryAt } from "./retry";

/** Sales of one delivery share Medusa's statements; more than 20 makes each statement slow without saving any. */
const batchSize = 20;

interface Row {
  readonly id: string;
  readonly consumer: string;
  readonly kind: string;
  readonly subject: string;
  readonly tries: number;
}

interface Failure {
  readonly row: Row;
  readonly error: string;
}

export interface DispatchOutcome {
  readonly delivered: number;
  readonly failed: number;
}

/**
 * Delivers one batch of due entries of one consumer and kind. The rows stay locked until the end and are skipped by
 * every other process; a process that dies lets go of them at once.
 */
export async function dispatchBatch(
  container: MedusaContainer,
  db: Knex,
  at: Date,
): Promise<DispatchOutcome> {
  return db.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: Row[] }>(
      `WITH head AS (
         SELECT consumer, kind FROM outbox_entry
          WHERE state = 'pending' AND next_try_at <= ? ORDER BY next_try_at, id
            FOR UPDATE SKIP LOCKED LIMIT 1)
       SELECT id, consumer, kind, subject, tries FROM outbox_entry
        WHERE state = 'pending' AND next_try_at <= ? AND (consumer, kind) IN (SELECT * FROM head)
        ORDER BY next_try_at, id FOR UPDATE SKIP LOCKED LIMIT ?`,
      [at, at, batchSize],
    );
    const failures = await deliver(container, rows);
    const failed = new Set(failures.map(({ row }) => row.id));
    const delivered = rows.filter((row) => !failed.has(row.id));
    await trx.raw(
      `UPDATE outbox_entry SET state = 'done', tries = tries + 1, finished_at = ?, last_error = NULL
        WHERE id = ANY(?::bigint[])`,
      [at, delivered.map((row) => row.id)],
    );
    for (const failure of failures) await putBack(container, trx, failure, at);
    return { delivered: delivered.length, failed: failures.length };
  });
}

async function deliver(container: MedusaContainer, rows: readonly Row[]): Promise<Failure[]> {
  const [first] = rows;
  if (!first) return [];
  const consumer = container.resolve<OutboxConsumer>(first.consumer);
  const attempt = async (some: readonly Row[]): Promise<string | null> => {
    try {
      await consumer.deliver(
        first.kind,
        some.map((row) => row.subject),
        container,
      );
      return null;
    } catch (error) {
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
  };
  const error = await attempt(rows);
  if (error === null) return [];
  if (rows.length === 1) return [{ row: first, error }];
  // One bad entry must not hold up its neighbours.
  const failures: Failure[] = [];
  for (const row of rows) {
    const own = await attempt([row]);
    if (own !== null) failures.push({ row, error: own });
  }
  return failures;
}

async function putBack(
  container: MedusaContainer,
  trx: Knex.Transaction,
  { row, error }: Failure,
  at: Date,
): Promise<void> {
  const tries = row.tries + 1;
  const isParked = tries >= maxTries;
  await trx.raw(
    `UPDATE outbox_entry SET state = ?, tries = ?, next_try_at = ?, last_error = ?,
            finished_at = CASE WHEN ? THEN ?::timestamptz END
      WHERE id = ?`,
    [
      isParked ? "parked" : "pending",
      tries,
      nextTryAt(tries, at),
      error.slice(0, 4_000),
      isParked,
      at,
      row.id,
    ],
  );
  if (isParked) {
    const consumer = container.resolve<OutboxConsumer>(row.consumer);
    await consumer.parked(row.kind, row.subject, error, container);
  }
}
