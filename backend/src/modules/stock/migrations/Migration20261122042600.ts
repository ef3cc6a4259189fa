import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Medusa's own changes of a level (online fulfilment, an admin's correction) are journalled as `external` movements, so
 * that the sum of movements is the level whoever wrote it. Our own writer says so in `saolang.stock_writer`.
 */
export class Migration20261122042600 extends Migration {
  override async up(): Promise<void> {
    this
      .addSql(`CREATE OR REPLACE FUNCTION stock_journal_level() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE was numeric := 0; is_now numeric := 0;
      BEGIN
        IF current_setting('saolang.stock_writer', true) = 'on' THEN RETURN NULL; END IF;
        IF TG_OP <> 'INSERT' AND OLD.deleted_at IS NULL THEN was := OLD.stocked_quantity; END IF;
        IF TG_OP <> 'DELETE' AND NEW.deleted_at IS NULL THEN is_now := NEW.stocked_quantity; END IF;
        IF is_now = was THEN RETURN NULL; END IF;
        IF is_now <> trunc(is_now) THEN
          RAISE EXCEPTION 'stock is counted in whole units, not %', is_now USING ERRCODE = 'check_violation';
        END IF;
        INSERT INTO stock_movement (inventory_item_id, stock_location_id, quantity, reason,
          source_type, source_id, source_line, occurred_at, recorded_at)
        SELECT coalesce(NEW.inventory_item_id, OLD.inventory_item_id), coalesce(NEW.location_id, OLD.location_id),
          (is_now - was)::integer, 'external', 'inventory_level', coalesce(NEW.id, OLD.id),
          gen_random_uuid()::text, clock_timestamp(), clock_timestamp();
        RETURN NULL;
      END $$`);
    this.addSql(`LOCK TABLE inventory_level IN SHARE ROW EXCLUSIVE MODE`);
    this.addSql(`INSERT INTO stock_movement (inventory_item_id, stock_location_id, quantity, reason,
        source_type, source_id, source_line, occurred_at, recorded_at)
      SELECT inventory_item_id, location_id, stocked_quantity::integer, 'opening',
        'inventory_level', id, 'journal-begins', now(), now()
      FROM inventory_level WHERE deleted_at IS NULL AND stocked_quantity <> 0`);
    this.addSql(`CREATE TRIGGER stock_journal_level AFTER INSERT OR DELETE
      OR UPDATE OF stocked_quantity, deleted_at ON inventory_level
      FOR EACH ROW EXECUTE FUNCTION stock_journal_level()`);
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TRIGGER IF EXISTS stock_journal_level ON inventory_level`);
    this.addSql(`DROP FUNCTION IF EXISTS stock_journal_level`);
  }
}
