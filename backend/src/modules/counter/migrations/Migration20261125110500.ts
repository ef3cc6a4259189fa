import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const letterOfReceipt = `split_part(refs ->> 'receipt_number', '-', 2)`;
const counterOfReceipt = `(split_part(refs ->> 'receipt_number', '-', 4)::bigint)`;

/**
 * What a till says of itself, codes that pair a till again under its own letter, and who settled a task or closed an
 * abandoned shift for the office.
 */
export class Migration20261125110500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE counter_device
      ADD COLUMN IF NOT EXISTS app_version text NULL,
      ADD COLUMN IF NOT EXISTS reported_seq bigint NOT NULL DEFAULT 0,
      ADD COLUMN IF NOT EXISTS reported_receipt_counter bigint NOT NULL DEFAULT 0,
      ADD COLUMN IF NOT EXISTS waiting integer NULL CHECK (waiting >= 0),
      ADD COLUMN IF NOT EXISTS parked integer NULL CHECK (parked >= 0),
      ADD COLUMN IF NOT EXISTS clock_offset_ms bigint NULL,
      ADD COLUMN IF NOT EXISTS is_persisted boolean NULL,
      ADD COLUMN IF NOT EXISTS reported_at timestamptz NULL`);
    this
      .addSql(`CREATE OR REPLACE FUNCTION counter_device_numbers_rise() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.reported_seq := greatest(OLD.reported_seq, NEW.reported_seq);
        NEW.reported_receipt_counter := greatest(OLD.reported_receipt_counter, NEW.reported_receipt_counter);
        RETURN NEW;
      END $$`);
    this.addSql(`CREATE TRIGGER counter_device_numbers_rise BEFORE UPDATE ON counter_device
      FOR EACH ROW EXECUTE FUNCTION counter_device_numbers_rise()`);
    this.addSql(`ALTER TABLE counter_pairing_code
      ADD COLUMN IF NOT EXISTS for_device_id text NULL REFERENCES counter_device (id)`);
    // Sales and returns count receipts together, and a command names the number it used.
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_counter_command_receipt
      ON counter_command (sales_point_id, ${letterOfReceipt}, ${counterOfReceipt})
      WHERE refs ->> 'receipt_number' IS NOT NULL`);
    this.addSql(`ALTER TABLE counter_task
      ADD COLUMN IF NOT EXISTS settled_by text NULL,
      ADD COLUMN IF NOT EXISTS settled_note text NULL`);
    this.addSql(`ALTER TABLE counter_task ADD CONSTRAINT counter_task_settled_whole CHECK (
      (settled_by IS NULL) = (settled_note IS NULL) AND (settled_by IS NULL OR closed_at IS NOT NULL))`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS idx_counter_task_opened ON counter_task (opened_at DESC)`,
    );
    this.addSql(`ALTER TABLE counter_shift
      ADD COLUMN IF NOT EXISTS office_closed_by text NULL,
      ADD COLUMN IF NOT EXISTS office_reason text NULL,
      ADD COLUMN IF NOT EXISTS office_recorded_at timestamptz NULL`);
    this.addSql(`ALTER TABLE counter_shift DROP CONSTRAINT IF EXISTS counter_shift_check`);
    this.addSql(`ALTER TABLE counter_shift ADD CONSTRAINT counter_shift_closed_by_somebody CHECK (
      (closed_at IS NULL) = (close_command_id IS NULL AND office_closed_by IS NULL))`);
    this.addSql(`ALTER TABLE counter_shift ADD CONSTRAINT counter_shift_office_whole CHECK (
      (office_closed_by IS NULL) = (office_reason IS NULL)
      AND (office_closed_by IS NULL) = (office_recorded_at IS NULL))`);
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE counter_shift
      DROP CONSTRAINT IF EXISTS counter_shift_office_whole,
      DROP CONSTRAINT IF EXISTS counter_shift_closed_by_somebody,
      DROP COLUMN IF EXISTS office_closed_by,
      DROP COLUMN IF EXISTS office_reason,
      DROP COLUMN IF EXISTS office_recorded_at`);
    this.addSql(`ALTER TABLE counter_shift ADD CONSTRAINT counter_shift_check
      CHECK ((closed_at IS NULL) = (close_command_id IS NULL))`);
    this.addSql(`DROP INDEX IF EXISTS idx_counter_task_opened`);
    this.addSql(`ALTER TABLE counter_task
      DROP CONSTRAINT IF EXISTS counter_task_settled_whole,
      DROP COLUMN IF EXISTS settled_by,
      DROP COLUMN IF EXISTS settled_note`);
    this.addSql(`DROP INDEX IF EXISTS idx_counter_command_receipt`);
    this.addSql(`ALTER TABLE counter_pairing_code DROP COLUMN IF EXISTS for_device_id`);
    this.addSql(`DROP TRIGGER IF EXISTS counter_device_numbers_rise ON counter_device`);
    this.addSql(`DROP FUNCTION IF EXISTS counter_device_numbers_rise`);
    this.addSql(`ALTER TABLE counter_device
      DROP COLUMN IF EXISTS app_version, DROP COLUMN IF EXISTS reported_seq,
      DROP COLUMN IF EXISTS reported_receipt_counter, DROP COLUMN IF EXISTS waiting,
      DROP COLUMN IF EXISTS parked, DROP COLUMN IF EXISTS clock_offset_ms,
      DROP COLUMN IF EXISTS is_persisted, DROP COLUMN IF EXISTS reported_at`);
  }
}
