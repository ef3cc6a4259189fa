import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/*
 * Goods that customers bring back, and stock that a counter took from under the orders of the web shop. Each constraint is
 * widened from what it is now, so that it does not matter which other widening came first.
 */
const widen = (table: string, column: string, value: string): string => `DO $$
  DECLARE now_allowed text; name text := '${table}_${column}_check';
  BEGIN
    SELECT substring(pg_get_constraintdef(oid) FROM 'ARRAY\\[(.*)\\]') INTO STRICT now_allowed
      FROM pg_constraint WHERE conname = name AND conrelid = '${table}'::regclass;
    IF now_allowed LIKE '%''${value}''%' THEN RETURN; END IF;
    EXECUTE format('ALTER TABLE ${table} DROP CONSTRAINT %I', name);
    EXECUTE format('ALTER TABLE ${table} ADD CONSTRAINT %I CHECK (${column} IN (%s, ''${value}''))', name, now_allowed);
  END $$`;

export class Migration20261125143200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(widen("stock_movement", "reason", "sale_return"));
    this.addSql(widen("stock_task", "kind", "reserved_short"));
  }

  override async down(): Promise<void> {
    // Movements and tasks of the new kinds may exist by now, and both are records: the wider constraint stays.
  }
}
