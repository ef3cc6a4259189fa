import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The life of a rating file holds whoever writes. The first CHECKs compared with null, which is neither true nor false
 * and lets everything through: a certificate without an outcome, a potential of 5 stars without points.
 */
export class Migration20261125070000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`do $$ declare one record; begin
      for one in select conname from pg_constraint where conrelid = 'rating_file'::regclass and contype = 'c'
        and (pg_get_constraintdef(oid) like '%certificate_id IS NOT NULL%'
          or pg_get_constraintdef(oid) like '%potential_five%') loop
        execute format('alter table rating_file drop constraint %I', one.conname);
      end loop;
    end $$`);
    this.addSql(`alter table rating_file
      add column withdrawn_at timestamptz null,
      add column sent_from_file_id text null references rating_file (id),
      add constraint rating_file_handed_in_whole check ((handed_in_on is null) = (dossier_code is null)),
      add constraint rating_file_days_in_order check (coalesce(handed_in_on, registered_on) >= registered_on),
      add constraint rating_file_points_whole check (
        (part_a is null) = (part_b is null) and (part_b is null) = (part_c is null)),
      add constraint rating_file_rated_when_handed_in check (part_a is null or handed_in_on is not null),
      add constraint rating_file_stars_from_points check (stars_found is null or part_a is not null),
      add constraint rating_file_potential_is_not_five check (not potential_five or coalesce(stars_found < 5, false)),
      add constraint rating_file_concluded_when_rated check (outcome is null or part_a is not null),
      add constraint rating_file_recognised_with_paper check (
        outcome is distinct from 'recognised' or certificate_id is not null),
      add constraint rating_file_paper_with_outcome check (
        certificate_id is null or coalesce(outcome in ('recognised', 'sent_up'), false)),
      add constraint rating_file_paper_with_stars check (certificate_id is null or coalesce(stars_found >= 3, false)),
      add constraint rating_file_sent_up_as_potential check (outcome is distinct from 'sent_up' or potential_five),
      add constraint rating_file_withdrawn_open check (withdrawn_at is null or outcome is null),
      add constraint rating_file_not_sent_from_itself check (sent_from_file_id <> id)`);
    this.addSql(`drop index rating_file_once, rating_file_code_once`);
    this
      .addSql(`create unique index rating_file_once on rating_file (round_id, producer_id, product_key)
      where withdrawn_at is null`);
    // A file the ministry takes over keeps the code its commune gave it.
    this.addSql(`create unique index rating_file_code_once on rating_file (dossier_code)
      where dossier_code is not null and withdrawn_at is null and sent_from_file_id is null`);
    this.addSql(`create unique index rating_file_taken_once on rating_file (sent_from_file_id)
      where sent_from_file_id is not null and withdrawn_at is null`);
    this.addSql(`create unique index rating_file_paper_once on rating_file (certificate_id)
      where certificate_id is not null`);
    this.addSql(
      `create index rating_file_earlier on rating_file (earlier_certificate_id) where earlier_certificate_id is not null`,
    );
    this.addSql(
      `create index rating_file_sent_up on rating_file (id) where outcome = 'sent_up' and withdrawn_at is null`,
    );
    this.addSql(
      `create unique index rating_round_once on rating_round (issuer_level, saolang_fold(name))`,
    );
  }

  override async down(): Promise<void> {
    throw new Error(
      "Put back the backup made before this migration: withdrawn files would break the older indexes.",
    );
  }
}
