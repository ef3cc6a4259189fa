import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const before = [
  "sale",
  "receipt",
  "count",
  "transfer_out",
  "transfer_in",
  "online_handover",
  "opening",
  "external",
];
const listed = (reasons: readonly string[]): string =>
  reasons.map((reason) => `'${reason}'`).join(", ");

/** Goods go back to their producer, and slips of goods that come in or go back count once, by kind and id. */
export class Migration20261125100200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE stock_movement DROP CONSTRAINT IF EXISTS stock_movement_reason_check`);
    this.addSql(`ALTER TABLE stock_movement ADD CONSTRAINT stock_movement_reason_check
      CHECK (reason IN (${listed([...before, "returned_to_producer"])}))`);
    this.addSql(`CREATE TABLE IF NOT EXISTS stock_slip (
      kind text NOT NULL CHECK (kind IN ('receipt', 'returned_to_producer')),
      id text NOT NULL,
      sales_point_id text NOT NULL,
      body text NOT NULL,
      note text NULL,
      warnings jsonb NOT NULL,
      recorded_by text NOT NULL,
      recorded_at timestamptz NOT NULL,
      PRIMARY KEY (kind, id))`);
    this
      .addSql(`CREATE OR REPLACE FUNCTION stock_slip_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a stock slip is never changed' USING ERRCODE = 'restrict_violation';
      END $$`);
    this.addSql(`CREATE TRIGGER stock_slip_is_final BEFORE UPDATE OR DELETE ON stock_slip
      FOR EACH ROW EXECUTE FUNCTION stock_slip_is_final()`);
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TABLE IF EXISTS stock_slip`);
    this.addSql(`DROP FUNCTION IF EXISTS stock_slip_is_final`);
    this.addSql(`ALTER TABLE stock_movement DROP CONSTRAINT stock_movement_reason_check`);
    this.addSql(`ALTER TABLE stock_movement ADD CONSTRAINT stock_movement_reason_check
      CHECK (reason IN (${listed(before)}))`);
  }
}
