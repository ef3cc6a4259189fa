import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** One row per thing that has to happen after a fact is durable; written in the fact's own transaction. */
export class Migration20261122043500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE TABLE IF NOT EXISTS outbox_entry (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      consumer text NOT NULL,
      kind text NOT NULL,
      subject text NOT NULL,
      state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'parked')),
      tries integer NOT NULL DEFAULT 0,
      next_try_at timestamptz NOT NULL,
      last_error text NULL,
      recorded_at timestamptz NOT NULL,
      finished_at timestamptz NULL,
      CONSTRAINT outbox_entry_once UNIQUE (consumer, kind, subject))`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_outbox_entry_due
      ON outbox_entry (next_try_at, id) WHERE state = 'pending'`);
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TABLE IF EXISTS outbox_entry`);
  }
}
