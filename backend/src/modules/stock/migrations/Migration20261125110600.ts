import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const goods = `line_id uuid NOT NULL,
      variant_id text NOT NULL,
      product_id text NOT NULL,
      title text NOT NULL`;
const document = `note text NULL,
      recorded_at timestamptz NOT NULL`;
const tables = [
  "stock_count",
  "stock_count_line",
  "stock_transfer",
  "stock_transfer_line",
  "stock_arrival",
  "stock_arrival_line",
];

/** Counts of the shelf and transfers between points, as the tills wrote them down: final, each once by its id. */
export class Migration20261125110600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE TABLE IF NOT EXISTS stock_count (
      id uuid PRIMARY KEY,
      sales_point_id text NOT NULL,
      counted_by text NOT NULL,
      counted_at timestamptz NOT NULL,
      ${document})`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_stock_count_point
      ON stock_count (sales_point_id, counted_at DESC)`);
    this.addSql(`CREATE TABLE IF NOT EXISTS stock_count_line (
      count_id uuid NOT NULL REFERENCES stock_count (id),
      ${goods},
      counted integer NOT NULL CHECK (counted >= 0),
      shown integer NOT NULL,
      PRIMARY KEY (count_id, line_id))`);
    this.addSql(`CREATE TABLE IF NOT EXISTS stock_transfer (
      id uuid PRIMARY KEY,
      from_sales_point_id text NOT NULL,
      to_sales_point_id text NOT NULL,
      sent_by text NOT NULL,
      sent_at timestamptz NOT NULL,
      ${document},
      CHECK (from_sales_point_id <> to_sales_point_id))`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_stock_transfer_to
      ON stock_transfer (to_sales_point_id, sent_at)`);
    this.addSql(`CREATE TABLE IF NOT EXISTS stock_transfer_line (
      transfer_id uuid NOT NULL REFERENCES stock_transfer (id),
      ${goods},
      quantity integer NOT NULL CHECK (quantity > 0),
      PRIMARY KEY (transfer_id, line_id))`);
    this.addSql(`CREATE TABLE IF NOT EXISTS stock_arrival (
      transfer_id uuid PRIMARY KEY REFERENCES stock_transfer (id),
      received_by text NOT NULL,
      received_at timestamptz NOT NULL,
      ${document})`);
    this.addSql(`CREATE TABLE IF NOT EXISTS stock_arrival_line (
      transfer_id uuid NOT NULL REFERENCES stock_arrival (transfer_id),
      ${goods},
      quantity integer NOT NULL CHECK (quantity >= 0),
      PRIMARY KEY (transfer_id, line_id))`);
    this
      .addSql(`CREATE OR REPLACE FUNCTION stock_document_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is a record of what happened and is never changed', TG_TABLE_NAME
          USING ERRCODE = 'restrict_violation';
      END $$`);
    for (const table of tables) {
      this.addSql(`CREATE TRIGGER ${table}_is_final BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION stock_document_is_final()`);
    }
    this.addSql(`ALTER TABLE stock_task
      ADD COLUMN IF NOT EXISTS settled_by text NULL,
      ADD COLUMN IF NOT EXISTS settled_note text NULL`);
    this.addSql(`ALTER TABLE stock_task ADD CONSTRAINT stock_task_settled_whole CHECK (
      (settled_by IS NULL) = (settled_note IS NULL) AND (settled_by IS NULL OR closed_at IS NOT NULL))`);
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE stock_task DROP CONSTRAINT IF EXISTS stock_task_settled_whole,
      DROP COLUMN IF EXISTS settled_by, DROP COLUMN IF EXISTS settled_note`);
    for (const table of tables.toReversed()) this.addSql(`DROP TABLE IF EXISTS ${table}`);
    this.addSql(`DROP FUNCTION IF EXISTS stock_document_is_final`);
  }
}
