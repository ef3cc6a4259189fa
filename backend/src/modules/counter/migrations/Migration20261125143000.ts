import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Tenders other than cash, and one number for one receipt, whether it is of a sale or of a return. */
export class Migration20261125143000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE counter_tender DROP CONSTRAINT IF EXISTS counter_tender_kind_check`);
    this.addSql(`ALTER TABLE counter_tender
      ADD COLUMN IF NOT EXISTS reference text NULL,
      ADD COLUMN IF NOT EXISTS return_id uuid NULL,
      ADD CONSTRAINT counter_tender_kind_check CHECK (kind IN ('cash', 'vietqr', 'card', 'exchange')),
      ADD CONSTRAINT counter_tender_only_cash_has_change
        CHECK (kind = 'cash' OR (received = amount AND change = 0)),
      ADD CONSTRAINT counter_tender_reference_check CHECK (reference IS NULL OR kind IN ('vietqr', 'card')),
      ADD CONSTRAINT counter_tender_exchange_names_return CHECK ((kind = 'exchange') = (return_id IS NOT NULL))`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_counter_tender_return
      ON counter_tender (return_id) WHERE return_id IS NOT NULL`);

    this.addSql(`CREATE TABLE IF NOT EXISTS counter_receipt_number (
      receipt_number text PRIMARY KEY,
      kind text NOT NULL CHECK (kind IN ('sale', 'return')),
      fact_id uuid NOT NULL)`);
    // By the database itself, so that nobody who records a sale or a return can forget it.
    this
      .addSql(`CREATE OR REPLACE FUNCTION counter_takes_receipt_numbers() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO counter_receipt_number (receipt_number, kind, fact_id)
        SELECT receipt_number, TG_ARGV[0], id FROM added;
        RETURN NULL;
      END $$`);
    this.addSql(`LOCK TABLE counter_sale IN SHARE ROW EXCLUSIVE MODE`);
    this.addSql(`INSERT INTO counter_receipt_number (receipt_number, kind, fact_id)
      SELECT receipt_number, 'sale', id FROM counter_sale`);
    this.addSql(`CREATE TRIGGER counter_sale_takes_receipt_numbers AFTER INSERT ON counter_sale
      REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION counter_takes_receipt_numbers('sale')`);
    this
      .addSql(`CREATE TRIGGER counter_receipt_number_is_final BEFORE UPDATE OR DELETE ON counter_receipt_number
      FOR EACH ROW EXECUTE FUNCTION counter_fact_is_final()`);
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TRIGGER IF EXISTS counter_sale_takes_receipt_numbers ON counter_sale`);
    this.addSql(`DROP FUNCTION IF EXISTS counter_takes_receipt_numbers CASCADE`);
    this.addSql(`DROP TABLE IF EXISTS counter_receipt_number`);
    this.addSql(`ALTER TABLE counter_tender
      DROP CONSTRAINT IF EXISTS counter_tender_exchange_names_return,
      DROP CONSTRAINT IF EXISTS counter_tender_reference_check,
      DROP CONSTRAINT IF EXISTS counter_tender_only_cash_has_change,
      DROP CONSTRAINT IF EXISTS counter_tender_kind_check,
      DROP COLUMN IF EXISTS return_id,
      DROP COLUMN IF EXISTS reference`);
    this.addSql(`ALTER TABLE counter_tender
      ADD CONSTRAINT counter_tender_kind_check CHECK (kind IN ('cash')) NOT VALID`);
  }
}
