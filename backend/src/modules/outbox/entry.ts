import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";

/** Something that has to happen after a fact is durable: `consumer` is the module that knows how. */
export interface OutboxEntry {
  readonly consumer: string;
  readonly kind: string;
  /** The id of the fact. Once per consumer and kind, by constraint. */
  readonly subject: string;
}

/** What a module offers to be driven by the outbox. Deliveries repeat after a crash, so they must be re-runnable. */
export interface OutboxConsumer {
  /** Delivers all or throws; after a throw each subject is tried again on its own. */
  deliver(kind: string, subjects: readonly string[], container: MedusaContainer): Promise<void>;
  /** Told when a subject was given up, so that a person hears of it. */
  parked(kind: string, subject: string, error: string, container: MedusaContainer): Promise<void>;
}

/** Writes entries in the transaction of the fact they belong to. */
export async function enqueue(
  trx: Knex.Transaction,
  entries: readonly OutboxEntry[],
  at: Date,
): Promise<void> {
  if (entries.length === 0) return;
  await trx.raw(
    `INSERT INTO outbox_entry (consumer, kind, subject, next_try_at, recorded_at)
     SELECT consumer, kind, subject, ?::timestamptz, ?::timestamptz
       FROM jsonb_to_recordset(?::jsonb) AS entry (consumer text, kind text, subject text)`,
    [at, at, JSON.stringify(entries)],
  );
}
