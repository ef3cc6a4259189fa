import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const kept = `created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz NULL`;

/** The facts of the counter. Whatever may never happen twice has a unique key here, not only a check in code. */
export class Migration20261122041500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE TABLE IF NOT EXISTS counter_pairing_code (
      id text PRIMARY KEY,
      sales_point_id text NOT NULL,
      code_hash char(64) NOT NULL UNIQUE,
      expires_at timestamptz NOT NULL,
      used_at timestamptz NULL,
      device_id text NULL,
      CHECK ((used_at IS NULL) = (device_id IS NULL)),
      ${kept})`);

    this.addSql(`CREATE TABLE IF NOT EXISTS counter_device (
      id text PRIMARY KEY,
      sales_point_id text NOT NULL,
      letter text NOT NULL CHECK (letter ~ '^[A-Z]{1,2}$'),
      label text NOT NULL,
      token_hash char(64) NOT NULL UNIQUE,
      paired_at timestamptz NOT NULL,
      last_seen_at timestamptz NULL,
      revoked_at timestamptz NULL,
      ${kept},
      UNIQUE (sales_point_id, letter))`);

    this.addSql(`CREATE TABLE IF NOT EXISTS counter_clerk (
      id text PRIMARY KEY,
      sales_point_id text NOT NULL,
      name text NOT NULL,
      role text NOT NULL CHECK (role IN ('clerk', 'manager')),
      pin_salt text NOT NULL,
      pin_iterations integer NOT NULL CHECK (pin_iterations >= 10000),
      pin_hash text NOT NULL,
      deactivated_at timestamptz NULL,
      ${kept})`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS idx_counter_clerk_point ON counter_clerk (sales_point_id)`,
    );

    this.addSql(`CREATE TABLE IF NOT EXISTS counter_command (
      id uuid PRIMARY KEY,
      device_id text NOT NULL REFERENCES counter_device (id),
      sales_point_id text NOT NULL,
      seq bigint NOT NULL CHECK (seq > 0),
      type text NOT NULL,
      version integer NOT NULL,
      fingerprint char(64) NOT NULL,
      outcome text NOT NULL CHECK (outcome IN ('applied', 'refused')),
      code text NULL,
      refs jsonb NOT NULL DEFAULT '{}',
      sent_at timestamptz NOT NULL,
      received_at timestamptz NOT NULL,
      UNIQUE (device_id, seq))`);

    this.addSql(`CREATE TABLE IF NOT EXISTS counter_shift (
      id uuid PRIMARY KEY,
      command_id uuid NOT NULL UNIQUE REFERENCES counter_command (id),
      device_id text NOT NULL REFERENCES counter_device (id),
      sales_point_id text NOT NULL,
      opened_by text NOT NULL,
      opened_at timestamptz NOT NULL,
      opened_seq bigint NOT NULL,
      float_amount bigint NOT NULL CHECK (float_amount >= 0),
      close_command_id uuid NULL UNIQUE REFERENCES counter_command (id),
      closed_by text NULL,
      closed_at timestamptz NULL,
      counted bigint NULL CHECK (counted >= 0),
      expected bigint NULL,
      difference bigint NULL,
      needs_review boolean NOT NULL DEFAULT false,
      closing jsonb NULL,
      gaps jsonb NULL,
      CHECK ((closed_at IS NULL) = (close_command_id IS NULL)),
      CHECK ((closed_at IS NULL) = (counted IS NULL)),
      CHECK (difference = counted - expected),
      ${kept})`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS counter_shift_one_open_per_device
      ON counter_shift (device_id) WHERE closed_at IS NULL`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_counter_shift_point
      ON counter_shift (sales_point_id, opened_at DESC)`);

    // No foreign key on shift_id: a sale may arrive before the opening of its shift and is a fact all the same.
    this.addSql(`CREATE TABLE IF NOT EXISTS counter_sale (
      id uuid PRIMARY KEY,
      command_id uuid NOT NULL UNIQUE REFERENCES counter_command (id),
      device_id text NOT NULL REFERENCES counter_device (id),
      sales_point_id text NOT NULL,
      shift_id uuid NOT NULL,
      clerk_id text NOT NULL,
      receipt_number text NOT NULL UNIQUE,
      receipt_letter text NOT NULL,
      receipt_counter bigint NOT NULL CHECK (receipt_counter > 0),
      sold_at timestamptz NOT NULL,
      received_at timestamptz NOT NULL,
      business_day date NOT NULL,
      fingerprint char(64) NOT NULL,
      is_late boolean NOT NULL DEFAULT false,
      gross bigint NOT NULL CHECK (gross >= 0),
      discount bigint NOT NULL CHECK (discount >= 0),
      rounding bigint NOT NULL CHECK (abs(rounding) < 1000),
      due bigint NOT NULL CHECK (due >= 0),
      state text NOT NULL CHECK (state IN ('recorded', 'projected', 'needs_review')),
      order_id text NOT NULL UNIQUE,
      payload jsonb NOT NULL,
      CHECK (due = gross - discount + rounding),
      ${kept})`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_counter_sale_shift ON counter_sale (shift_id)`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_counter_sale_day
      ON counter_sale (sales_point_id, business_day)`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_counter_sale_counter
      ON counter_sale (device_id, receipt_counter)`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_counter_sale_not_projected
      ON counter_sale (received_at) WHERE state <> 'projected'`);

    this.addSql(`CREATE TABLE IF NOT EXISTS counter_sale_line (
      sale_id uuid NOT NULL REFERENCES counter_sale (id),
      line_id uuid NOT NULL,
      position integer NOT NULL,
      variant_id text NOT NULL,
      product_id text NOT NULL,
      producer_id text NULL,
      title text NOT NULL,
      quantity integer NOT NULL CHECK (quantity > 0),
      unit_price bigint NOT NULL CHECK (unit_price >= 0),
      discount bigint NOT NULL CHECK (discount >= 0),
      total bigint NOT NULL CHECK (total >= 0),
      stars smallint NULL CHECK (stars IN (3, 4, 5)),
      certificate_id text NULL,
      PRIMARY KEY (sale_id, line_id),
      CHECK (total = unit_price * quantity - discount))`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_counter_sale_line_producer
      ON counter_sale_line (producer_id, sale_id)`);

    this.addSql(`CREATE TABLE IF NOT EXISTS counter_tender (
      sale_id uuid NOT NULL REFERENCES counter_sale (id),
      tender_id uuid NOT NULL,
      position integer NOT NULL,
      kind text NOT NULL CHECK (kind IN ('cash')),
      amount bigint NOT NULL CHECK (amount >= 0),
      received bigint NOT NULL CHECK (received >= 0),
      change bigint NOT NULL CHECK (change >= 0),
      PRIMARY KEY (sale_id, tender_id),
      CHECK (received - change = amount))`);

    this
      .addSql(`CREATE OR REPLACE FUNCTION counter_sale_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE lines_total numeric; tendered numeric;
      BEGIN
        SELECT sum(total) INTO lines_total FROM counter_sale_line WHERE sale_id = NEW.id;
        SELECT sum(amount) INTO tendered FROM counter_tender WHERE sale_id = NEW.id;
        IF lines_total IS DISTINCT FROM NEW.gross - NEW.discount OR tendered IS DISTINCT FROM NEW.due THEN
          RAISE EXCEPTION 'sale % does not add up: lines %, tenders %, due %', NEW.id, lines_total, tendered, NEW.due
            USING ERRCODE = 'check_violation', CONSTRAINT = 'counter_sale_adds_up';
        END IF;
        RETURN NULL;
      END $$`);
    this.addSql(`CREATE CONSTRAINT TRIGGER counter_sale_adds_up AFTER INSERT ON counter_sale
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION counter_sale_adds_up()`);

    this
      .addSql(`CREATE OR REPLACE FUNCTION counter_fact_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is a record of what happened and is never changed', TG_TABLE_NAME
          USING ERRCODE = 'restrict_violation';
      END $$`);
    for (const table of ["counter_sale_line", "counter_tender"]) {
      this.addSql(`CREATE TRIGGER ${table}_is_final BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION counter_fact_is_final()`);
    }

    this.addSql(`CREATE TABLE IF NOT EXISTS counter_task (
      id text PRIMARY KEY,
      sales_point_id text NOT NULL,
      kind text NOT NULL,
      subject text NOT NULL,
      refs jsonb NOT NULL,
      opened_at timestamptz NOT NULL,
      last_seen_at timestamptz NOT NULL,
      closed_at timestamptz NULL,
      ${kept})`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS counter_task_one_open
      ON counter_task (sales_point_id, kind, subject) WHERE closed_at IS NULL`);
  }

  override async down(): Promise<void> {
    for (const table of [
      "counter_task",
      "counter_tender",
      "counter_sale_line",
      "counter_sale",
      "counter_shift",
      "counter_command",
      "counter_clerk",
      "counter_device",
      "counter_pairing_code",
    ]) {
      this.addSql(`DROP TABLE IF EXISTS ${table} CASCADE`);
    }
    this.addSql(`DROP FUNCTION IF EXISTS counter_sale_adds_up, counter_fact_is_final`);
  }
}
