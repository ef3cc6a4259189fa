import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What a return states; only how far it was shown as an order may change. */
const returnFacts = `id, command_id, device_id, sales_point_id, sale_id, shift_id, clerk_id, receipt_number,
  receipt_letter, receipt_counter, returned_at, received_at, business_day, is_late, is_accepted, refund, rounding, due,
  payload`;

/** Returns and cash moves. Whatever may never happen twice has a unique key, whatever has to add up a constraint. */
export class Migration20261125143100 extends Migration {
  override async up(): Promise<void> {
    // No foreign keys on sale_id and shift_id: a return may arrive before its sale and is a fact all the same.
    this.addSql(`CREATE TABLE IF NOT EXISTS counter_return (
      id uuid PRIMARY KEY,
      command_id uuid NOT NULL UNIQUE REFERENCES counter_command (id),
      device_id text NOT NULL REFERENCES counter_device (id),
      sales_point_id text NOT NULL,
      sale_id uuid NOT NULL,
      shift_id uuid NOT NULL,
      clerk_id text NOT NULL,
      receipt_number text NOT NULL UNIQUE,
      receipt_letter text NOT NULL,
      receipt_counter bigint NOT NULL CHECK (receipt_counter > 0),
      returned_at timestamptz NOT NULL,
      received_at timestamptz NOT NULL,
      business_day date NOT NULL,
      is_late boolean NOT NULL DEFAULT false,
      is_accepted boolean NOT NULL,
      refund bigint NOT NULL CHECK (refund >= 0),
      rounding bigint NOT NULL CHECK (abs(rounding) < 1000),
      due bigint NOT NULL CHECK (due >= 0),
      state text NOT NULL CHECK (state IN ('recorded', 'projected')),
      payload jsonb NOT NULL,
      CHECK (due = refund + rounding),
      CHECK (is_accepted OR state = 'recorded'),
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      deleted_at timestamptz NULL)`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_counter_return_sale ON counter_return (sale_id)`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_counter_return_shift ON counter_return (shift_id)`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_counter_return_day
      ON counter_return (sales_point_id, business_day)`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_counter_return_counter
      ON counter_return (device_id, receipt_counter)`);

    this.addSql(`CREATE TABLE IF NOT EXISTS counter_return_line (
      return_id uuid NOT NULL REFERENCES counter_return (id),
      return_line_id uuid NOT NULL,
      position integer NOT NULL,
      line_id uuid NOT NULL,
      variant_id text NOT NULL,
      product_id text NOT NULL,
      producer_id text NULL,
      title text NOT NULL,
      quantity integer NOT NULL CHECK (quantity > 0),
      refund bigint NOT NULL CHECK (refund >= 0),
      condition text NOT NULL CHECK (condition IN ('sellable', 'damaged')),
      PRIMARY KEY (return_id, return_line_id))`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_counter_return_line_producer
      ON counter_return_line (producer_id, return_id)`);

    this.addSql(`CREATE TABLE IF NOT EXISTS counter_refund (
      return_id uuid NOT NULL REFERENCES counter_return (id),
      tender_id uuid NOT NULL,
      position integer NOT NULL,
      kind text NOT NULL CHECK (kind IN ('cash', 'vietqr', 'card', 'exchange')),
      amount bigint NOT NULL CHECK (amount >= 0),
      reference text NULL,
      PRIMARY KEY (return_id, tender_id))`);

    // The composite key below makes the database itself see that a move undoes one of its own shift, of the same amount
    // and the other direction.
    this.addSql(`CREATE TABLE IF NOT EXISTS counter_move (
      id uuid PRIMARY KEY,
      command_id uuid NOT NULL UNIQUE REFERENCES counter_command (id),
      device_id text NOT NULL REFERENCES counter_device (id),
      sales_point_id text NOT NULL,
      shift_id uuid NOT NULL REFERENCES counter_shift (id),
      clerk_id text NOT NULL,
      moved_at timestamptz NOT NULL,
      received_at timestamptz NOT NULL,
      is_late boolean NOT NULL DEFAULT false,
      kind text NOT NULL CHECK (kind IN ('in', 'out')),
      amount bigint NOT NULL CHECK (amount > 0),
      reason text NOT NULL,
      voids uuid NULL CONSTRAINT counter_move_undone_once UNIQUE,
      voided_kind text NULL GENERATED ALWAYS AS
        (CASE WHEN voids IS NULL THEN NULL WHEN kind = 'in' THEN 'out' ELSE 'in' END) STORED,
      UNIQUE (id, shift_id, kind, amount),
      CHECK (voids <> id),
      CONSTRAINT counter_move_undoes_its_opposite FOREIGN KEY (voids, shift_id, voided_kind, amount)
        REFERENCES counter_move (id, shift_id, kind, amount))`);
    this.addSql(`CREATE INDEX IF NOT EXISTS idx_counter_move_shift ON counter_move (shift_id)`);

    this
      .addSql(`CREATE OR REPLACE FUNCTION counter_return_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE lines_total numeric; paid_back numeric;
      BEGIN
        SELECT sum(refund) INTO lines_total FROM counter_return_line WHERE return_id = NEW.id;
        SELECT sum(amount) INTO paid_back FROM counter_refund WHERE return_id = NEW.id;
        IF lines_total IS DISTINCT FROM NEW.refund OR paid_back IS DISTINCT FROM NEW.due THEN
          RAISE EXCEPTION 'return % does not add up: lines %, tenders %, due %', NEW.id, lines_total, paid_back, NEW.due
            USING ERRCODE = 'check_violation', CONSTRAINT = 'counter_return_adds_up';
        END IF;
        RETURN NULL;
      END $$`);
    this.addSql(`CREATE CONSTRAINT TRIGGER counter_return_adds_up AFTER INSERT ON counter_return
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION counter_return_adds_up()`);

    // The sale is locked first: of two tills that take back the same piece at once, the second sees the first.
    this
      .addSql(`CREATE OR REPLACE FUNCTION counter_return_within_sale() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE too_much uuid;
      BEGIN
        PERFORM 1 FROM counter_sale WHERE id = NEW.sale_id FOR NO KEY UPDATE;
        IF NOT FOUND THEN RETURN NULL; END IF;
        SELECT back.line_id INTO too_much
          FROM (SELECT line.line_id, sum(line.quantity) AS quantity, sum(line.refund) AS refund
                  FROM counter_return AS given JOIN counter_return_line AS line ON line.return_id = given.id
                 WHERE given.sale_id = NEW.sale_id AND given.is_accepted GROUP BY line.line_id) AS back
          LEFT JOIN counter_sale_line AS sold ON sold.sale_id = NEW.sale_id AND sold.line_id = back.line_id
         WHERE sold.line_id IS NULL OR back.quantity > sold.quantity OR back.refund > sold.total LIMIT 1;
        IF too_much IS NOT NULL THEN
          RAISE EXCEPTION 'return % takes back more of line % than was sold', NEW.id, too_much
            USING ERRCODE = 'check_violation', CONSTRAINT = 'counter_return_within_sale';
        END IF;
        RETURN NULL;
      END $$`);
    this.addSql(`CREATE CONSTRAINT TRIGGER counter_return_within_sale AFTER INSERT ON counter_return
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.is_accepted)
      EXECUTE FUNCTION counter_return_within_sale()`);

    this.addSql(`CREATE TRIGGER counter_return_takes_receipt_numbers AFTER INSERT ON counter_return
      REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION counter_takes_receipt_numbers('return')`);
    this
      .addSql(`CREATE TRIGGER counter_return_is_final BEFORE DELETE OR UPDATE OF ${returnFacts} ON counter_return
      FOR EACH ROW EXECUTE FUNCTION counter_fact_is_final()`);
    for (const table of ["counter_return_line", "counter_refund", "counter_move"]) {
      this.addSql(`CREATE TRIGGER ${table}_is_final BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION counter_fact_is_final()`);
    }
  }

  override async down(): Promise<void> {
    for (const table of [
      "counter_move",
      "counter_refund",
      "counter_return_line",
      "counter_return",
    ]) {
      this.addSql(`DROP TABLE IF EXISTS ${table} CASCADE`);
    }
    this.addSql(`DROP FUNCTION IF EXISTS counter_return_adds_up, counter_return_within_sale`);
  }
}
