import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const reasons = [
  "sale",
  "receipt",
  "count",
  "transfer_out",
  "transfer_in",
  "online_handover",
  "opening",
  "external",
];

/** The ledger: append-only, each source counted once. The trigger on the levels follows. */
export class Migration20261122042500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE TABLE IF NOT EXISTS stock_movement (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      inventory_item_id text NOT NULL,
      stock_location_id text NOT NULL,
      quantity integer NOT NULL CHECK (quantity <> 0),
      reason text NOT NULL CHECK (reason IN (${reasons.map((reason) => `'${reason}'`).join(", ")})),
      source_type text NOT NULL,
      source_id text NOT NULL,
      source_line text NOT NULL,
      document text NULL,
      producer_id text NULL,
      occurred_at timestamptz NOT NULL,
      recorded_at timestamptz NOT NULL,
      CONSTRAINT stock_movement_source_once
        UNIQUE (source_type, source_id, source_line, inventory_item_id, stock_location_id))`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_stock_movement_level
      ON stock_movement (stock_location_id, inventory_item_id, id) INCLUDE (quantity)`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_stock_movement_producer
      ON stock_movement (producer_id, occurred_at) WHERE producer_id IS NOT NULL`);

    this
      .addSql(`CREATE OR REPLACE FUNCTION stock_movement_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a stock movement is never changed; write the opposite movement'
          USING ERRCODE = 'restrict_violation';
      END $$`);
    this.addSql(`CREATE TRIGGER stock_movement_is_final BEFORE UPDATE OR DELETE ON stock_movement
      FOR EACH ROW EXECUTE FUNCTION stock_movement_is_final()`);

    this.addSql(`CREATE TABLE IF NOT EXISTS stock_task (
      id text PRIMARY KEY,
      kind text NOT NULL CHECK (kind IN ('oversold', 'level_missing', 'level_mismatch')),
      inventory_item_id text NOT NULL,
      stock_location_id text NOT NULL,
      refs jsonb NOT NULL,
      opened_at timestamptz NOT NULL,
      last_seen_at timestamptz NOT NULL,
      closed_at timestamptz NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      deleted_at timestamptz NULL)`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS stock_task_one_open
      ON stock_task (kind, inventory_item_id, stock_location_id) WHERE closed_at IS NULL`);
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TABLE IF EXISTS stock_movement, stock_task`);
    this.addSql(`DROP FUNCTION IF EXISTS stock_movement_is_final`);
  }
}
